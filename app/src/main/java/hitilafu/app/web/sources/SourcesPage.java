package hitilafu.app.web.sources;

import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toList;

import hitilafu.app.export.SourceRow;
import hitilafu.app.phrase.PhraseTime;
import hitilafu.app.web.page.Names;
import hitilafu.app.web.page.Reader;
import hitilafu.app.web.progress.ProgressView;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What is watched, what came of it, and what failed.
 *
 * @param summary one sentence
 * @param fault why not all can be seen; null if all can
 * @param sources that are watched, or were: what is wrong first, then what is well, then the others
 * @param off those that never were watched
 * @param watched whether any is
 */
record SourcesPage(
    String summary,
    String fault,
    List<SourceView> sources,
    List<SourceView> off,
    boolean watched,
    List<PublisherView> publishers,
    List<ProblemView> problems,
    ProgressView progress) {

  static SourcesPage of(SourcesAnswer answer, ProgressView progress, Names names, Reader reader) {
    PhraseTime time = PhraseTime.brief(reader.zone("UTC"));
    Map<Boolean, List<SourceView>> sources =
        answer.sources().stream()
            .sorted(Comparator.comparingInt(row -> rank(row, answer)))
            .collect(
                partitioningBy(
                    row -> row.enabled() || row.watchedSince() != null,
                    mapping(row -> SourceView.of(row, names, answer.at(), time), toList())));
    return new SourcesPage(
        Standing.of(answer.sources(), answer.at()),
        answer.fault(),
        sources.get(true),
        sources.get(false),
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
