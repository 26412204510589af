package hitilafu.app.export.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import hitilafu.model.Json;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a data package as its own words demand, and believes nothing. */
public final class StrictPackage {
  private final Map<String, List<CSVRecord>> tables = new HashMap<>();
  private final JsonNode descriptor;

  private StrictPackage(JsonNode descriptor) {
    this.descriptor = descriptor;
  }

  /** All tables of a package in a folder or a zip file, each held to its schema. */
  public static StrictPackage read(Path folderOrZip) throws Exception {
    if (Files.isDirectory(folderOrZip)) {
      return readFolder(folderOrZip);
    }
    try (FileSystem zip = FileSystems.newFileSystem(folderOrZip)) {
      return readFolder(zip.getPath("/"));
    }
  }

  /** The rows of a table. */
  public List<CSVRecord> rows(String table) {
    return tables.get(table);
  }

  /** The names of its tables. */
  public Set<String> names() {
    return new TreeSet<>(tables.keySet());
  }

  private static StrictPackage readFolder(Path folder) throws Exception {
    String text = Files.readString(folder.resolve("datapackage.json"));
    assertThat(profile().validate(text, InputFormat.JSON)).isEmpty();
    StrictPackage read = new StrictPackage(Json.mapper().readTree(text));
    for (JsonNode resource : read.descriptor.get("resources")) {
      read.table(resource, folder);
    }
    read.descriptor.get("resources").forEach(read::references);
    return read;
  }

  private static com.networknt.schema.Schema profile() throws IOException {
    try (InputStream in =
        StrictPackage.class.getResourceAsStream("/frictionless/tabular-data-package.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
          .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
    }
  }

  private void table(JsonNode resource, Path folder) throws Exception {
    String name = resource.get("name").asText();
    byte[] bytes = Files.readAllBytes(folder.resolve(resource.get("path").asText()));
    assertThat(bytes).as(name).hasSize(resource.get("bytes").asInt());
    assertThat("sha256:" + sha256(bytes)).isEqualTo(resource.get("hash").asText());
    try (CSVParser parser =
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .get()
            .parse(new java.io.StringReader(new String(bytes, StandardCharsets.UTF_8)))) {
      List<CSVRecord> rows = parser.getRecords();
      JsonNode schema = resource.get("schema");
      assertThat(parser.getHeaderNames()).as(name).isEqualTo(texts(schema.get("fields"), "/name"));
      assertThat(rows).as(name).hasSize(resource.get("rows").asInt());
      rows.forEach(row -> schema.get("fields").forEach(field -> value(name, row, field)));
      key(name, rows, schema.path("primaryKey"));
      tables.put(name, rows);
    }
  }

  private static void value(String table, CSVRecord row, JsonNode field) {
    String column = field.get("name").asText();
    String value = row.get(column);
    String as = "%s.%s in row %d: %s".formatted(table, column, row.getRecordNumber(), value);
    if (value.isEmpty()) {
      assertThat(field.at("/constraints/required").asBoolean()).as(as).isFalse();
      return;
    }
    assertThat(isA(field.get("type").asText(), value)).as(as).isTrue();
    JsonNode words = field.at("/constraints/enum");
    assertThat(words.isMissingNode() || texts(words, "").contains(value)).as(as).isTrue();
  }

  private static boolean isA(String type, String value) {
    try {
      return switch (type) {
        case "string" -> true;
        case "number" -> value.matches("-?\\d+(\\.\\d+)?");
        case "integer" -> value.matches("-?\\d+");
        case "boolean" -> value.matches("true|false");
        case "datetime" -> value.matches(".{10}T.{8}Z") && Instant.parse(value) instanceof Instant;
        case "date" -> LocalDate.parse(value) instanceof LocalDate;
        default -> false;
      };
    } catch (DateTimeParseException none) {
      return false;
    }
  }

  private static void key(String table, List<CSVRecord> rows, JsonNode key) {
    if (!key.isMissingNode()) {
      List<String> columns = texts(key, "");
      List<List<String>> keys =
          rows.stream().map(row -> columns.stream().map(row::get).toList()).toList();
      assertThat(Set.copyOf(keys)).as("keys of " + table).hasSameSizeAs(keys);
    }
  }

  private void references(JsonNode resource) {
    for (JsonNode key : resource.at("/schema/foreignKeys")) {
      String table = resource.get("name").asText();
      String there = key.at("/reference/fields").asText();
      Set<String> known =
          tables.get(key.at("/reference/resource").asText()).stream()
              .map(row -> row.get(there))
              .collect(Collectors.toSet());
      assertThat(known)
          .as("%s leads to %s", table, there)
          .containsAll(
              tables.get(table).stream().map(row -> row.get(key.get("fields").asText())).toList());
    }
  }

  private static List<String> texts(JsonNode list, String at) {
    return StreamSupport.stream(list.spliterator(), false).map(n -> n.at(at).asText()).toList();
  }

  private static String sha256(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
