package hitilafu.analytics.observe.times;

import hitilafu.analytics.observe.text.Sentence;
import hitilafu.analytics.observe.text.SentenceSplitter;
import hitilafu.model.Precision;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Finds time expressions in a text. The benches take any; ours is {@link #OURS}. */
interface Tagger {
  ZoneId ZONE = ZoneOffset.UTC;

  /** Dates are written as in America, where the texts of others are from. */
  Tagger OURS = (text, told) -> ours(new Anchor(told.toLocalDate(), ZONE, true), text);

  /**
   * @param told when the text was published
   */
  List<Tagged> read(String text, LocalDateTime told);

  static List<Tagged> ours(Anchor anchor, String text) {
    TimeReader reader = new TimeReader(anchor);
    List<Tagged> found = new ArrayList<>();
    for (Sentence sentence : SentenceSplitter.split(List.of(text))) {
      reader.read(sentence).forEach(time -> found.add(tagged(time, anchor.zone())));
    }
    return found;
  }

  private static Tagged tagged(TimeExpression time, ZoneId zone) {
    Precision precision = time.value().precision();
    if (!time.value().resolved()) {
      return new Tagged(time.start(), time.end(), null, null, precision);
    }
    // "About 3pm" is compared by its middle.
    boolean clock = precision.compareTo(Precision.HOUR) <= 0;
    LocalDateTime from = at(clock ? time.value().middle() : time.value().earliest(), zone);
    LocalDateTime to = clock ? from : at(time.value().latest(), zone);
    return new Tagged(time.start(), time.end(), from, to, precision);
  }

  private static LocalDateTime at(java.time.Instant instant, ZoneId zone) {
    return LocalDateTime.ofInstant(instant, zone);
  }
}
