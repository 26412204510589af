package hitilafu.analytics.observe;

import hitilafu.analytics.observe.text.Span;
import hitilafu.analytics.observe.text.Vocabulary;
import hitilafu.model.Cause;
import hitilafu.model.CauseCategory;
import hitilafu.model.Lifecycle;
import java.util.List;

/** Where the outage stands at the end of the text: restored, partly, or going on. */
final class StatusReader {
  private static final Vocabulary PARTLY =
      Vocabulary.of(
          "partial(ly)?|partly|gradual(ly)?|progressive(ly)?|bit by bit|in stages",
          "some (areas|parts|customers|services)|apart from|except( for)?|all but",
          "\\d+ ?(%|per cent|percent) (restored|of)|limited service|remain(s|ing)? (of|areas)",
          "still (have difficulty|not able|unable|waiting|out|without|working on)|the rest",
          "others were still|yet to restore",
          "(started|begun|began|starts|begins) (to )?(bringing|restor\\w+|recover\\w*)",
          "recovery (had )?(begun|began)|kwa awamu");

  private static final Vocabulary GOING_ON =
      Vocabulary.of(
          "working (hard |tirelessly |around the clock )?(to|on|with)",
          "(is|are) (currently |now |still )?(down|offline|unavailable|experiencing|affecting"
              + "|affected|investigating|having)",
          "will (be )?(restored?|update|resolve|tell|told)|patience|bear with|until",
          "at (present|the moment)|currently|hop(es?|ed|ing) to|cannot",
          "being (restored|worked|dealt|handled)|not yet|still|while (we|they|it|engineers)",
          "yet to|(has|have) (been )?(hit|struck|crashed|collapsed|failed|disrupted|paraly\\w+)",
          "inarekebisha|inafanya kazi|haipatikani|hazipatikani|hawawezi|asked for patience",
          "looking into|as (we|they) work|has led to|without power|have no power");

  private static final Vocabulary RECOVERY = Vocabulary.of("restor\\w+|recover\\w*|back");

  private StatusReader() {}

  /**
   * @param cause what the text says of the cause; null if nothing
   */
  static Finding<Lifecycle> read(List<Line> lines, Cause cause) {
    for (Line line : lines) {
      if (partly(line)) {
        return at(Lifecycle.MONITORING, line, PARTLY.find(line.sentence()).orElseThrow());
      }
    }
    for (Line line : lines) {
      if (line.restored() != null) {
        return at(Lifecycle.RESOLVED, line, line.restored());
      }
    }
    boolean known = cause != null && cause.category() != CauseCategory.UNKNOWN;
    Lifecycle down = known ? Lifecycle.IDENTIFIED : Lifecycle.INVESTIGATING;
    return lines.stream()
        .flatMap(line -> GOING_ON.find(line.sentence()).map(span -> at(down, line, span)).stream())
        .findFirst()
        .orElse(new Finding<>(Lifecycle.UNKNOWN, List.of()));
  }

  private static boolean partly(Line line) {
    boolean about = line.fails() || line.restored() != null || RECOVERY.in(line.sentence());
    return about && PARTLY.in(line.sentence());
  }

  private static Finding<Lifecycle> at(Lifecycle lifecycle, Line line, Span span) {
    return new Finding<>(lifecycle, line.sentence().evidence(span));
  }
}
