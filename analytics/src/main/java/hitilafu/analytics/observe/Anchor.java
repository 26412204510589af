package hitilafu.analytics.observe;

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
 */
record Anchor(LocalDate day, ZoneId zone) {
  static Anchor of(Article article, ZoneId zone) {
    Instant published = article.publishedAt();
    if (published == null) {
      return new Anchor(null, zone);
    }
    // A bare date carries no zone: it is that day wherever the text was printed.
    boolean dateOnly = article.publishedPrecision() == Precision.DAY;
    return new Anchor(LocalDate.ofInstant(published, dateOnly ? ZoneOffset.UTC : zone), zone);
  }

  Optional<LocalDate> published() {
    return Optional.ofNullable(day);
  }
}
