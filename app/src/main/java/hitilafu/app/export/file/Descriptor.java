package hitilafu.app.export.file;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import hitilafu.app.export.Column;
import hitilafu.app.export.Sheet;
import hitilafu.model.Json;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What {@code datapackage.json} says, in the words of Frictionless Data Package v1. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Descriptor(
    String profile,
    String name,
    String title,
    String description,
    Instant created,
    List<Resource> resources) {

  /**
   * @param rows how many; beyond the standard
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Resource(
      String profile,
      String name,
      String title,
      String description,
      String path,
      String format,
      String mediatype,
      String encoding,
      long bytes,
      String hash,
      long rows,
      Schema schema) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Schema(
      List<Field> fields,
      List<String> missingValues,
      List<String> primaryKey,
      List<ForeignKey> foreignKeys) {}

  /**
   * @param unit beyond the standard
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Field(
      String name, String type, String unit, String description, Constraints constraints) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Constraints(Boolean required, @JsonProperty("enum") List<String> words) {}

  record ForeignKey(String fields, Reference reference) {}

  record Reference(String resource, String fields) {}

  static String json(DataPackage pack, List<PackedTable.Written> tables) {
    Set<String> names =
        tables.stream().map(table -> table.sheet().name()).collect(Collectors.toSet());
    return Json.pretty(
        new Descriptor(
            "tabular-data-package",
            pack.name(),
            pack.title(),
            pack.description(),
            pack.created(),
            tables.stream().map(table -> resource(table, names)).toList()));
  }

  private static Resource resource(PackedTable.Written table, Set<String> names) {
    Sheet<?> sheet = table.sheet();
    return new Resource(
        "tabular-data-resource",
        sheet.name(),
        sheet.title(),
        sheet.row(),
        table.name(),
        "csv",
        "text/csv",
        "utf-8",
        table.bytes(),
        table.hash(),
        table.rows(),
        new Schema(
            sheet.table().columns().stream().map(Descriptor::field).toList(),
            List.of(""),
            sheet.key(),
            sheet.references().stream()
                .filter(to -> names.contains(to.sheet()))
                .map(to -> new ForeignKey(to.column(), new Reference(to.sheet(), to.to())))
                .toList()));
  }

  private static Field field(Column<?> column) {
    boolean free = !column.required() && column.words().isEmpty();
    return new Field(
        column.name(),
        column.type().word(),
        column.unit(),
        column.meaning(),
        free ? null : new Constraints(column.required() ? true : null, column.words()));
  }
}
