package hitilafu.analytics.measure;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.analytics.measure.StatusDays.Day;
import hitilafu.analytics.measure.StatusDays.Staged;
import hitilafu.model.Footprint;
import hitilafu.model.Level;
import hitilafu.model.Measures;
import hitilafu.model.Minutes;
import hitilafu.model.Moment;
import hitilafu.model.Period;
import hitilafu.model.PeriodKind;
import hitilafu.model.Precision;
import hitilafu.model.Scope;
import hitilafu.model.ScopeKind;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Minutes of outage a day from the incidents of status pages, against what the pages' own calendars
 * say, one rule after the other. {@code -Dstages=DIR}.
 */
@Tag("conformance")
class StatusDaysConformanceTest {
  private static final ZoneId PACIFIC = ZoneId.of("America/Los_Angeles");
  private static final Map<Level, Double> OUTAGE =
      Map.of(Level.MAJOR_OUTAGE, 1.0, Level.PARTIAL_OUTAGE, 1.0);

  private StatusDays data;

  @Test
  void whatEachRuleOfTheDesignGives() throws Exception {
    data = StatusDays.read(Path.of(System.getProperty("stages")));
    Predicate<Staged> rated = i -> i.rating() >= 1 && i.rating() <= 3;
    Predicate<Staged> outage = i -> i.rating() == 2 || i.rating() == 3;

    print("summed, to the close", naive());
    print("+ overlaps once, rated", measured(rated, Staged::close, ZoneId.of("UTC"), false));
    print("+ local days", measured(rated, Staged::close, PACIFIC, false));
    print("+ degraded is no outage", measured(rated, Staged::close, PACIFIC, true));
    Map<Day, Double> last = measured(rated, StatusDaysConformanceTest::restored, PACIFIC, true);
    print("+ to the fix", last);
    explain(last, outage);

    Score score = score(last);
    assertThat(score.precision()).isGreaterThanOrEqualTo(0.87);
    assertThat(score.recall()).isGreaterThanOrEqualTo(0.84);
  }

  /** A fix was in place, else all was over. */
  private static Instant restored(Staged incident) {
    return incident.monitoring() == null ? incident.close() : incident.monitoring();
  }

  /** What the data's own baseline does: every incident for each of its services, in UTC. */
  private Map<Day, Double> naive() {
    Map<Day, Double> minutes = new TreeMap<>();
    for (Staged incident : data.incidents()) {
      Map<Day, Double> one = new TreeMap<>();
      incident
          .services()
          .forEach(
              s -> one.putAll(days(s, List.of(incident), Staged::close, ZoneId.of("UTC"), false)));
      one.forEach((day, value) -> minutes.merge(day, value, Double::sum));
    }
    return minutes;
  }

  private Map<Day, Double> measured(
      Predicate<Staged> which, Function<Staged, Instant> end, ZoneId zone, boolean outageOnly) {
    Map<Day, Double> minutes = new TreeMap<>();
    List<String> services = data.official().keySet().stream().map(Day::service).distinct().toList();
    for (String service : services) {
      List<Staged> own =
          data.incidents().stream()
              .filter(which)
              .filter(i -> i.services().contains(service))
              .toList();
      minutes.putAll(days(service, own, end, zone, outageOnly));
    }
    return minutes;
  }

  private Map<Day, Double> days(
      String service,
      List<Staged> incidents,
      Function<Staged, Instant> end,
      ZoneId zone,
      boolean outageOnly) {
    Scope scope = new Scope(ScopeKind.SERVICE, null, service, service, zone.getId());
    List<Footprint> footprints =
        incidents.stream().map(i -> footprint(i, service, zone, end.apply(i))).toList();
    Ledger ledger = new Ledger(footprints);
    Map<String, Period> periods = new TreeMap<>();
    footprints.forEach(
        f -> Reach.years(f, zone).forEach(y -> periods.putAll(Reach.periods(f, zone, y))));
    Map<Day, Double> minutes = new TreeMap<>();
    for (Period period : periods.values()) {
      Measures measures =
          period.kind() == PeriodKind.DAY ? Measuring.of(scope, period, ledger) : null;
      double lost =
          measures == null ? 0 : outageOnly ? outage(measures) : measures.downtime().outage().low();
      if (lost > 0) {
        minutes.put(new Day(service, period.name()), lost);
      }
    }
    return minutes;
  }

  /** Major and partial: what the calendars count. */
  private static double outage(Measures measures) {
    return OUTAGE.keySet().stream()
        .map(level -> measures.downtime().levels().get(Levels.name(level)))
        .flatMap(Stream::ofNullable)
        .mapToDouble(Minutes::low)
        .sum();
  }

  private static Footprint footprint(Staged incident, String service, ZoneId zone, Instant end) {
    return Hits.outage(incident.id())
        .of(service)
        .zone(zone.getId())
        .at(incident.level())
        .from(exact(incident.start()))
        .to(exact(end))
        .footprint();
  }

  private static Moment exact(Instant at) {
    return new Moment(at, at, Precision.MINUTE, null);
  }

  private record Score(double precision, double recall, double error, double total) {}

  private Score score(Map<Day, Double> given) {
    int both = 0;
    int ours = 0;
    int theirs = 0;
    double total = 0;
    List<Double> errors = new ArrayList<>();
    for (Map.Entry<Day, Double> official : data.official().entrySet()) {
      double minutes = given.getOrDefault(official.getKey(), 0.0);
      total += minutes;
      ours += minutes > 0 ? 1 : 0;
      theirs += official.getValue() > 0 ? 1 : 0;
      if (minutes > 0 && official.getValue() > 0) {
        both++;
        errors.add(Math.abs(minutes - official.getValue()));
      }
    }
    errors.sort(Comparator.naturalOrder());
    return new Score(
        both / (double) ours, both / (double) theirs, errors.get(errors.size() / 2), total);
  }

  private void print(String rule, Map<Day, Double> given) {
    Score score = score(given);
    System.out.printf(
        "%-26s days: precision %.3f recall %.3f  minutes: median off %3.0f, in all %6.0f of %.0f%n",
        rule,
        score.precision(),
        score.recall(),
        score.error(),
        score.total(),
        data.official().values().stream().mapToDouble(d -> d).sum());
  }

  /** What is left, by what the calendar says of the day. */
  private void explain(Map<Day, Double> given, Predicate<Staged> outage) {
    Map<String, double[]> causes = new TreeMap<>();
    for (Map.Entry<Day, Double> official : data.official().entrySet()) {
      double ours = given.getOrDefault(official.getKey(), 0.0);
      double theirs = official.getValue();
      if (ours != theirs) {
        double[] cause =
            causes.computeIfAbsent(
                cause(official.getKey(), ours, theirs, outage), c -> new double[2]);
        cause[0]++;
        cause[1] += ours - theirs;
      }
    }
    causes.forEach(
        (cause, sum) ->
            System.out.printf("  %-62s %3.0f days %+7.0f min%n", cause, sum[0], sum[1]));
  }

  private String cause(Day day, double ours, double theirs, Predicate<Staged> outage) {
    if (theirs == 0) {
      return "the page told an outage, its calendar has the service up";
    }
    if (ours > 0) {
      return ours > theirs
          ? "the calendar has it up again before the fix was told"
          : "the calendar has it down for longer than the incident";
    }
    Period local = new Calendar(PACIFIC).around(PeriodKind.DAY, LocalDate.parse(day.day()));
    List<Staged> touching =
        data.incidents().stream()
            .filter(i -> i.services().contains(day.service()))
            .filter(i -> i.start().isBefore(local.to()) && !i.close().isBefore(local.from()))
            .toList();
    if (touching.stream().anyMatch(outage)) {
      return "told only when over: its stages have no length";
    }
    return touching.isEmpty()
        ? "the calendar has it down, no incident names the service"
        : "the calendar has it down, the page rated it minor or none";
  }
}
