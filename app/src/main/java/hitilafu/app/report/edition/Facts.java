package hitilafu.app.report.edition;

import hitilafu.app.phrase.Phrase;
import hitilafu.app.phrase.PhraseClaim;
import hitilafu.app.phrase.PhraseLength;
import hitilafu.app.phrase.PhraseTime;
import hitilafu.app.phrase.PhraseWord;
import hitilafu.app.report.Account;
import hitilafu.app.report.Bounded;
import hitilafu.app.report.Figure;
import hitilafu.app.report.Issue;
import hitilafu.model.Cause;
import hitilafu.model.Count;
import hitilafu.model.Incident;
import hitilafu.model.Minutes;
import hitilafu.model.Moment;
import hitilafu.model.ServiceRef;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an issue states, plainly: kept with each edition, so that it can be told what a later one
 * says otherwise.
 *
 * @param figures at its head
 * @param incidents that it tells of
 */
public record Facts(List<Fact> figures, List<Told> incidents) {

  private static final Collector<CharSequence, ?, String> SEVERAL =
      Collectors.collectingAndThen(Collectors.joining("; "), all -> all.isEmpty() ? null : all);

  /**
   * One thing that is stated.
   *
   * @param name of the figure or field
   * @param value as it is compared; null if it is not stated
   * @param words as it is read
   */
  public record Fact(String name, String value, String words) {}

  /**
   * What is told of an incident.
   *
   * @param incident its id at the time
   */
  public record Told(String incident, String title, List<Fact> facts) {}

  public Facts {
    figures = List.copyOf(figures);
    incidents = List.copyOf(incidents);
  }

  /**
   * @param told outages, and planned work
   */
  public static Facts of(Issue issue, List<Figure> headline, Stream<Account> told) {
    return new Facts(
        headline.stream().map(Facts::of).toList(),
        told.map(account -> of(account, issue.zone())).toList());
  }

  private static Fact of(Figure figure) {
    Bounded value = figure.value();
    String name = figure.kind().name().toLowerCase(Locale.ROOT);
    return new Fact(name, plain(value), figure.kind().words(value));
  }

  private static Told of(Account account, ZoneId zone) {
    Incident incident = account.incident();
    PhraseTime time = PhraseTime.brief(zone);
    return new Told(
        incident.id(),
        incident.title(),
        List.of(
            new Fact("service", incident.service().key(), incident.service().name()),
            new Fact("start", plain(incident.start()), time.moment(incident.start()).text()),
            new Fact("end", plain(incident.end()), time.moment(incident.end()).text()),
            outage(account),
            new Fact("length", plain(incident.duration()), PhraseLength.of(incident.duration())),
            new Fact("level", plain(incident.level()), PhraseWord.of(incident.level())),
            new Fact("cause", plain(incident.cause()), PhraseClaim.brief(incident.cause())),
            new Fact(
                "services hit",
                incident.affectedServices().stream().map(ServiceRef::key).sorted().collect(SEVERAL),
                PhraseWord.list(
                    incident.affectedServices().stream().map(ServiceRef::name).toList(), 5)),
            new Fact(
                "counts",
                incident.counts().stream().map(Facts::plain).collect(SEVERAL),
                incident.counts().isEmpty()
                    ? Phrase.NOT_STATED
                    : incident.counts().stream()
                        .map(PhraseClaim::of)
                        .collect(Collectors.joining("; "))),
            new Fact("grade", plain(incident.grade()), PhraseWord.of(incident.grade()))));
  }

  /** Nothing of work that was planned, and of an outage of which no minute is known. */
  private static Fact outage(Account account) {
    String name = "outage time in the period";
    return Bounded.known(account.outage())
        .map(time -> new Fact(name, plain(time), PhraseLength.of(account.outage())))
        .orElseGet(() -> new Fact(name, null, unknown(account)));
  }

  private static String unknown(Account account) {
    if (account.footprint().planned()) {
      return "planned work, in no sum";
    }
    return account.openEnded() ? "end not reported" : Phrase.NOT_STATED;
  }

  private static String plain(Enum<?> constant) {
    return constant == null ? null : constant.name();
  }

  private static String plain(Moment moment) {
    return moment == null || !moment.resolved() ? null : moment.earliest() + "/" + moment.latest();
  }

  private static String plain(Minutes minutes) {
    return minutes == null ? null : plain(minutes.low(), minutes.best(), minutes.high());
  }

  private static String plain(Bounded value) {
    return value == null ? null : plain(value.low(), value.best(), value.high());
  }

  private static String plain(Object... values) {
    return Stream.of(values).map(Objects::toString).collect(Collectors.joining("/"));
  }

  private static String plain(Count count) {
    String value = count.value() == null ? "" : " " + count.value();
    return (count.what() + " " + count.qualifier()).toLowerCase(Locale.ROOT) + value;
  }

  private static String plain(Cause cause) {
    return cause == null ? null : plain(cause.category(), cause.detail(), cause.thirdParty());
  }
}
