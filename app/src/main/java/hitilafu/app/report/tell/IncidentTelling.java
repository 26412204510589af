package hitilafu.app.report.tell;

import hitilafu.app.draw.Bar.Interval;
import hitilafu.app.phrase.PhraseDay;
import hitilafu.app.phrase.PhraseTime;
import hitilafu.app.phrase.PhraseWord;
import hitilafu.app.report.Account;
import hitilafu.app.report.tell.Block.Cell;
import hitilafu.app.report.tell.Block.Column;
import hitilafu.app.report.tell.Block.Row;
import hitilafu.model.Impact;
import hitilafu.model.Incident;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells of the incidents of an issue: the first in full, the others in a register. */
final class IncidentTelling {
  private static final int MOST_IN_FULL = 40;
  private static final int MOST_DRAWN = 20;
  private static final int FEWEST_DRAWN = 2;

  private final Telling telling;
  private final EntryTelling entries;

  IncidentTelling(Telling telling) {
    this.telling = telling;
    this.entries = new EntryTelling(telling);
  }

  /**
   * @param accounts the gravest first
   */
  List<Chapter> chapter(List<Account> accounts) {
    if (accounts.isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    hours(accounts).ifPresent(blocks::add);
    blocks.addAll(told(accounts, "gravest", "Outages"));
    return List.of(new Chapter("incidents", "The incidents", blocks));
  }

  /**
   * Those of a year that are told in full: on its hours they would not be seen.
   *
   * @param gravest the gravest first
   */
  List<Chapter> gravest(List<Account> gravest) {
    return gravest.isEmpty()
        ? List.of()
        : List.of(
            new Chapter(
                "incidents", "The gravest incidents", told(gravest, "gravest", "Gravest outages")));
  }

  /**
   * Those of a year that are told in a line each.
   *
   * @param others by when they began
   * @param all how many there are, with those in full and those that are not told here
   */
  List<Chapter> others(List<Account> others, int all) {
    if (others.isEmpty()) {
      return List.of();
    }
    int untold = all - telling.numbers().size();
    String told = "By when they began, each with a source.";
    String left =
        " These and the ones in full are the %s gravest of %s; the other %s stand, with all their"
            + " reports, in the data of this issue.";
    Block intro =
        Block.aside(
            untold == 0
                ? told
                : told
                    + left.formatted(
                        PhraseWord.number(all - untold),
                        PhraseWord.number(all),
                        PhraseWord.number(untold)));
    List<Row> rows = others.stream().map(account -> row(account, true)).toList();
    return List.of(
        new Chapter(
            "others",
            untold == 0 ? "All other outages" : "Other outages",
            List.of(intro, register("Outages in short", rows))));
  }

  /**
   * Those whose end nobody reported.
   *
   * @param accounts those that are told elsewhere
   */
  List<Chapter> open(List<Account> open, List<Account> accounts) {
    if (open.isEmpty()) {
      return List.of();
    }
    Set<String> elsewhere =
        accounts.stream().map(account -> account.incident().id()).collect(Collectors.toSet());
    List<Row> rows =
        open.stream().map(a -> row(a, !elsewhere.contains(a.incident().id()))).toList();
    String apart =
        open.stream().anyMatch(Account::partlyEnded)
            ? ", apart from the parts whose end was reported"
            : "";
    return List.of(
        new Chapter(
            "open",
            "Still open",
            List.of(
                Block.said(
                    "Of these outages of the "
                        + telling.period()
                        + " and the 14 days before it nobody has reported the end. They are in no"
                        + " sum of hours"
                        + apart
                        + "."),
                register("Outages without a reported end", rows))));
  }

  List<Chapter> planned(List<Account> planned) {
    if (planned.isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        Block.aside(
            "Announced for the " + telling.period() + " or the one after it; in no figure."));
    blocks.addAll(told(planned, "earliest", "Planned works"));
    return List.of(new Chapter("planned", "Planned work", blocks));
  }

  /**
   * @param which what those at the head of the list are: "gravest"
   */
  private List<Block> told(List<Account> accounts, String which, String what) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Entries(accounts.stream().limit(MOST_IN_FULL).map(entries::entry).toList()));
    if (accounts.size() > MOST_IN_FULL) {
      List<Account> others = accounts.subList(MOST_IN_FULL, accounts.size());
      blocks.add(
          Block.said(
              "The "
                  + MOST_IN_FULL
                  + " "
                  + which
                  + " of "
                  + PhraseWord.many(accounts.size(), "incident")
                  + " are told in full; the other "
                  + (others.size() == 1
                      ? "one follows in a line."
                      : others.size() + " follow in a line each.")));
      blocks.add(register(what + " in short", others.stream().map(a -> row(a, true)).toList()));
    }
    return blocks;
  }

  private static Block register(String caption, List<Row> rows) {
    return new Block.Table(
        caption,
        List.of(
            new Column("No.", true),
            new Column("Incident", false),
            new Column("When", false),
            new Column("Length", false),
            new Column("Grade", false)),
        rows);
  }

  /**
   * @param own whether it is told here and nowhere else
   */
  private Row row(Account account, boolean own) {
    Incident incident = account.incident();
    Claimants who = telling.who(incident);
    List<Integer> sources = new ArrayList<>(who.of("start", "end", "duration", "level"));
    if (sources.isEmpty()) {
      sources.addAll(who.any());
    }
    Words number = telling.numbers().list(List.of(incident.id()));
    return new Row(
        own ? Numbers.id(incident.id()) : null,
        List.of(
            Cell.of(own ? Words.of(number.text()) : number),
            Cell.of(Words.of(incident.title()).cite(sources)),
            Cell.of(EntryTelling.when(incident)),
            Cell.of(EntryTelling.length(account)),
            Cell.of(PhraseWord.of(incident.grade()))));
  }

  private Optional<Block> hours(List<Account> accounts) {
    List<HoursText.Line> lines =
        accounts.stream().limit(MOST_DRAWN).map(this::line).filter(Objects::nonNull).toList();
    if (lines.size() < FEWEST_DRAWN) {
      return Optional.empty();
    }
    String first =
        accounts.size() > MOST_DRAWN ? "The first " + MOST_DRAWN + " incidents" : "The incidents";
    return Optional.of(
        new Block.Hours(
            new HoursText(
                first
                    + " on the hours of the "
                    + telling.period()
                    + ", in the time of "
                    + telling.issue().zone().getId()
                    + ". Solid: certain. Hatched: as early or as late as the words allow. Dotted to"
                    + " the border: not stated. Letters as in the table of services.",
                telling.issue().period().from(),
                telling.issue().period().to(),
                telling.issue().zone(),
                lines)));
  }

  /** Null if neither a start nor an end can be tied to the calendar. */
  private HoursText.Line line(Account account) {
    Incident incident = account.incident();
    Interval interval = new Interval(incident.start(), incident.end(), lastDown(account));
    if (!interval.known()) {
      return null;
    }
    String when =
        PhraseTime.brief(ZoneId.of(incident.zone()))
            .interval(incident.start(), incident.end())
            .text();
    return new HoursText.Line(
        telling.numbers().of(incident.id())
            + " "
            + incident.service().name()
            + " ("
            + PhraseDay.letter(incident.level())
            + ")",
        "#" + Numbers.id(incident.id()),
        incident.title() + ": " + when,
        PhraseWord.style(incident.level()),
        interval);
  }

  private static Instant lastDown(Account account) {
    return account.footprint().impacts().stream()
        .filter(Impact::stated)
        .map(Impact::lastReportedDown)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }
}
