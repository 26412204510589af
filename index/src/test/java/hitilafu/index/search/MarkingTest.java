package hitilafu.index.search;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.index.search.Marking.Mark;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MarkingTest {
  @Test
  void aNameOfOneWordIsMarkedAsOneOfSeveralIs() {
    Marking marking = Marking.of(Set.of(), Set.of(List.of("kplc"), List.of("kenya", "power")));

    List<Mark> marks = marking.marks("KPLC, or Kenya Power, gave no reason.");

    assertThat(marks).extracting(Mark::start, Mark::end).hasToString("[(0, 4), (9, 20)]");
  }
}
