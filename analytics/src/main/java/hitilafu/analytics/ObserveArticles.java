package hitilafu.analytics;

import hitilafu.analytics.metrics.JobCounter;
import hitilafu.analytics.metrics.ProblemCounters;
import hitilafu.analytics.observe.Observer;
import hitilafu.analytics.observe.Reading;
import hitilafu.model.Article;
import hitilafu.model.Catalog;
import hitilafu.model.Observation;
import hitilafu.model.Problem;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.metrics.Counter;
import org.apache.flink.metrics.MetricGroup;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/** Article to observations; what could not be understood goes to the side. */
final class ObserveArticles extends ProcessFunction<LocatedArticle, Observation> {
  private static final long serialVersionUID = 1;

  static final OutputTag<Problem> PROBLEMS =
      new OutputTag<>("observe-problems", TypeInformation.of(Problem.class));

  private final Catalog catalog;
  private transient Observer observer;
  private transient Counter observations;
  private transient ProblemCounters problems;

  ObserveArticles(Catalog catalog) {
    this.catalog = catalog;
  }

  @Override
  public void open(OpenContext context) {
    observer = new Observer(catalog);
    MetricGroup group = getRuntimeContext().getMetricGroup();
    observations = JobCounter.OBSERVATIONS.in(group);
    problems = new ProblemCounters(group);
  }

  @Override
  public void processElement(LocatedArticle located, Context context, Collector<Observation> out) {
    Article article = located.article();
    Reading reading = observer.observe(article);
    observations.inc(reading.observations().size());
    reading.observations().forEach(out::collect);
    for (Problem problem : reading.problems()) {
      problems.count(problem);
      context.output(
          PROBLEMS, problem.at(located.file(), located.offset(), article.url()).in(article.id()));
    }
  }
}
