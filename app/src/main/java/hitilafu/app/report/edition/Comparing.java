package hitilafu.app.report.edition;

import hitilafu.app.report.Change;
import hitilafu.app.report.edition.Facts.Fact;
import hitilafu.app.report.edition.Facts.Told;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What one telling of an issue says otherwise than another, before it: pure. */
final class Comparing {
  private final Function<String, String> now;
  private final List<Change> changes = new ArrayList<>();

  private Comparing(Function<String, String> now) {
    this.now = now;
  }

  /**
   * Figures first, then incidents in the order of the later telling, then those that it has no
   * more.
   *
   * @param now leads from an incident's id to the one that it has now; null if it is none any more
   */
  static List<Change> of(Facts was, Facts is, Function<String, String> now) {
    Comparing comparing = new Comparing(now);
    comparing.facts(null, null, was.figures(), is.figures());
    comparing.incidents(was.incidents(), is.incidents());
    return List.copyOf(comparing.changes);
  }

  private void incidents(List<Told> was, List<Told> is) {
    Map<String, List<Told>> before = new LinkedHashMap<>();
    List<Told> gone = new ArrayList<>();
    List<String> told = is.stream().map(Told::incident).toList();
    for (Told old : was) {
      String id = now.apply(old.incident());
      if (id != null && told.contains(id)) {
        before.computeIfAbsent(id, any -> new ArrayList<>()).add(old);
      } else {
        gone.add(old);
      }
    }
    is.forEach(one -> incident(before.getOrDefault(one.incident(), List.of()), one));
    gone.forEach(this::gone);
  }

  private void incident(List<Told> before, Told is) {
    if (before.isEmpty()) {
      changes.add(new Change(is.title(), is.incident(), null, "added"));
    } else if (before.size() > 1) {
      String titles = before.stream().map(Told::title).collect(Collectors.joining("; "));
      changes.add(new Change(is.title(), is.incident(), "told as several: " + titles, "one event"));
    } else {
      Told old = before.getFirst();
      facts(is.title(), is.incident(), old.facts(), is.facts());
    }
  }

  private void gone(Told old) {
    String why = now.apply(old.incident()) == null ? "no incident" : "not told here";
    changes.add(new Change(old.title(), old.incident(), "told", why));
  }

  private void facts(String title, String incident, List<Fact> was, List<Fact> is) {
    Map<String, Fact> before = new LinkedHashMap<>();
    was.forEach(fact -> before.put(fact.name(), fact));
    for (Fact fact : is) {
      Fact old = before.get(fact.name());
      if (old != null && !Objects.equals(old.value(), fact.value())) {
        String name = fact.name().replace('_', ' ');
        String about = title == null ? name : title + ": " + name;
        changes.add(new Change(about, incident, old.words(), fact.words()));
      }
    }
  }
}
