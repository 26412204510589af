package hitilafu.app.command;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import hitilafu.app.home.Home;
import hitilafu.app.reliability.Reliabilities;
import hitilafu.app.report.Issue;
import hitilafu.app.report.Week;
import hitilafu.app.report.edition.Facts;
import hitilafu.app.report.edition.ReportDesk;
import hitilafu.index.search.IncidentSearcher;
import hitilafu.model.Period;
import hitilafu.model.PeriodKind;
import hitilafu.model.Scope;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hitilafu report facts}. */
@Command(
    name = "facts",
    description = {
      "What the weekly reports state, as the record has it now: an issue a line, as JSON; of all"
          + " weeks in which anything is reported of a country, by country and week.",
      "For who reckons it anew: notebooks/ does."
    })
final class ReportFactsCommand implements Callable<Integer> {
  @Mixin private HomeOption home;

  @Option(
      names = "--country",
      paramLabel = "CODE",
      description = "Such as KE (default: every country of which anything is reported).")
  private String country;

  /** What an issue states. */
  record Row(String series, String issue, @JsonUnwrapped Facts facts) {}

  @Override
  public Integer call() throws Exception {
    Home from = home.home();
    Instant now = Clock.systemUTC().instant();
    Reliabilities all = Reliabilities.read(from);
    try (IncidentSearcher searcher = from.searcher()) {
      ReportDesk desk = new ReportDesk(from, all, searcher);
      for (Scope scope : country == null ? all.countries() : List.of(all.country(country))) {
        for (Period week : weeks(all, scope)) {
          Issue issue = Issue.of(scope, Week.of(week.name()));
          Facts facts = desk.draft(issue, now).facts();
          Output.json(new Row(issue.series(), issue.name(), facts));
        }
      }
    }
    return ExitCode.OK;
  }

  /** Those on which anything bears. */
  private static List<Period> weeks(Reliabilities all, Scope country) throws IOException {
    return all.of(country, null).stream()
        .flatMap(whole -> all.parts(country, whole.measures().period(), PeriodKind.WEEK).stream())
        .filter(week -> !week.incidents().isEmpty())
        .map(week -> week.period())
        .toList();
  }
}
