package hitilafu.app.reliability;

import hitilafu.model.Scope;
import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A question by name, as people ask it.
 *
 * @param name a name, an alias or an id of the catalog
 * @param country only of this one; null for any
 */
public record Inquiry(String name, String country, Days days) {

  /**
   * How reliable the service was.
   *
   * @throws ReliabilityFault if no service has this name, or several, or nothing is recorded of it
   */
  public ReliabilityRow service(Reliabilities all) throws IOException {
    Scope scope = only(all.names().services(name, country), all);
    return all.of(scope, days.in(ZoneId.of(scope.zone()))).orElseThrow(() -> nothing(scope));
  }

  /**
   * What the organisation answers for, and what hit it.
   *
   * @throws ReliabilityFault if no organisation has this name, or nothing is recorded of it
   */
  public List<ReliabilityRow> organisation(Reliabilities all) throws IOException {
    List<Scope> found = all.names().organisations(name, country);
    if (found.isEmpty()) {
      throw ReliabilityFault.unknown(
          "no organisation " + name + " in the catalog, and no report names it");
    }
    List<ReliabilityRow> rows = new ArrayList<>();
    for (Scope scope : ofOneCountry(found, all)) {
      all.of(scope, days.in(ZoneId.of(scope.zone()))).ifPresent(rows::add);
    }
    if (rows.isEmpty()) {
      throw nothing(found.getFirst());
    }
    return rows;
  }

  /** Of organisations in several countries, the one of which anything is recorded. */
  private List<Scope> ofOneCountry(List<Scope> found, Reliabilities all) {
    List<Scope> recorded = found.stream().filter(all::hit).toList();
    List<String> countries =
        (recorded.isEmpty() ? found : recorded)
            .stream().map(Scope::country).filter(Objects::nonNull).distinct().toList();
    if (countries.size() > 1) {
      throw ReliabilityFault.wrong(
          name
              + " is the name of organisations in several countries: "
              + String.join(", ", countries)
              + "; give its country");
    }
    return countries.isEmpty()
        ? found
        : found.stream().filter(scope -> countries.getFirst().equals(scope.country())).toList();
  }

  private static ReliabilityFault nothing(Scope scope) {
    return ReliabilityFault.unknown("nothing is recorded of " + scope.name());
  }

  /** Of several, the one of which anything is recorded. */
  private Scope only(List<Scope> found, Reliabilities all) {
    List<Scope> recorded = found.stream().filter(all::hit).toList();
    return recorded.size() == 1 ? recorded.getFirst() : only(found);
  }

  private Scope only(List<Scope> found) {
    if (found.isEmpty()) {
      throw ReliabilityFault.unknown(
          "no service " + name + " in the catalog, and no report names it; search for it");
    }
    if (found.size() > 1) {
      List<String> countries = found.stream().map(Scope::country).distinct().toList();
      throw ReliabilityFault.wrong(
          name
              + " is the name of several services: "
              + String.join(", ", found.stream().map(Inquiry::named).toList())
              + "; give its id"
              + (countries.size() > 1 ? " or its country" : ""));
    }
    return found.getFirst();
  }

  private static String named(Scope scope) {
    String name = scope.id() == null ? scope.name() : scope.id();
    return scope.country() == null ? name : name + " in " + scope.country();
  }
}
