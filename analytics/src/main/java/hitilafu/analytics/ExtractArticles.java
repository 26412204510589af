package hitilafu.analytics;

import hitilafu.analytics.intake.TruthEntry;
import hitilafu.analytics.metrics.JobCounter;
import hitilafu.analytics.metrics.ProblemCounters;
import hitilafu.ingest.archive.ArchiveEntry;
import hitilafu.ingest.extract.Extraction;
import hitilafu.ingest.extract.Extractor;
import hitilafu.model.Correction;
import hitilafu.model.Problem;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.metrics.Counter;
import org.apache.flink.metrics.MetricGroup;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/** Capture to article; corrections, and faults of truth and document, go to the side. */
final class ExtractArticles extends ProcessFunction<TruthEntry, LocatedArticle> {
  private static final long serialVersionUID = 1;

  static final OutputTag<Problem> PROBLEMS =
      new OutputTag<>("extract-problems", TypeInformation.of(Problem.class));
  static final OutputTag<Correction> CORRECTIONS =
      new OutputTag<>("corrections", TypeInformation.of(Correction.class));

  private transient Counter captures;
  private transient Counter articles;
  private transient Counter corrections;
  private transient ProblemCounters problems;

  @Override
  public void open(OpenContext context) {
    MetricGroup group = getRuntimeContext().getMetricGroup();
    captures = JobCounter.CAPTURES.in(group);
    articles = JobCounter.ARTICLES.in(group);
    corrections = JobCounter.CORRECTIONS.in(group);
    problems = new ProblemCounters(group);
  }

  @Override
  public void processElement(TruthEntry truth, Context context, Collector<LocatedArticle> out) {
    if (truth.correction() != null) {
      corrections.inc();
      context.output(CORRECTIONS, truth.correction());
    } else if (truth.archived().problem() != null) {
      tell(truth.archived().problem(), context);
    } else {
      captures.inc();
      extract(truth.archived(), context, out);
    }
  }

  private void extract(ArchiveEntry entry, Context context, Collector<LocatedArticle> out) {
    Extraction extraction = Extractor.extract(entry.capture());
    for (Problem problem : extraction.problems()) {
      tell(
          problem.at(entry.file(), entry.offset(), entry.capture().url()).in(entry.capture().id()),
          context);
    }
    if (extraction.article() != null) {
      articles.inc();
      out.collect(new LocatedArticle(entry.file(), entry.offset(), extraction.article()));
    }
  }

  private void tell(Problem problem, Context context) {
    problems.count(problem);
    context.output(PROBLEMS, problem);
  }
}
