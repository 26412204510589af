package hitilafu.analytics.observe.times;

import java.util.ArrayList;
import java.util.List;

/** Relaxed spans and values of the dates and times of labelled news. */
final class TimexScore {
  private final List<String> wrong = new ArrayList<>();
  private int labelled;
  private int found;
  private int right;
  private int tagged;
  private int hits;

  static TimexScore of(Tagger tagger, List<TimexDocument> documents) {
    TimexScore score = new TimexScore();
    documents.forEach(document -> score.add(tagger, document));
    return score;
  }

  private void add(Tagger tagger, TimexDocument document) {
    List<Tagged> all = tagger.read(document.text(), document.created());
    for (TimexDocument.Timex timex : document.timexes()) {
      if (timex.moment()) {
        List<Tagged> over = Tagged.overlapping(all, timex.start(), timex.end());
        boolean same = over.stream().anyMatch(t -> same(t.timex(), timex.value()));
        labelled++;
        found += over.isEmpty() ? 0 : 1;
        right += same ? 1 : 0;
        note(document, timex, over, same);
      }
    }
    // Lengths and habits are labelled as well: to have read a day there is neither hit nor miss.
    for (Tagged one : all) {
      List<TimexDocument.Timex> under =
          document.timexes().stream().filter(t -> one.overlaps(t.start(), t.end())).toList();
      boolean hit = under.stream().anyMatch(TimexDocument.Timex::moment);
      tagged += hit || under.isEmpty() ? 1 : 0;
      hits += hit ? 1 : 0;
      if (under.isEmpty()) {
        wrong.add("not labelled | " + document.text().substring(one.start(), one.end()));
      }
    }
  }

  private void note(
      TimexDocument document, TimexDocument.Timex timex, List<Tagged> over, boolean same) {
    if (!same) {
      String words = document.text().substring(timex.start(), timex.end());
      List<String> read = over.stream().map(Tagged::timex).toList();
      wrong.add(words + " | " + timex.value() + " | " + read + " | " + document.created());
    }
  }

  /** A quarter past is the same with its seconds, or its zone, as without. */
  private static boolean same(String ours, String theirs) {
    return ours.equals(theirs)
        || theirs.contains(":") && ours.equals(theirs.replaceFirst("^(.{16}).*", "$1"));
  }

  void print(String name) {
    double precision = hits / (double) tagged;
    double recall = found / (double) labelled;
    System.out.printf(
        "%s: spans P %.3f R %.3f F1 %.3f  n=%d; value right of found %.3f, of all %.3f, value F1"
            + " %.3f%n",
        name,
        precision,
        recall,
        2 * precision * recall / (precision + recall),
        labelled,
        right / (double) found,
        right / (double) labelled,
        2.0 * right / (labelled + tagged));
    if (Boolean.getBoolean("wrong")) {
      wrong.forEach(System.out::println);
    }
  }
}
