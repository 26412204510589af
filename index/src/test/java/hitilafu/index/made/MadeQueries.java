package hitilafu.index.made;

import hitilafu.model.Incident;
import hitilafu.model.Observation;
import hitilafu.model.ReviewState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Questions as people ask them: words, names, phrases, constraints, days, and all of these mixed.
 * Each is made from what an incident says, so that it finds at least that one; a few have a word
 * that stands nowhere.
 */
public final class MadeQueries {
  private final MadeIncidents incidents;
  private final long count;
  private final Random random;

  private MadeQueries(MadeIncidents incidents, long count, long seed) {
    this.incidents = incidents;
    this.count = count;
    this.random = new Random(seed);
  }

  /** So many questions, no two alike, about the first {@code count} incidents. */
  public static List<MadeQuery> list(int questions, MadeIncidents incidents, long count) {
    MadeQueries made = new MadeQueries(incidents, count, 9);
    Map<String, MadeQuery> distinct = new LinkedHashMap<>();
    while (distinct.size() < questions) {
      MadeQuery query = made.next();
      distinct.putIfAbsent(query.text(), query);
    }
    return List.copyOf(distinct.values());
  }

  private MadeQuery next() {
    Incident incident = shown();
    String sentence = sentence(incident);
    return switch (random.nextInt(11)) {
      case 0, 1 -> words(words(sentence, 1));
      case 2, 3 -> words(words(sentence, 2 + random.nextInt(2)));
      case 4 -> words(List.of(incident.service().name().split(" ")));
      case 5 -> new MadeQuery(List.of(), phrase(sentence), Map.of(), null, null);
      case 6 -> new MadeQuery(List.of(), "", values(incident, 2), null, null);
      case 7 -> new MadeQuery(words(sentence, 2), "", values(incident, 1), null, null);
      case 8 -> dated(incident, words(sentence, 1), Map.of());
      case 9 -> words(mistyped(words(sentence, 3)));
      default -> dated(incident, words(sentence, 1), values(incident, 1));
    };
  }

  private Incident shown() {
    Incident incident;
    do {
      incident = incidents.line((long) (random.nextDouble() * count), 1).incident();
    } while (incident.review().state() == ReviewState.DISMISSED);
    return incident;
  }

  private static MadeQuery words(List<String> words) {
    return new MadeQuery(words, "", Map.of(), null, null);
  }

  private MadeQuery dated(Incident incident, List<String> words, Map<String, String> values) {
    if (incident.start() == null || !incident.start().resolved()) {
      return new MadeQuery(words, "", values, null, null);
    }
    String day = incident.start().earliest().toString().substring(0, 10);
    LocalDate from = LocalDate.parse(day).minusDays(random.nextInt(60));
    return new MadeQuery(words, "", values, from, random.nextBoolean() ? from.plusDays(120) : null);
  }

  private String sentence(Incident incident) {
    List<String> all =
        incident.observations().stream()
            .map(Observation::evidence)
            .flatMap(evidence -> evidence.values().stream())
            .map(passages -> passages.list().getFirst().sentence())
            .toList();
    return all.get(random.nextInt(all.size()));
  }

  /** Different words of a sentence, in any order. */
  private List<String> words(String sentence, int count) {
    List<String> all = new ArrayList<>(List.of(sentence.split("[^\\p{L}\\p{N}-]+")));
    all.removeIf(word -> word.length() < 4);
    Collections.shuffle(all, random);
    return all.stream().map(word -> word.toLowerCase(Locale.ROOT)).distinct().limit(count).toList();
  }

  private static List<String> mistyped(List<String> words) {
    return words.stream().map(word -> word.equals(words.getLast()) ? word + "qx" : word).toList();
  }

  private String phrase(String sentence) {
    String[] all = sentence.replaceAll("[^\\p{L}\\p{N} -]", "").split(" ");
    int from = random.nextInt(all.length - 1);
    int to = Math.min(all.length, from + 2 + random.nextInt(2));
    // "a" at the end would be the beginning of a name, as in "e Citizen".
    return String.join(" ", List.of(all).subList(from, to)).replaceAll("( \\p{L})+$", "");
  }

  private Map<String, String> values(Incident incident, int count) {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("service", incident.service().name());
    all.put("agency", incident.operator());
    all.put("level", word(incident.level()));
    all.put("status", word(incident.status()));
    all.put("grade", word(incident.grade()));
    all.put("kind", word(incident.kind()));
    if (incident.cause() != null) {
      all.put("cause", word(incident.cause().detail()));
    }
    List<String> fields = new ArrayList<>(all.keySet());
    Collections.shuffle(fields, random);
    Map<String, String> values = new TreeMap<>();
    fields.stream().limit(count).forEach(field -> values.put(field, all.get(field)));
    return values;
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
