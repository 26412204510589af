package hitilafu.app.export.sheet;

import hitilafu.app.export.Column;
import hitilafu.app.export.CorrectionRow;
import hitilafu.app.export.Sheet;
import hitilafu.app.export.Table;
import hitilafu.model.CorrectionKind;
import java.util.List;

/** What analysts put right, one correction a row. */
public final class CorrectionSheet {
  /** What it is, column by column. */
  public static final Sheet<CorrectionRow> SHEET =
      new Sheet<>(
              "corrections",
              "Corrections",
              "What an analyst said of observations, whether it holds still or not.",
              new Table<>(
                  List.of(
                      Column.text("correction", "Its id", CorrectionRow::id).always(),
                      Column.list(
                          "incidents",
                          "Incidents that hold these observations now",
                          CorrectionRow::incidents),
                      Column.word("kind", CorrectionKind.class, "What it does", CorrectionRow::kind)
                          .always(),
                      Column.list("observations", "What it is about", CorrectionRow::observations)
                          .always(),
                      Column.list(
                          "staying",
                          "Of a split: those that the others are split from",
                          CorrectionRow::staying),
                      Column.text(
                          "field", "The field that it sets or clears", CorrectionRow::field),
                      Column.text("value", "What it sets it to", CorrectionRow::value),
                      Column.text("undoes", "The correction that it undoes", CorrectionRow::undoes),
                      Column.time("at", "When it was made", CorrectionRow::at).always(),
                      Column.text("by", "Who made it", CorrectionRow::by).always(),
                      Column.text("why", "The reason", CorrectionRow::why).always())))
          .keyedBy("correction");

  private CorrectionSheet() {}
}
