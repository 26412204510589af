package hitilafu.app.web;

import hitilafu.app.phrase.PhraseClaim;
import hitilafu.model.Choice;
import hitilafu.model.Count;
import hitilafu.model.Grade;
import hitilafu.model.Incident;
import hitilafu.model.IncidentUpdate;
import hitilafu.model.Lifecycle;
import hitilafu.model.Minutes;
import hitilafu.model.Observation;
import hitilafu.model.Review;
import hitilafu.model.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * An incident put together from what reports tell: of each field the last report's word is shown.
 */
public final class Event {
  private Event() {}

  public static Incident of(String title, Grade grade, Told... reports) {
    List<Observation> all = Arrays.stream(reports).map(Told::observation).toList();
    List<Observation> mains = all.stream().filter(o -> o.role() == Role.MAIN).toList();
    List<Observation> speaking = mains.isEmpty() ? all : mains;
    Observation first = speaking.getFirst();
    Map<String, Choice> shown = new TreeMap<>();
    return new Incident(
        first.id(),
        title,
        first.kind(),
        first.service(),
        last("operator", speaking, Observation::operator, shown),
        first.country(),
        null,
        first.zone(),
        List.of(),
        speaking.stream().flatMap(o -> o.affectedAgencies().stream()).distinct().sorted().toList(),
        last("start", speaking, Observation::start, shown),
        last("end", speaking, Observation::end, shown),
        duration(speaking, shown),
        last("level", speaking, Observation::level, shown),
        status(speaking, shown),
        last("cause", speaking, Observation::cause, shown),
        counts(speaking),
        last("workaround", speaking, Observation::workaround, shown),
        grade,
        List.of(),
        shown,
        updates(speaking),
        Review.NONE,
        mains,
        all.stream().filter(o -> o.role() == Role.BACKGROUND).toList());
  }

  private static <T> T last(
      String field,
      List<Observation> speaking,
      Function<Observation, T> claim,
      Map<String, Choice> shown) {
    T last = null;
    for (Observation observation : speaking) {
      if (claim.apply(observation) != null) {
        last = claim.apply(observation);
        shown.put(field, new Choice(observation.id(), "the later word", List.of()));
      }
    }
    return last;
  }

  private static Lifecycle status(List<Observation> speaking, Map<String, Choice> shown) {
    Lifecycle last =
        last(
            "status",
            speaking,
            o -> o.lifecycle() == Lifecycle.UNKNOWN ? null : o.lifecycle(),
            shown);
    return last == null ? Lifecycle.UNKNOWN : last;
  }

  private static List<Count> counts(List<Observation> speaking) {
    Map<String, Count> byWords = new LinkedHashMap<>();
    speaking.stream()
        .flatMap(o -> o.counts().stream())
        .sorted(Comparator.comparing(c -> c.value() == null ? 0 : -c.value()))
        .forEach(count -> byWords.putIfAbsent(PhraseClaim.of(count), count));
    return new ArrayList<>(byWords.values());
  }

  private static List<IncidentUpdate> updates(List<Observation> speaking) {
    return speaking.stream()
        .map(
            o ->
                new IncidentUpdate(
                    o.citation().publishedAt(),
                    o.citation().publishedPrecision(),
                    o.id(),
                    o.citation().publisher(),
                    o.lifecycle(),
                    o.evidence().values().iterator().next().list().getFirst().sentence(),
                    List.of()))
        .toList();
  }

  private static Minutes duration(List<Observation> speaking, Map<String, Choice> shown) {
    Minutes printed = last("duration", speaking, Observation::duration, shown);
    return printed != null
        ? printed
        : Minutes.between(
                last("start", speaking, Observation::start, shown),
                last("end", speaking, Observation::end, shown))
            .orElse(null);
  }
}
