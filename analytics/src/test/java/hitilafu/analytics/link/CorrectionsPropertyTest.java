package hitilafu.analytics.link;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.analytics.catalog.CatalogFiles;
import hitilafu.model.Correction;
import hitilafu.model.CorrectionKind;
import hitilafu.model.Incident;
import hitilafu.model.Observation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of corrections whatever was reported and whatever was put right. */
class CorrectionsPropertyTest {
  private static final Instant FIRST = Instant.parse("2026-02-01T00:00:00Z");

  @Property(tries = 250, seed = "5", edgeCases = EdgeCasesMode.NONE)
  void orderAndBatchesOfReportsAndCorrectionsChangeNothing(
      @ForAll("reports") List<Observation> reports, @ForAll long seed) throws Exception {
    Random random = new Random(seed);
    List<Correction> corrections = corrections(reports, random);
    List<Incident> atOnce = link(reports, corrections, new Random(0), true);

    assertThat(link(reports, corrections, random, false)).isEqualTo(atOnce);
    assertThat(new Foresight(CatalogFiles.builtIn()).incidents(reports, corrections))
        .as("foreseen without the job")
        .isEqualTo(atOnce);
  }

  @Property(tries = 250, seed = "6", edgeCases = EdgeCasesMode.NONE)
  void whatIsUndoneLeavesNoTrace(@ForAll("reports") List<Observation> reports, @ForAll long seed)
      throws Exception {
    Random random = new Random(seed);
    List<Correction> corrections = corrections(reports, random);
    List<Correction> undone = new ArrayList<>(corrections);
    List<Correction> latestFirst = new ArrayList<>(corrections);
    Collections.reverse(latestFirst);
    for (Correction correction : latestFirst) {
      undone.add(Correction.undo(correction, at(undone.size()), "editor", "a slip"));
    }

    assertThat(link(reports, undone, random, false))
        .isEqualTo(link(reports, List.of(), random, true));
  }

  @Property(tries = 250, seed = "8", edgeCases = EdgeCasesMode.NONE)
  void noObservationIsLostAndNoneIsTwice(
      @ForAll("reports") List<Observation> reports, @ForAll long seed) throws Exception {
    Random random = new Random(seed);
    List<Incident> incidents = link(reports, corrections(reports, random), random, false);
    List<String> held =
        incidents.stream()
            .flatMap(i -> Stream.concat(i.observations().stream(), i.background().stream()))
            .map(Observation::id)
            .toList();

    assertThat(held).doesNotHaveDuplicates();
    assertThat(held)
        .containsAll(reports.stream().filter(Observation::news).map(Observation::id).toList());
  }

  @Property(tries = 250, seed = "9", edgeCases = EdgeCasesMode.NONE)
  void theLastWordHolds(@ForAll("reports") List<Observation> reports, @ForAll long seed)
      throws Exception {
    Random random = new Random(seed);
    List<Correction> corrections = new ArrayList<>(corrections(reports, random));
    List<String> ids = mains(reports);
    if (ids.size() < 2) {
      return;
    }
    String one = ids.get(random.nextInt(ids.size()));
    String other = ids.get(random.nextInt(ids.size()));
    boolean merge = random.nextBoolean();
    if (one.equals(other)) {
      return;
    }
    corrections.add(
        merge
            ? of(CorrectionKind.MERGE, List.of(one, other), corrections.size())
            : Correction.split(
                List.of(one), List.of(other), at(corrections.size()), "editor", "so it was"));
    corrections.add(
        Correction.ofField(one, "workaround", "by hand", at(corrections.size()), "editor", "so"));

    List<Incident> incidents = link(reports, corrections, random, false);

    assertThat(holder(one, incidents).workaround()).isEqualTo("by hand");
    assertThat(holder(one, incidents).equals(holder(other, incidents))).isEqualTo(merge);
  }

  private static Incident holder(String observation, List<Incident> incidents) {
    return incidents.stream()
        .filter(
            i ->
                Stream.concat(i.observations().stream(), i.background().stream())
                    .anyMatch(o -> o.id().equals(observation)))
        .findFirst()
        .orElseThrow();
  }

  /** A few of all kinds, some of them undone again; what is split was mostly one before. */
  private static List<Correction> corrections(List<Observation> reports, Random random)
      throws Exception {
    List<List<String>> events =
        link(reports, List.of(), random, true).stream()
            .map(
                incident ->
                    Stream.concat(incident.observations().stream(), incident.background().stream())
                        .map(Observation::id)
                        .toList())
            .toList();
    List<Correction> made = new ArrayList<>();
    int many = events.isEmpty() ? 0 : random.nextInt(6);
    for (int i = 0; i < many; i++) {
      made.add(correction(events, made, random));
    }
    return made;
  }

  private static Correction correction(
      List<List<String>> events, List<Correction> made, Random random) {
    List<String> event = new ArrayList<>(any(events, random));
    Collections.shuffle(event, random);
    int cut = random.nextInt(event.size());
    List<String> rest = List.copyOf(event.subList(0, cut));
    List<String> some = List.copyOf(event.subList(cut, event.size()));
    int when = made.size();
    return switch (random.nextInt(8)) {
      case 0 -> {
        TreeSet<String> ids =
            new TreeSet<>(List.of(some.getFirst(), any(any(events, random), random)));
        yield of(
            ids.size() > 1 ? CorrectionKind.MERGE : CorrectionKind.REVIEWED,
            List.copyOf(ids),
            when);
      }
      case 1, 2, 3 ->
          rest.isEmpty()
              ? of(CorrectionKind.NOT_AN_INCIDENT, some, when)
              : Correction.split(some, rest, at(when), "editor", "two events");
      case 4 -> field(some.getFirst(), "start", "2025-01-0%d".formatted(1 + when), when);
      case 5 -> field(some.getFirst(), "operator", null, when);
      case 6 -> of(CorrectionKind.NOT_AN_INCIDENT, some, when);
      default ->
          made.isEmpty()
              ? of(CorrectionKind.REVIEWED, some, when)
              : Correction.undo(any(made, random), at(when), "editor", "a slip");
    };
  }

  private static <T> T any(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }

  private static Correction of(CorrectionKind kind, List<String> ids, int when) {
    return Correction.of(kind, ids, at(when), "editor", "so it was");
  }

  private static Correction field(String id, String field, String value, int when) {
    return Correction.ofField(id, field, value, at(when), "editor", "so it was");
  }

  private static Instant at(int when) {
    return FIRST.plusSeconds(when);
  }

  private static List<String> mains(List<Observation> reports) {
    return reports.stream().filter(Observation::news).map(Observation::id).toList();
  }

  /** All of it through the operator, at once or shuffled and in pieces. */
  private static List<Incident> link(
      List<Observation> reports, List<Correction> corrections, Random random, boolean atOnce)
      throws Exception {
    List<Object> all = new ArrayList<>(reports);
    all.addAll(corrections);
    Collections.shuffle(all, random);
    try (CountryHarness country = CountryHarness.from(null)) {
      long batch = 1;
      for (Object one : all) {
        if (one instanceof Observation observation) {
          country.report(observation, batch);
        } else {
          country.correct((Correction) one, batch);
        }
        if (!atOnce && random.nextInt(3) == 0) {
          country.end(batch++);
        }
      }
      country.end(batch);
      return country.incidents();
    }
  }

  @Provide
  Arbitrary<List<Observation>> reports() {
    return Histories.reports();
  }
}
