package hitilafu.analytics;

import hitilafu.analytics.correct.AddressCorrections;
import hitilafu.analytics.correct.AddressedCorrection;
import hitilafu.analytics.correct.Naming;
import hitilafu.analytics.correct.Whereabouts;
import hitilafu.analytics.intake.TruthEntry;
import hitilafu.analytics.link.LinkIncidents;
import hitilafu.analytics.measure.CountWatch;
import hitilafu.analytics.measure.MeasureScopes;
import hitilafu.analytics.measure.ScopeShare;
import hitilafu.analytics.measure.SpreadImpact;
import hitilafu.model.Article;
import hitilafu.model.Catalog;
import hitilafu.model.Correction;
import hitilafu.model.IncidentRevision;
import hitilafu.model.MeasuresRevision;
import hitilafu.model.Observation;
import hitilafu.model.Problem;
import hitilafu.model.WatchDayRevision;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.connector.source.Source;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.KeyedStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** The whole dataflow, from captures and corrections to what outages cost. */
public final class IncidentPipeline {

  private IncidentPipeline() {}

  /**
   * Lays out the job. A replay differs from the running job in nothing but its epoch and that it
   * starts without state.
   */
  public static void define(
      StreamExecutionEnvironment env,
      Source<TruthEntry, ?, ?> truth,
      Catalog catalog,
      long epoch,
      LogSinks log) {

    DataStream<TruthEntry> entries =
        env.fromSource(truth, WatermarkStrategy.noWatermarks(), "truth").uid("truth");

    SingleOutputStreamOperator<LocatedArticle> articles =
        entries.process(new ExtractArticles()).name("extract").uid("extract");

    SingleOutputStreamOperator<Observation> observations =
        articles.process(new ObserveArticles(catalog)).name("observe").uid("observe");

    DataStream<AddressedCorrection> corrections =
        observations
            .map(observation -> new Whereabouts(observation.id(), country(observation)))
            .returns(Whereabouts.class)
            .keyBy(Whereabouts::observation)
            .connect(namings(articles.getSideOutput(ExtractArticles.CORRECTIONS)))
            .process(new AddressCorrections())
            .name("address")
            .uid("address");

    DataStream<IncidentRevision> incidents =
        observations
            .keyBy(IncidentPipeline::country)
            .connect(corrections.keyBy(AddressedCorrection::to))
            .process(new LinkIncidents(epoch, catalog))
            .name("link")
            .uid("link");

    SingleOutputStreamOperator<ScopeShare> shares =
        incidents
            .keyBy(IncidentRevision::id)
            .process(new SpreadImpact(epoch, catalog))
            .name("spread-impact")
            .uid("spread-impact");

    DataStream<MeasuresRevision> measures =
        shares
            .keyBy(ScopeShare::key)
            .process(new MeasureScopes(epoch))
            .name("measure")
            .uid("measure");

    DataStream<WatchDayRevision> watch =
        articles
            .map(located -> CountWatch.Sighted.of(located.article()))
            .returns(CountWatch.Sighted.class)
            .keyBy(CountWatch.Sighted::day)
            .process(new CountWatch(epoch))
            .name("watch")
            .uid("watch");

    DataStream<Problem> problems =
        articles
            .getSideOutput(ExtractArticles.PROBLEMS)
            .union(observations.getSideOutput(ObserveArticles.PROBLEMS));

    log.write(
        articles.map(LocatedArticle::article).returns(Article.class).name("article").uid("article"),
        "articles");
    log.write(observations, "observations");
    log.write(incidents, "incidents");
    log.write(shares.getSideOutput(SpreadImpact.FOOTPRINTS), "impact");
    log.write(measures, "measures");
    log.write(watch, "watch");
    log.write(problems, "problems");
  }

  private static KeyedStream<Naming, String> namings(DataStream<Correction> corrections) {
    return corrections
        .<Naming>flatMap(
            (correction, out) ->
                correction.named().forEach(id -> out.collect(new Naming(id, correction))))
        .returns(Naming.class)
        .keyBy(Naming::observation);
  }

  /** Incidents do not cross borders; what has no country is linked among its like. */
  private static String country(Observation observation) {
    return observation.country() == null ? "" : observation.country();
  }
}
