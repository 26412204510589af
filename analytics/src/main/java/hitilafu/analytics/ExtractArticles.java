package hitilafu.analytics;

import hitilafu.analytics.intake.TruthEntry;
import hitilafu.ingest.archive.ArchiveEntry;
import hitilafu.ingest.extract.Extraction;
import hitilafu.ingest.extract.Extractor;
import hitilafu.model.Correction;
import hitilafu.model.Problem;
import org.apache.flink.api.common.typeinfo.TypeInformation;
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

  @Override
  public void processElement(TruthEntry truth, Context context, Collector<LocatedArticle> out) {
    if (truth.correction() != null) {
      context.output(CORRECTIONS, truth.correction());
      return;
    }
    ArchiveEntry entry = truth.archived();
    if (entry.problem() != null) {
      context.output(PROBLEMS, entry.problem());
      return;
    }
    Extraction extraction = Extractor.extract(entry.capture());
    for (Problem problem : extraction.problems()) {
      context.output(
          PROBLEMS,
          problem.at(entry.file(), entry.offset(), entry.capture().url()).in(entry.capture().id()));
    }
    if (extraction.article() != null) {
      out.collect(new LocatedArticle(entry.file(), entry.offset(), extraction.article()));
    }
  }
}
