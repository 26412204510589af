package hitilafu.app.web.sources;

import hitilafu.app.export.SourceRow;
import hitilafu.app.phrase.PhraseTime;
import hitilafu.app.web.page.Names;
import hitilafu.app.web.page.Reader;
import hitilafu.app.web.progress.ProgressView;
import java.util.Comparator;
import java.util.List;

/**
 * What is watched, what came of it, and what failed.
 *
 * @param summary one sentence
 * @param fault why not all can be seen; null if all can
 * @param sources what is wrong first, then what is watched, then the others
 * @param watched whether any of them is
 */
record SourcesPage(
    String summary,
    String fault,
    List<SourceView> sources,
    boolean watched,
    List<PublisherView> publishers,
    List<ProblemView> problems,
    ProgressView progress) {

  static SourcesPage of(SourcesAnswer answer, ProgressView progress, Names names, Reader reader) {
    PhraseTime time = PhraseTime.brief(reader.zone("UTC"));
    List<SourceView> sources =
        answer.sources().stream()
            .sorted(Comparator.comparingInt(row -> rank(row, answer)))
            .map(row -> SourceView.of(row, names, answer.at(), time))
            .toList();
    return new SourcesPage(
        Standing.of(answer.sources(), answer.at()),
        answer.fault(),
        sources,
        answer.sources().stream().anyMatch(SourceRow::enabled),
        answer.publishers().stream().map(PublisherView::of).toList(),
        answer.problems().stream().map(ProblemView::of).toList(),
        progress);
  }

  private static int rank(SourceRow row, SourcesAnswer answer) {
    if (!Wrong.with(row, answer.at()).isEmpty()) {
      return 0;
    }
    return row.enabled() ? 1 : 2;
  }
}
