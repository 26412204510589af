package hitilafu.app.report;

import hitilafu.app.phrase.Phrase;
import hitilafu.app.phrase.PhraseLength;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A headline figure beside those of the periods before.
 *
 * @param value null where it is not known: nobody counted, no length of what failed is known, or
 *     nothing was read of the period
 * @param earlier the periods before, the latest last: the 12 weeks before a week, the year before a
 *     year
 * @param incidents that it rests on, by id
 */
public record Figure(Kind kind, Bounded value, List<Earlier> earlier, List<String> incidents) {
  /** What is counted, and in which unit. */
  public enum Kind {
    /** Outages that began in the period. */
    OUTAGES("outages"),
    /** Services of which reports state an outage that may have been under way in the period. */
    SERVICES("services"),
    /** Minutes of outage, overlaps counted once a service, then added over services. */
    OUTAGE_TIME("minutes"),
    /** Services that reports claim to have failed, times hours. */
    SERVICE_HOURS("service-hours"),
    /** People that reports claim to have been hit, times hours. */
    USER_HOURS("user-hours");

    private final String unit;

    Kind(String unit) {
      this.unit = unit;
    }

    public String unit() {
      return unit;
    }

    /** A value of it in words: "3", "9 h (8–11 h)", "at least 3,000"; null is "not stated". */
    public String words(Bounded value) {
      if (value == null) {
        return Phrase.NOT_STATED;
      }
      return switch (this) {
        case OUTAGES, SERVICES -> value.number();
        case OUTAGE_TIME -> PhraseLength.reported(value.minutes());
        case SERVICE_HOURS, USER_HOURS -> value.roughly().number();
      };
    }

    /** A band as fine as {@link #words} are, its edges rounded outwards. */
    public Band shown(Band band) {
      return switch (this) {
        case OUTAGES, SERVICES, OUTAGE_TIME -> band;
        case SERVICE_HOURS, USER_HOURS -> band.roughly();
      };
    }
  }

  /**
   * The same figure of a period before.
   *
   * @param period its name, such as {@code 2024-W52}
   * @param value null where it is not known
   */
  public record Earlier(String period, Bounded value) {}

  /** The same of the period just before; null if it is not known. */
  public Bounded before() {
    return earlier.isEmpty() ? null : earlier.getLast().value();
  }

  /** Where the periods before lie, as far as they are known; null if none is. */
  public Band band() {
    Stream<Bounded> known = earlier.stream().map(Earlier::value).filter(Objects::nonNull);
    return Band.of(known.toList()).orElse(null);
  }
}
