package hitilafu.analytics.observe;

import hitilafu.analytics.observe.learned.Odds;
import hitilafu.analytics.observe.learned.Sense;
import hitilafu.analytics.observe.lines.Line;
import hitilafu.analytics.observe.lines.TimeRole;
import hitilafu.analytics.observe.text.Sign;
import hitilafu.analytics.observe.text.Token;
import hitilafu.analytics.observe.times.Anchor;
import hitilafu.analytics.observe.times.TimeExpression;
import hitilafu.model.Moment;
import hitilafu.model.Precision;
import hitilafu.model.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sorts lines into what the text is about and the earlier events that it recounts. A line tells of
 * an earlier event if it dates it well before publication, or says so ("a similar failure"); the
 * lines that go on about it follow. What is recounted lends nothing to the main event.
 */
final class RoleReader {
  /** News of an outage comes out within days; what lies further back is recounted. */
  private static final Duration NEWS = Duration.ofDays(7);

  /** From these odds on, no date is needed to tell an earlier event. */
  private static final double SURELY = 1;

  /** So many lines may stand between one about an earlier event and one that goes on about it. */
  private static final int MOST_BETWEEN = 2;

  /** A chronicle that lists more than this is no report; the rest is left out. */
  private static final int MOST_RECOUNTED = 12;

  private final Instant now;
  private final List<Line> main = new ArrayList<>();
  private final List<Episode> recounted = new ArrayList<>();
  private Line last;
  private int since;

  private RoleReader(Instant now) {
    this.now = now;
  }

  /** The main episodes first, of which the first may have no lines; then what is recounted. */
  static List<Episode> sort(List<Line> lines, Anchor anchor) {
    RoleReader reader = new RoleReader(now(lines, anchor));
    lines.forEach(reader::place);
    List<Episode> episodes = new ArrayList<>();
    Separation.of(reader.main).forEach(event -> episodes.add(new Episode(Role.MAIN, event, null)));
    episodes.addAll(reader.recounted);
    return episodes;
  }

  /** Without a date of publication, the latest day on which the text has something fail. */
  private static Instant now(List<Line> lines, Anchor anchor) {
    return anchor
        .published()
        .map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant())
        .or(
            () ->
                lines.stream()
                    .filter(Line::fails)
                    .flatMap(line -> line.times().stream())
                    .map(TimeExpression::value)
                    .filter(Moment::resolved)
                    .map(Moment::earliest)
                    .max(Instant::compareTo))
        .orElse(null);
  }

  private void place(Line line) {
    List<TimeExpression> old = line.times().stream().filter(time -> old(line, time)).toList();
    boolean recent =
        line.times().stream().anyMatch(time -> recent(line, time)) || line.has(Sign.NOW);
    boolean says = line.has(Sign.RECOUNTS) || line.odds().of(Sense.EARLIER) > SURELY;
    if (!line.title() && (says || !old.isEmpty() && !recent)) {
      boolean event = line.states() || line.claim() != null || line.odds().yes(Sense.EARLIER);
      if (event || says) {
        (old.isEmpty() ? coarse(line) : old).forEach(time -> recount(line, time));
      }
      last = line;
      since = 0;
    } else if (!line.title() && !recent && !recounted.isEmpty() && goesOn(line)) {
      takeBack();
      extendLast(line);
      last = line;
    } else {
      main.add(line);
      since++;
    }
  }

  /** What stood between two lines of a recounted event belongs to it as well. */
  private void takeBack() {
    for (; since > 0; since--) {
      extendLast(main.removeLast());
    }
  }

  private void extendLast(Line line) {
    if (!recounted.isEmpty()) {
      extend(recounted.size() - 1, line);
    }
  }

  private static List<TimeExpression> coarse(Line line) {
    return line.times().stream()
        .filter(time -> time.value().resolved())
        .filter(time -> time.value().precision().compareTo(Precision.DAY) > 0)
        .toList();
  }

  private void recount(Line line, TimeExpression told) {
    for (int i = 0; i < recounted.size(); i++) {
      if (same(recounted.get(i).told().value(), told.value())) {
        extend(i, line);
        return;
      }
    }
    if (recounted.size() < MOST_RECOUNTED) {
      recounted.add(new Episode(Role.BACKGROUND, List.of(line), told));
    }
  }

  private void extend(int index, Line line) {
    Episode episode = recounted.get(index);
    if (!episode.lines().getLast().equals(line)) {
      List<Line> lines = new ArrayList<>(episode.lines());
      lines.add(line);
      recounted.set(index, new Episode(Role.BACKGROUND, lines, episode.told()));
    }
  }

  private static boolean same(Moment a, Moment b) {
    return Duration.between(a.earliest(), b.earliest()).abs().compareTo(Duration.ofDays(3)) < 0;
  }

  private boolean goesOn(Line line) {
    if (last == null || since > MOST_BETWEEN) {
      return false;
    }
    return line.has(Sign.GOES_ON)
        || since == 0 && newName(line).filter(last.text()::contains).isPresent();
  }

  /** The capitalised word that opens a line, if the main event has not brought it up before. */
  private Optional<String> newName(Line line) {
    List<Token> tokens = Token.of(line.text());
    if (tokens.isEmpty() || tokens.getFirst().form().length() < 4) {
      return Optional.empty();
    }
    Token first = tokens.getFirst();
    String word = line.text().substring(first.start(), first.end());
    return main.stream().anyMatch(known -> known.text().contains(word))
        ? Optional.empty()
        : Optional.of(word);
  }

  /** What began long ago may still be the news; what is told of last week may not. */
  private boolean old(Line line, TimeExpression time) {
    Odds<TimeRole> roles = line.roles().get(time);
    boolean began = roles != null && roles.of(TimeRole.START) > roles.of(TimeRole.EARLIER);
    return now != null
        && time.value().resolved()
        && time.value().latest().plus(NEWS).isBefore(now)
        && !began;
  }

  private boolean recent(Line line, TimeExpression time) {
    return time.value().resolved()
        && time.value().precision().compareTo(Precision.DAY) <= 0
        && !old(line, time);
  }
}
