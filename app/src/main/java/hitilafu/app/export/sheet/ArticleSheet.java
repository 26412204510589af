package hitilafu.app.export.sheet;

import hitilafu.app.export.ArticleRow;
import hitilafu.app.export.Column;
import hitilafu.app.export.Sheet;
import hitilafu.app.export.Table;
import hitilafu.model.ArticleKind;
import hitilafu.model.Precision;
import java.util.List;

/** Articles, one a row. Their texts are their publishers' and are not in it. */
public final class ArticleSheet {
  /** What it is, column by column. */
  public static final Sheet<ArticleRow> SHEET =
      new Sheet<>(
              "articles",
              "Articles",
              "An article, notice or status update that was read, whether it tells of an outage or"
                  + " not; never its text.",
              new Table<>(
                  List.of(
                      Column.text("article", "Its id", ArticleRow::article).always(),
                      Column.text("url", "Its address", ArticleRow::url),
                      Column.text("title", "Its headline", ArticleRow::title),
                      Column.text("publisher", "Who published it", ArticleRow::publisher),
                      Column.time(
                          "published_at",
                          "When; of a day alone its midnight",
                          ArticleRow::publishedAt),
                      Column.word(
                          "published_precision",
                          Precision.class,
                          "Whether that is known to the minute or to the day",
                          ArticleRow::publishedPrecision),
                      Column.time("modified_at", "When it last changed", ArticleRow::modifiedAt),
                      Column.time("captured_at", "When it was captured", ArticleRow::capturedAt)
                          .always(),
                      Column.word("kind", ArticleKind.class, "What the page is", ArticleRow::kind)
                          .always(),
                      Column.text("language", "ISO 639-1", ArticleRow::language))))
          .keyedBy("article");

  private ArticleSheet() {}
}
