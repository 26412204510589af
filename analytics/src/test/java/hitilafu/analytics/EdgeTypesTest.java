package hitilafu.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.analytics.correct.AddressedCorrection;
import hitilafu.analytics.correct.Naming;
import hitilafu.analytics.correct.Whereabouts;
import hitilafu.analytics.intake.TruthEntry;
import hitilafu.analytics.link.Reports;
import hitilafu.analytics.measure.CountWatch;
import hitilafu.analytics.measure.ScopeShare;
import hitilafu.ingest.archive.ArchiveEntry;
import hitilafu.model.Article;
import hitilafu.model.Capture;
import hitilafu.model.Correction;
import hitilafu.model.FootprintRevision;
import hitilafu.model.Incident;
import hitilafu.model.IncidentRevision;
import hitilafu.model.Json;
import hitilafu.model.MeasuresRevision;
import hitilafu.model.Observation;
import hitilafu.model.Problem;
import hitilafu.model.WatchDayRevision;
import java.io.IOException;
import org.apache.flink.api.common.serialization.SerializerConfigImpl;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;
import org.apache.flink.types.PojoTestUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What crosses an edge of the dataflow or is kept in state is serialised without Kryo. */
class EdgeTypesTest {
  @ParameterizedTest
  @ValueSource(
      classes = {
        TruthEntry.class,
        ArchiveEntry.class,
        Correction.class,
        Naming.class,
        Whereabouts.class,
        AddressedCorrection.class,
        Capture.class,
        Article.class,
        LocatedArticle.class,
        Observation.class,
        Incident.class,
        IncidentRevision.class,
        ScopeShare.class,
        FootprintRevision.class,
        MeasuresRevision.class,
        CountWatch.Sighted.class,
        WatchDayRevision.class,
        Problem.class
      })
  void needsNoKryo(Class<?> type) {
    PojoTestUtils.assertSerializedAsPojoWithoutKryo(type);
  }

  @Test
  void anObservationSurvivesFlinksSerialiser() throws IOException {
    Observation observation = Reports.outage("a1").startedOn("2025-01-03").observation();

    Observation back = roundTrip(observation, Observation.class);

    assertThat(Json.write(back)).isEqualTo(Json.write(observation));
    assertThat(back).isEqualTo(observation);
  }

  private static <T> T roundTrip(T value, Class<T> type) throws IOException {
    TypeSerializer<T> serializer =
        TypeInformation.of(type).createSerializer(new SerializerConfigImpl());
    DataOutputSerializer out = new DataOutputSerializer(1024);
    serializer.serialize(value, out);
    return serializer.deserialize(new DataInputDeserializer(out.getCopyOfBuffer()));
  }
}
