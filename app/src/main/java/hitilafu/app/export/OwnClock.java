package hitilafu.app.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import hitilafu.model.Article;
import hitilafu.model.Json;
import hitilafu.model.Precision;
import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * An article with its times by the page's own clock, so that their day is the one that was printed:
 * {@code 2025-01-03T23:30:00-05:00}; {@code 2025-01-03} where no more than the day is known.
 */
final class OwnClock extends StdSerializer<Article> {
  private static final long serialVersionUID = 1;

  OwnClock() {
    super(Article.class);
  }

  @Override
  public void serialize(Article article, JsonGenerator out, SerializerProvider provider)
      throws IOException {
    ObjectNode tree = Json.mapper().valueToTree(article);
    put(
        tree,
        "publishedAt",
        article.publishedAt(),
        article.publishedPrecision(),
        article.publishedOffset());
    put(
        tree,
        "modifiedAt",
        article.modifiedAt(),
        article.modifiedPrecision(),
        article.modifiedOffset());
    out.writeTree(tree);
  }

  private static void put(
      ObjectNode tree, String field, Instant at, Precision precision, String offset) {
    if (at != null) {
      tree.put(field, said(at, precision, offset));
    }
  }

  private static String said(Instant at, Precision precision, String offset) {
    OffsetDateTime time = at.atOffset(ZoneOffset.of(offset == null ? "Z" : offset));
    return precision == Precision.DAY
        ? time.toLocalDate().toString()
        : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
  }
}
