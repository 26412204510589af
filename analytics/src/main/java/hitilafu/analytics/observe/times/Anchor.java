package hitilafu.analytics.observe.times;

import hitilafu.model.Article;
import hitilafu.model.Precision;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * What times in a text are told from.
 *
 * @param day the day of publication where it was published; null if nobody says
 * @param zone where the text's days are counted
 * @param monthFirst whether 10/3 is the third of October
 * @param seen the day on which it was captured: it is no younger than that; null if not known
 * @param named of a text without a day of publication: a day that it names so that no other can be
 *     meant; null if it names none
 */
public record Anchor(
    LocalDate day, ZoneId zone, boolean monthFirst, LocalDate seen, LocalDate named) {
  public Anchor(LocalDate day, ZoneId zone) {
    this(day, zone, false);
  }

  public Anchor(LocalDate day, ZoneId zone, boolean monthFirst) {
    this(day, zone, monthFirst, null, null);
  }

  public static Anchor of(Article article, ZoneId zone) {
    return of(article, zone, false);
  }

  public static Anchor of(Article article, ZoneId zone, boolean monthFirst) {
    Instant published = article.publishedAt();
    if (published == null) {
      LocalDate seen = LocalDate.ofInstant(article.capturedAt(), zone);
      return new Anchor(null, zone, monthFirst, seen, null);
    }
    // A bare date carries no zone: it is that day wherever the text was printed.
    boolean dateOnly = article.publishedPrecision() == Precision.DAY;
    LocalDate day = LocalDate.ofInstant(published, dateOnly ? ZoneOffset.UTC : zone);
    return new Anchor(day, zone, monthFirst);
  }

  /** The same for a text that names a day. */
  public Anchor naming(LocalDate named) {
    return new Anchor(day, zone, monthFirst, seen, named);
  }

  public Optional<LocalDate> published() {
    return Optional.ofNullable(day);
  }
}
