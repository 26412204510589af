package hitilafu.app.report;

import static hitilafu.app.phrase.Moments.at;
import static hitilafu.app.phrase.Moments.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hitilafu.analytics.measure.Strip;
import hitilafu.app.home.Home;
import hitilafu.app.reliability.Reliabilities;
import hitilafu.app.report.Figure.Kind;
import hitilafu.app.server.MadeRecord;
import hitilafu.app.web.Events;
import hitilafu.index.search.IncidentSearcher;
import hitilafu.model.Incident;
import hitilafu.model.Minutes;
import hitilafu.model.Scope;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a week brought. */
class GatheringTest {
  @TempDir private Path folder;

  private WeeklyReport week(String country, String week, List<Incident> incidents, String... read)
      throws Exception {
    Home home = MadeRecord.of(folder, incidents, read);
    try (IncidentSearcher searcher = home.searcher()) {
      Reliabilities all = Reliabilities.read(home);
      Scope scope = country == null ? all.everywhere() : all.country(country);
      Issue issue = Issue.of(scope, Week.of(week));
      return new Gathering(all, searcher::find)
          .week(issue, List.of(), List.of(), Instant.parse("2025-01-06T06:00:00Z"));
    }
  }

  private static Bounded value(WeeklyReport report, Kind kind) {
    return report.headline().get(kind.ordinal()).value();
  }

  @Test
  void eachFigureHasItsBoundsAndWhatItRestsOn() throws Exception {
    WeeklyReport report = week("ke", "2025-W01", Events.all(), "2024-12-20", "2025-01-03");

    assertThat(value(report, Kind.OUTAGES)).isEqualTo(Bounded.exactly(1));
    assertThat(value(report, Kind.OUTAGE_TIME)).isEqualTo(new Bounded(330, 630.0, 930.0));
    assertThat(report.headline().subList(0, 4))
        .allSatisfy(
            figure -> assertThat(figure.incidents()).containsExactly(Events.ecitizen().id()));
    assertThat(report.headline().getLast().incidents()).as("nobody counted people").isEmpty();
    assertThat(report.accounts()).hasSize(1);
    assertThat(report.causes()).singleElement().extracting(Tally::name).isEqualTo("network");
  }

  @Test
  void figuresOfOneStateAreNeverToldWithTheWordsOfAnother() throws Exception {
    Incident measured =
        Outages.itax("a", at("2025-01-03T06:00:00Z", "then"), at("2025-01-03T08:00:00Z", "then"));
    Incident found =
        Outages.itax("a", at("2025-01-03T06:00:00Z", "then"), at("2025-01-03T09:00:00Z", "then"));
    Reliabilities all = Reliabilities.read(MadeRecord.of(folder, List.of(measured), "2025-01-03"));
    Gathering gathering = new Gathering(all, id -> Optional.of(found));
    Issue issue = Issue.of(all.country("ke"), Week.of("2025-W01"));

    assertThatThrownBy(() -> gathering.week(issue, List.of(), List.of(), Weeks.MONDAY))
        .isInstanceOfSatisfying(ReportFault.class, fault -> assertThat(fault.passing()).isTrue());
  }

  @Test
  void aWeekOfWhichNothingWasReadHasNoFigures() throws Exception {
    WeeklyReport report = week("KE", "2025-W20", Events.all(), "2025-01-03");

    assertThat(report.headline()).allSatisfy(figure -> assertThat(figure.value()).isNull());
    assertThat(report.accounts()).isEmpty();
    assertThat(report.coverage().daysWatched()).isZero();
  }

  @Test
  void aWeekThatWasReadAndHadNoneHasNone() throws Exception {
    WeeklyReport report = week("KE", "2025-W02", Events.all(), "2025-01-03", "2025-01-08");

    assertThat(value(report, Kind.OUTAGES)).isEqualTo(Bounded.exactly(0));
    assertThat(report.headline().getFirst().before()).isEqualTo(Bounded.exactly(1));
    assertThat(value(report, Kind.USER_HOURS)).as("nobody counted").isNull();
    assertThat(report.headline().getFirst().band())
        .as("only weeks that were read")
        .isEqualTo(new Band(1, Bounded.exactly(1), 1.0, 1));
  }

  @Test
  void aWeekInWhichClocksChangeHasAnHourLess() throws Exception {
    Incident week =
        Outages.british("all week", at("2025-03-20T09:00:00Z", ""), at("2025-04-02T09:00:00Z", ""));
    WeeklyReport report = week("GB", "2025-W13", List.of(week), "2025-03-25");

    assertThat(value(report, Kind.OUTAGE_TIME)).isEqualTo(Bounded.exactly(167 * 60));
    assertThat(report.accounts()).singleElement().extracting(Account::began).isEqualTo(false);
    assertThat(report.services().getFirst().days().getLast())
        .satisfies(
            sunday -> {
              assertThat(sunday.day()).isEqualTo(LocalDate.parse("2025-03-30"));
              assertThat(sunday.outage().best()).isEqualTo(23 * 60);
            });
  }

  @Test
  void daysOfAllCountriesAreThoseOfTheIssue() throws Exception {
    Incident pastMidnight =
        Outages.itax("night", at("2025-01-02T22:00:00Z", ""), at("2025-01-02T23:00:00Z", ""));
    Incident elsewhere =
        Outages.british("day", at("2025-01-03T09:00:00Z", ""), at("2025-01-03T10:00:00Z", ""));
    WeeklyReport report = week(null, "2025-W01", List.of(pastMidnight, elsewhere), "2025-01-02");

    assertThat(report.issue().zone().getId()).isEqualTo("UTC");
    assertThat(report.services())
        .filteredOn(service -> service.service().name().equals("iTax"))
        .singleElement()
        .satisfies(
            itax ->
                assertThat(itax.days())
                    .extracting(Strip.Day::day)
                    .containsExactly(LocalDate.parse("2025-01-02")));
  }

  @Test
  void howWellTheWeekBeforeWasWatchedIsKnown() throws Exception {
    WeeklyReport report =
        week("KE", "2025-W01", Events.all(), "2024-12-23", "2024-12-24", "2025-01-03");

    assertThat(report.coverageBefore().daysWatched()).isEqualTo(2);
    assertThat(report.coverage().daysWatched()).isEqualTo(1);
  }

  @Test
  void theFiftyThirdWeekReachesIntoTheNextYear() throws Exception {
    Incident newYear =
        Outages.itax("new year", at("2027-01-01T06:00:00Z", ""), at("2027-01-01T08:00:00Z", ""));
    WeeklyReport report = week("KE", "2026-W53", List.of(newYear), "2026-12-30");

    assertThat(report.issue().firstDay()).isEqualTo(LocalDate.parse("2026-12-28"));
    assertThat(report.issue().lastDay()).isEqualTo(LocalDate.parse("2027-01-03"));
    assertThat(report.issue().path()).isEqualTo("ke/2026-W53");
    assertThat(value(report, Kind.OUTAGE_TIME)).isEqualTo(Bounded.exactly(120));
    assertThatThrownBy(() -> Week.of("2025-W53"))
        .isInstanceOf(ReportFault.class)
        .hasMessageContaining("2025-W53");
  }

  @Test
  void aServiceOfWhichOnlyTheDayIsKnownHasBoundsOnly() throws Exception {
    Incident oneDay = Outages.itax("a day", day("2025-01-03", "x"), day("2025-01-03", "x"));
    WeeklyReport report = week("KE", "2025-W01", List.of(oneDay), "2025-01-03");

    assertThat(value(report, Kind.OUTAGE_TIME)).isEqualTo(new Bounded(0, null, 1440.0));
    Minutes own = report.services().getFirst().row().measures().downtime().outage();
    assertThat(own.best()).isNull();
  }

  @Test
  void whatNobodyClosedIsOpenAndInNoSum() throws Exception {
    Incident open = Outages.itax("open", at("2025-01-04T06:00:00Z", ""), null);
    WeeklyReport report = week("KE", "2025-W01", List.of(open), "2025-01-03");

    assertThat(report.open()).singleElement().extracting(Account::openEnded).isEqualTo(true);
    assertThat(value(report, Kind.OUTAGES)).isEqualTo(Bounded.exactly(1));
    assertThat(value(report, Kind.OUTAGE_TIME)).as("how long is not known").isNull();
    assertThat(report.headline().get(Kind.OUTAGE_TIME.ordinal()).incidents()).isEmpty();
  }

  @Test
  void aWeekOfWhichNoEndIsKnownIsInNoMedianAndOneWithoutOutagesIsNought() throws Exception {
    Incident open = Outages.itax("open", at("2025-01-04T06:00:00Z", ""), null);
    WeeklyReport report = week("KE", "2025-W03", List.of(open), "2025-01-03", "2025-01-08");
    Figure time = report.headline().get(Kind.OUTAGE_TIME.ordinal());

    assertThat(time.earlier().subList(10, 12))
        .extracting(Figure.Earlier::value)
        .containsExactly(null, Bounded.exactly(0));
    assertThat(time.band().weeks()).isEqualTo(1);
  }

  @Test
  void fiveHundredAreToldTheGravestFirst() throws Exception {
    List<Incident> many = new ArrayList<>();
    Instant start = Instant.parse("2025-01-01T00:00:00Z");
    for (int i = 1; i <= 500; i++) {
      Instant at = start.plusSeconds(60L * i);
      many.add(
          Outages.itax(
              "no " + i, at(at.toString(), ""), at(at.plusSeconds(60L * i).toString(), "")));
    }
    WeeklyReport report = week("KE", "2025-W01", many, "2025-01-03");

    assertThat(report.accounts())
        .extracting(account -> account.incident().title())
        .hasSize(500)
        .startsWith("no 500", "no 499")
        .endsWith("no 1");
    assertThat(value(report, Kind.OUTAGE_TIME)).as("overlaps once").isEqualTo(Bounded.exactly(999));
  }
}
