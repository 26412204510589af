package hitilafu.analytics;

import hitilafu.ingest.archive.ArchiveEntry;
import hitilafu.ingest.extract.Extraction;
import hitilafu.ingest.extract.Extractor;
import hitilafu.model.Problem;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/** Capture to article; faults of the archive and of the document go to the side. */
final class ExtractArticles extends ProcessFunction<ArchiveEntry, LocatedArticle> {
  private static final long serialVersionUID = 1;

  static final OutputTag<Problem> PROBLEMS =
      new OutputTag<>(
          "extract-problems",
          org.apache.flink.api.common.typeinfo.TypeInformation.of(Problem.class));

  @Override
  public void processElement(ArchiveEntry entry, Context context, Collector<LocatedArticle> out) {
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
