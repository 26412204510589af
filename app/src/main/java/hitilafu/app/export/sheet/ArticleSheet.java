package hitilafu.app.export.sheet;

import hitilafu.app.export.Column;
import hitilafu.app.export.Sheet;
import hitilafu.app.export.Table;
import hitilafu.model.ArticleKind;
import hitilafu.model.Citation;
import hitilafu.model.Precision;
import java.util.List;

/** Articles, one a row. Their texts are their publishers' and are not in it. */
public final class ArticleSheet {
  /** What it is, column by column. */
  public static final Sheet<Citation> SHEET =
      new Sheet<>(
              "articles",
              "Articles",
              "An article, notice or status update that was read, whether it tells of an outage or"
                  + " not; never its text.",
              new Table<>(
                  List.of(
                      Column.text("article", "Its id", Citation::article).always(),
                      Column.text("url", "Its address", Citation::url),
                      Column.text("title", "Its headline", Citation::title),
                      Column.text("publisher", "Who published it", Citation::publisher),
                      Column.time(
                          "published_at",
                          "When; of a day alone its midnight",
                          Citation::publishedAt),
                      Column.word(
                          "published_precision",
                          Precision.class,
                          "Whether that is known to the minute or to the day",
                          Citation::publishedPrecision),
                      Column.time("modified_at", "When it last changed", Citation::modifiedAt),
                      Column.time("captured_at", "When it was captured", Citation::capturedAt)
                          .always(),
                      Column.word("kind", ArticleKind.class, "What the page is", Citation::kind)
                          .always(),
                      Column.text("language", "ISO 639-1", Citation::language))))
          .keyedBy("article");

  private ArticleSheet() {}
}
