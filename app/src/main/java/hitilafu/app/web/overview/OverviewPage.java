package hitilafu.app.web.overview;

import hitilafu.app.phrase.Phrase;
import hitilafu.app.phrase.PhraseClaim;
import hitilafu.app.phrase.PhraseLength;
import hitilafu.app.phrase.PhraseMeasure;
import hitilafu.app.phrase.PhraseTime;
import hitilafu.app.phrase.PhraseWatched;
import hitilafu.app.phrase.PhraseWord;
import hitilafu.app.reliability.Glance;
import hitilafu.app.reliability.Glance.Again;
import hitilafu.app.reliability.Glance.CountryLosses;
import hitilafu.app.reliability.Glance.Losses;
import hitilafu.app.reliability.Glance.Open;
import hitilafu.app.reliability.Glance.Week;
import hitilafu.app.web.page.Address;
import hitilafu.app.web.page.Reader;
import hitilafu.app.web.scope.ScopeSearch;
import hitilafu.model.Measures;
import hitilafu.model.Period;
import hitilafu.model.Scope;
import hitilafu.model.ScopeKind;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/**
 * The whole record at a glance, in finished words.
 *
 * @param last the day that it is told up to
 * @param weeks the one of the last day, and the one before
 * @param more open incidents that are not listed
 * @param quarter the last 90 days, and how well they were watched
 * @param year the last 365 days, and how well they were watched
 * @param thirdParty "1 of 4 with a cause (5–70 %)"
 */
record OverviewPage(
    String last,
    String zone,
    List<WeekWords> weeks,
    List<OpenWords> open,
    int more,
    String quarter,
    List<Country> countries,
    String year,
    String yearSearch,
    String thirdParty,
    List<AgainWords> again) {
  private static final int MOST_OPEN = 20;
  private static final int MOST_AGAIN = 20;

  /** A week; each figure in words. */
  record WeekWords(
      String name,
      String days,
      String href,
      String outages,
      String outage,
      String open,
      String planned,
      String watched) {}

  /** An outage that may go on. */
  record OpenWords(
      String title, String href, Phrase since, String level, String style, String grade) {}

  /** The services of a country that lost most. */
  record Country(String name, String summary, List<Service> worst) {}

  /** A service; what it rests on is behind each. */
  record Service(
      String name,
      String href,
      int outages,
      String found,
      String outage,
      String open,
      String publishers) {}

  /** What failed again as it had. */
  record AgainWords(String service, String page, String words, String found) {}

  static OverviewPage of(Glance glance, Reader reader) {
    return new OverviewPage(
        PhraseTime.day(glance.last()),
        glance.zone(),
        List.of(week(glance.week()), week(glance.weekBefore())),
        glance.open().stream().limit(MOST_OPEN).map(open -> open(open, reader)).toList(),
        Math.max(0, glance.open().size() - MOST_OPEN),
        PhraseWatched.words(glance.quarter()),
        glance.countries().stream().map(OverviewPage::country).toList(),
        PhraseWord.many(glance.year().outages(), "outage")
            + "; "
            + PhraseWatched.words(glance.year().coverage()),
        Address.search(days(glance.year().period(), glance.zone())),
        PhraseMeasure.share(glance.year().thirdParty(), "with a cause"),
        glance.year().again().stream()
            .limit(MOST_AGAIN)
            .map(again -> again(again, glance.year().period(), glance.zone()))
            .toList());
  }

  private static WeekWords week(Week week) {
    Measures measures = week.measures();
    Period period = measures.period();
    String zone = measures.scope().zone();
    return new WeekWords(
        period.name(),
        PhraseTime.day(period.from().atZone(ZoneId.of(zone)).toLocalDate())
            + " to "
            + PhraseTime.day(period.to().minusNanos(1).atZone(ZoneId.of(zone)).toLocalDate()),
        Address.search(days(period, zone)),
        PhraseWord.many(measures.occurrences().outages(), "outage"),
        PhraseLength.reported(measures.downtime().outage()),
        PhraseLength.reported(measures.downtime().open()),
        PhraseLength.reported(measures.downtime().planned()),
        PhraseWord.capital(PhraseWatched.words(week.coverage())));
  }

  private static String days(Period period, String zone) {
    return "from:"
        + period.from().atZone(ZoneId.of(zone)).toLocalDate()
        + " to:"
        + period.to().minusNanos(1).atZone(ZoneId.of(zone)).toLocalDate();
  }

  private static OpenWords open(Open open, Reader reader) {
    return new OpenWords(
        open.title(),
        Address.incident(open.incident()),
        PhraseTime.brief(reader.zone(open.zone())).moment(open.start()),
        PhraseWord.of(open.level()),
        PhraseWord.style(open.level()),
        PhraseWord.of(open.grade()));
  }

  private static Country country(CountryLosses country) {
    int shown = country.worst().size();
    String which =
        shown < country.failed()
            ? "; those %d of which most outage time is reported".formatted(shown)
            : "";
    return new Country(
        PhraseWord.country(country.country()),
        "%s of %s%s"
            .formatted(
                PhraseWord.many(country.outages(), "outage"),
                PhraseWord.many(country.failed(), "service"),
                which),
        country.worst().stream().map(losses -> service(losses, country.period())).toList());
  }

  private static Service service(Losses losses, Period period) {
    ScopeSearch search = new ScopeSearch(losses.scope());
    return new Service(
        losses.scope().name(),
        search.page(),
        losses.outages(),
        search.in(period),
        PhraseLength.reported(losses.outage()),
        losses.open().high() > 0 ? PhraseLength.of(losses.open()) : "",
        PhraseWord.many(losses.publishers(), "publisher"));
  }

  private static AgainWords again(Again again, Period period, String zone) {
    Scope scope =
        new Scope(
            ScopeKind.SERVICE,
            again.country(),
            again.repeat().service().id(),
            again.repeat().service().name(),
            zone);
    ScopeSearch search = new ScopeSearch(scope);
    int all = again.repeat().incidents().size();
    String cause = again.repeat().cause().name().toLowerCase(Locale.ROOT);
    return new AgainWords(
        scope.name(),
        search.page(),
        "%s, %s; %d within 365 days of one before"
            .formatted(
                PhraseClaim.of(again.repeat().cause()),
                PhraseWord.many(all, "outage"),
                again.repeat().again()),
        search.because(cause, period));
  }
}
