package hitilafu.app.news;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The services of the invented country: platforms that many stand on, and what each town has.
 *
 * @param facilities by id
 */
record Country(Map<String, Facility> facilities) {
  private static final List<String> QUARTERS = List.of("", "North ", "South ", "East ", "West ");
  private static final Lists NAMES = new Lists("names.txt");

  /**
   * @param towns how many, at most five times as many as there are names
   */
  static Country of(int towns) {
    Map<String, Facility> all = new TreeMap<>();
    add(
        all,
        new Facility(
            "malipo", "Malipo payment gateway", "Malipo Authority", "pay", "Ndovu", List.of()));
    add(
        all,
        new Facility(
            "huduma",
            "Hudumanet portal",
            "Hudumanet Directorate",
            "portal",
            "Ndovu",
            List.of("malipo")));
    add(
        all,
        new Facility(
            "ushuru",
            "Ushuru tax portal",
            "Ushuru Revenue Agency",
            "portal",
            "Ndovu",
            List.of("malipo")));
    add(
        all,
        new Facility(
            "leseni",
            "Leseni licence portal",
            "Leseni Transport Board",
            "portal",
            "Ndovu",
            List.of("huduma")));
    add(
        all,
        new Facility(
            "afya",
            "Afya records system",
            "Afya Health Fund",
            "health",
            "Ndovu",
            List.of("huduma")));
    List<String> names = NAMES.all("town");
    for (int i = 0; i < Math.min(towns, names.size() * QUARTERS.size()); i++) {
      town(all, QUARTERS.get(i / names.size()) + names.get(i % names.size()));
    }
    return new Country(all);
  }

  private static void town(Map<String, Facility> all, String town) {
    String id = town.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
    add(
        all,
        new Facility(
            id + "-water",
            town + " water supply",
            town + " Water Company",
            "water",
            town,
            List.of()));
    add(
        all,
        new Facility(
            id + "-power",
            town + " electricity network",
            town + " Power",
            "power",
            town,
            List.of()));
    add(
        all,
        new Facility(
            id + "-revenue",
            town + " revenue portal",
            town + " County Treasury",
            "portal",
            town,
            List.of("malipo")));
    add(
        all,
        new Facility(
            id + "-hospital",
            town + " hospital system",
            town + " Hospital",
            "health",
            town,
            List.of("afya")));
    add(
        all,
        new Facility(
            id + "-sacco",
            town + " Sacco mobile banking",
            town + " Sacco",
            "pay",
            town,
            List.of("malipo")));
  }

  private static void add(Map<String, Facility> all, Facility facility) {
    all.put(facility.id(), facility);
  }

  /** What visibly goes down with a service. */
  List<Facility> standingOn(Facility platform) {
    return facilities.values().stream().filter(f -> f.dependsOn().contains(platform.id())).toList();
  }

  List<Facility> list() {
    return new ArrayList<>(facilities.values());
  }

  /** As a catalog file. */
  String yaml() {
    StringBuilder yaml =
        new StringBuilder(
            "country: KE\nname: Kenya\nzone: Africa/Nairobi\naliases: [Kenya]\nagencies:\n");
    facilities
        .values()
        .forEach(
            f ->
                yaml.append(
                    "  - {id: %s-operator, name: %s, aliases: []}%n"
                        .formatted(f.id(), f.operator())));
    yaml.append("services:\n");
    facilities
        .values()
        .forEach(
            f ->
                yaml.append(
                    "  - {id: %s, name: %s, operator: %s-operator, sector: %s, aliases: [], dependsOn: [%s], usedBy: []}%n"
                        .formatted(
                            f.id(),
                            f.name(),
                            f.id(),
                            f.sector(),
                            String.join(", ", f.dependsOn()))));
    yaml.append("places:\n");
    facilities.values().stream()
        .map(Facility::town)
        .distinct()
        .forEach(town -> yaml.append("  - {name: %s, kind: city, aliases: []}%n".formatted(town)));
    return yaml.toString();
  }
}
