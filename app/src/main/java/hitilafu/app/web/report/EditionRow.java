package hitilafu.app.web.report;

import hitilafu.app.export.Column;
import hitilafu.app.export.Table;
import hitilafu.app.report.Change;
import hitilafu.app.report.edition.Edition;
import hitilafu.app.report.edition.Edition.Part;
import hitilafu.app.web.page.Address;
import java.time.Instant;
import java.util.List;

/**
 * An edition for programs.
 *
 * @param path below which its files lie on this server, each by its name
 */
record EditionRow(
    String series,
    String issue,
    int number,
    int edition,
    String title,
    String by,
    Instant at,
    String path,
    List<Change> changes,
    List<Part> files) {

  /** One line an edition. */
  static final Table<EditionRow> TABLE =
      new Table<>(
          List.of(
              new Column<>("series", EditionRow::series),
              new Column<>("issue", EditionRow::issue),
              new Column<>("number", EditionRow::number),
              new Column<>("edition", EditionRow::edition),
              new Column<>("title", EditionRow::title),
              new Column<>("by", EditionRow::by),
              new Column<>("at", EditionRow::at),
              new Column<>("path", EditionRow::path)));

  static EditionRow of(Edition edition) {
    return new EditionRow(
        edition.series(),
        edition.issue(),
        edition.number(),
        edition.edition(),
        edition.title(),
        edition.by(),
        edition.at(),
        folder(edition),
        edition.changes(),
        edition.files());
  }

  /** Where its files are. */
  static String folder(Edition edition) {
    return Address.issue(edition.series(), edition.issue()) + "/edition-" + edition.edition();
  }
}
