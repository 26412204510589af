package hitilafu.app.report.tell;

import hitilafu.app.phrase.Definitions;
import hitilafu.app.phrase.Measure;
import hitilafu.app.phrase.PhraseTime;
import hitilafu.app.phrase.PhraseWatched;
import hitilafu.app.phrase.PhraseWord;
import hitilafu.app.report.WeeklyReport;
import hitilafu.app.report.tell.Block.Term;
import hitilafu.model.Coverage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the figures were found, and how well the period was watched. */
record MethodTelling(Telling telling) {

  List<Chapter> chapter(WeeklyReport report) {
    Set<String> used =
        new LinkedHashSet<>(List.of("coverage", "outages", "bounds", "outage-hours"));
    if (!report.accounts().isEmpty()) {
      used.addAll(List.of("levels", "grade", "open-ended", "service-hours", "user-hours"));
      used.addAll(List.of("causes", "third-party", "repeats", "platforms"));
      used.addAll(List.of("notice", "acknowledgement", "restoration"));
    }
    if (!report.planned().isEmpty()) {
      used.add("planned");
    }
    if (report.services().stream().anyMatch(s -> s.row().availability() != null)) {
      used.add("availability");
    }
    return chapter(report.coverage(), used);
  }

  List<Chapter> chapter(Coverage coverage, Set<String> used) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Block.said(coverage(coverage)));
    blocks.add(
        new Block.Terms(
            Definitions.ALL.stream()
                .filter(measure -> used.contains(measure.id()))
                .map(MethodTelling::term)
                .toList()));
    String page = telling.page("/measures");
    if (page != null) {
      blocks.add(new Block.Paragraph(Words.of("Formulae: ").link(page, page).then("."), true));
    }
    return List.of(
        new Chapter("methods", "How well it was watched, and what the words mean", blocks));
  }

  private static Term term(Measure measure) {
    return new Term(measure.name(), measure.definition());
  }

  private static String coverage(Coverage coverage) {
    StringBuilder words = new StringBuilder(PhraseWord.capital(PhraseWatched.words(coverage)));
    if (coverage.since() != null) {
      words
          .append("; anything was read since ")
          .append(PhraseTime.day(LocalDate.parse(coverage.since())));
    }
    if (!coverage.gaps().isEmpty()) {
      words.append("; nothing was read from ").append(gaps(coverage.gaps()));
    }
    if (coverage.publishers() > 0) {
      words
          .append("; the figures rest on reports of ")
          .append(PhraseWord.many(coverage.publishers(), "publisher"));
    }
    return words
        .append(
            ". Days of watching are days of UTC. Silence on a day that was not watched says"
                + " nothing, and little elsewhere.")
        .toString();
  }

  private static String gaps(List<String> gaps) {
    return gaps.stream()
        .map(gap -> gap.split("/"))
        .map(
            ends ->
                PhraseTime.day(LocalDate.parse(ends[0]))
                    + " to "
                    + PhraseTime.day(LocalDate.parse(ends[1])))
        .collect(Collectors.joining(", "));
  }

  static Stream<Chapter> sources(Sources sources) {
    List<SourceText> all = sources.all();
    return all.isEmpty()
        ? Stream.empty()
        : Stream.of(new Chapter("sources", "Sources", List.of(new Block.Sources(all))));
  }
}
