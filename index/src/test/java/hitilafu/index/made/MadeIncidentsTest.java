package hitilafu.index.made;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.model.Incident;
import hitilafu.model.Json;
import hitilafu.model.ReviewState;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What the measures rest on is the same every time, and like the record. */
class MadeIncidentsTest {
  private static final MadeIncidents MADE = new MadeIncidents(1);

  @Test
  void areAFunctionOfSeedAndNumber() {
    assertThat(Json.write(MADE.line(7, 1))).isEqualTo(Json.write(new MadeIncidents(1).line(7, 1)));
    assertThat(MADE.line(7, 1).incident().id())
        .isEqualTo(MADE.id(7))
        .isNotEqualTo(new MadeIncidents(2).id(7));
    assertThat(MADE.line(7, 2).incident().id()).isEqualTo(MADE.id(7));
  }

  @Test
  void areOfTheRecordsShape() {
    List<Incident> made =
        LongStream.range(0, 2_000).mapToObj(number -> MADE.line(number, 1).incident()).toList();
    assertThat(made.stream().mapToLong(i -> Json.write(i).length()).sum() / made.size())
        .as("bytes each")
        .isBetween(3_000L, 10_000L);
    assertThat(made).extracting(Incident::id).doesNotHaveDuplicates();
    assertThat(made).anyMatch(incident -> incident.observations().size() > 15);
    assertThat(made).anyMatch(incident -> incident.start() == null);
    assertThat(made).anyMatch(incident -> !incident.background().isEmpty());
    assertThat(made).anyMatch(incident -> incident.review().state() == ReviewState.DISMISSED);
  }

  @Test
  void areAskedForInManyWays() {
    List<MadeQuery> queries = MadeQueries.list(500, MADE, 2_000);

    assertThat(queries).extracting(MadeQuery::text).doesNotHaveDuplicates();
    assertThat(queries).anyMatch(query -> query.words().size() == 3);
    assertThat(queries).anyMatch(query -> !query.phrase().isEmpty());
    assertThat(queries).anyMatch(query -> query.values().size() == 2);
    assertThat(queries).anyMatch(query -> query.from() != null && !query.values().isEmpty());
  }
}
