package hitilafu.analytics.link;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.analytics.catalog.CatalogFiles;
import hitilafu.analytics.correct.Corrections;
import hitilafu.model.Observation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of linking whatever is reported, in whatever order and company it arrives. */
class EventsPropertyTest {
  private static final Kin KIN = new Kin(CatalogFiles.builtIn());

  @Property(tries = 400, seed = "7", edgeCases = EdgeCasesMode.NONE)
  void orderBatchesAndCopiesChangeNothing(
      @ForAll("reports") List<Observation> reports, @ForAll long seed) throws Exception {
    MemoryShelf atOnce = new MemoryShelf();
    Linking.add(reports, List.of(), atOnce, KIN, Corrections.NONE.partition());

    MemoryShelf inPieces = new MemoryShelf();
    Random random = new Random(seed);
    List<Observation> shuffled = new ArrayList<>(reports);
    shuffled.addAll(reports.subList(0, random.nextInt(reports.size() + 1)));
    Collections.shuffle(shuffled, random);
    for (int i = 0; i < shuffled.size(); ) {
      int end = Math.min(shuffled.size(), i + 1 + random.nextInt(4));
      Linking.add(shuffled.subList(i, end), List.of(), inPieces, KIN, Corrections.NONE.partition());
      i = end;
    }

    assertThat(inPieces.events()).isEqualTo(atOnce.events());
  }

  @Property(tries = 600, seed = "13", edgeCases = EdgeCasesMode.NONE)
  void aCrowdOfLikeReportsIsNoExceptionToThat(
      @ForAll("reports") List<Observation> reports,
      @ForAll("more") List<Observation> more,
      @ForAll long seed)
      throws Exception {
    List<Observation> all = new ArrayList<>(reports);
    all.addAll(more);
    MemoryShelf atOnce = new MemoryShelf();
    Linking.add(all, List.of(), atOnce, KIN, Corrections.NONE.partition(), 2);

    MemoryShelf inPieces = new MemoryShelf();
    Collections.shuffle(all, new Random(seed));
    for (Observation report : all) {
      Linking.add(List.of(report), List.of(), inPieces, KIN, Corrections.NONE.partition(), 2);
    }

    assertThat(inPieces.events()).isEqualTo(atOnce.events());
  }

  @Property(tries = 100, seed = "11", edgeCases = EdgeCasesMode.NONE)
  void everyObservationIsInExactlyOneEvent(@ForAll("reports") List<Observation> reports)
      throws Exception {
    MemoryShelf shelf = new MemoryShelf();
    Linking.add(reports, List.of(), shelf, KIN, Corrections.NONE.partition());

    List<String> placed = shelf.events().values().stream().flatMap(List::stream).toList();
    assertThat(placed)
        .doesNotHaveDuplicates()
        .hasSameElementsAs(new TreeSet<>(reports.stream().map(Observation::id).toList()));
    shelf
        .events()
        .forEach(
            (event, members) ->
                assertThat(members).allMatch(member -> event.equals(shelf.holder(member))));
  }

  @Provide
  Arbitrary<List<Observation>> more() {
    return Histories.reports("m");
  }

  @Provide
  Arbitrary<List<Observation>> reports() {
    return Histories.reports();
  }
}
