package hitilafu.app.export.file;

import hitilafu.app.export.Export;
import hitilafu.app.export.Part;
import hitilafu.app.export.Rows;
import hitilafu.app.export.Sheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tables as a Frictionless Data Package (v1, tabular): a CSV file each, and {@code
 * datapackage.json} with their schemas. The same tables give the same bytes.
 *
 * @param name of the package: lower-case letters, digits and {@code - . _}
 * @param description null for none
 * @param created when, if that is to be told; null else
 */
public record DataPackage(
    String name, String title, String description, Instant created, List<Packing<?>> packings) {
  static final String DESCRIPTOR = "datapackage.json";

  public DataPackage {
    packings = List.copyOf(packings);
    List<String> names = packings.stream().flatMap(Packing::names).toList();
    if (names.size() != names.stream().distinct().count()) {
      throw new IllegalArgumentException("two tables of one name: " + names);
    }
  }

  /** One without tables yet. */
  public DataPackage(String name, String title, String description) {
    this(name, title, description, null, List.of());
  }

  /** The same, with a table, whose rows may come one by one. */
  public <T> DataPackage with(Sheet<T> sheet, Rows<T> rows) {
    return with(new Packing<>(rows, List.of(Part.whole(sheet))));
  }

  /** The same, with all tables of an export, in one pass over it. */
  public <S> DataPackage with(Export<S> export) {
    return with(new Packing<>(export.source(), export.parts()));
  }

  /** The same, made at a time that it tells. */
  public DataPackage createdAt(Instant at) {
    return new DataPackage(name, title, description, at, packings);
  }

  private DataPackage with(Packing<?> more) {
    return new DataPackage(
        name,
        title,
        description,
        created,
        Stream.concat(packings.stream(), Stream.of(more)).toList());
  }

  /**
   * Writes it to a folder, which need not be there and of which other files are left alone, or to a
   * file whose name ends in {@code .zip}. A package that is there is whole: its descriptor comes
   * last.
   */
  public void writeTo(Path folderOrZip) throws IOException {
    if (folderOrZip.getFileName().toString().endsWith(".zip")) {
      WholeFile.write(folderOrZip, this::zip);
    } else {
      folder(Files.createDirectories(folderOrZip));
    }
  }

  private void folder(Path folder) throws IOException {
    Path descriptor = folder.resolve(DESCRIPTOR);
    try {
      List<PackedTable.Written> tables = tables(folder);
      Files.deleteIfExists(descriptor);
      for (PackedTable.Written table : tables) {
        Files.move(table.open(), folder.resolve(table.name()), StandardCopyOption.REPLACE_EXISTING);
      }
      WholeFile.write(
          descriptor, file -> Files.writeString(file, Descriptor.json(this, tables) + "\n"));
    } finally {
      for (String table : packings.stream().flatMap(Packing::names).toList()) {
        Files.deleteIfExists(folder.resolve(table + ".csv.open"));
      }
    }
  }

  private List<PackedTable.Written> tables(Path folder) throws IOException {
    List<PackedTable.Written> tables = new ArrayList<>();
    for (Packing<?> packing : packings) {
      tables.addAll(packing.write(folder));
    }
    return tables;
  }

  private void zip(Path file) throws IOException {
    Path folder = Files.createTempDirectory(file.toAbsolutePath().getParent(), ".datapackage");
    try {
      folder(folder);
      Zip.write(folder, file);
    } finally {
      Zip.remove(folder);
    }
  }
}
