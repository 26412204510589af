package hitilafu.analytics.measure;

import hitilafu.model.Impact;
import hitilafu.model.Incident;
import hitilafu.model.ServiceDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Measuring without Flink: all incidents at once. */
public final class PlainMeasures {
  private PlainMeasures() {}

  /** What every service lost on each of its days. */
  public static List<ServiceDay> days(Collection<Incident> incidents) {
    Map<String, Map<String, Impact>> byService = new TreeMap<>();
    for (Incident incident : incidents) {
      for (Impact impact : Impacts.of(incident)) {
        byService
            .computeIfAbsent(impact.serviceKey(), key -> new TreeMap<>())
            .put(incident.id(), impact);
      }
    }
    List<ServiceDay> days = new ArrayList<>();
    byService.values().forEach(impacts -> add(impacts.values(), days));
    return days;
  }

  private static void add(Collection<Impact> impacts, List<ServiceDay> days) {
    Impact about = impacts.iterator().next();
    TreeSet<LocalDate> touched = new TreeSet<>();
    impacts.forEach(impact -> touched.addAll(DailyImpact.days(impact)));
    for (LocalDate day : touched) {
      days.add(DailyImpact.of(about.service(), about.country(), about.zone(), day, impacts));
    }
  }
}
