package hitilafu.analytics.catalog;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import hitilafu.model.Catalog;
import hitilafu.model.CountryCatalog;
import hitilafu.model.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Reads the catalog: the built-in file of each country, replaced by the user's own where one is.
 */
public final class CatalogFiles {
  /** The built-in countries; each has its file in {@code /catalog}. */
  private static final List<String> BUILT_IN =
      List.of(
          "australia",
          "bangladesh",
          "canada",
          "cyprus",
          "ethiopia",
          "ghana",
          "india",
          "indonesia",
          "ireland",
          "kenya",
          "malawi",
          "malaysia",
          "nepal",
          "new-zealand",
          "nigeria",
          "pakistan",
          "philippines",
          "rwanda",
          "singapore",
          "south-africa",
          "sri-lanka",
          "tanzania",
          "uganda",
          "united-kingdom",
          "united-states",
          "zambia",
          "zimbabwe");

  private CatalogFiles() {}

  /** Read once, when first asked for: parsing takes a good part of a short run. */
  private static final class BuiltIn {
    static final Catalog CATALOG =
        new Catalog(BUILT_IN.stream().map(CatalogFiles::readBuiltIn).toList());
  }

  /** The catalog that comes with the program. */
  public static Catalog builtIn() {
    return BuiltIn.CATALOG;
  }

  /**
   * The built-in catalog with the user's countries added, or put in the place of the built-in ones.
   *
   * @param folder its {@code *.yaml} files are read; a folder that does not exist adds nothing
   * @throws IllegalArgumentException if a file is wrong: one line with file, place and fault
   * @throws UncheckedIOException if the folder cannot be read
   */
  public static Catalog withFolder(Path folder) {
    Map<String, CountryCatalog> countries = new TreeMap<>();
    builtIn().countries().forEach(country -> countries.put(country.country(), country));
    Map<String, Path> seen = new HashMap<>();
    for (Path file : yamlFiles(folder)) {
      CountryCatalog country = readFile(file);
      Path other = seen.put(country.country(), file);
      if (other != null) {
        throw new IllegalArgumentException(
            "%s: country %s already stands in %s"
                .formatted(file, country.country(), other.getFileName()));
      }
      countries.put(country.country(), country);
    }
    return new Catalog(List.copyOf(countries.values()));
  }

  private static List<Path> yamlFiles(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CountryCatalog readBuiltIn(String name) {
    String file = "/catalog/" + name + ".yaml";
    try (InputStream in = CatalogFiles.class.getResourceAsStream(file)) {
      return parse(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CountryCatalog readFile(Path file) {
    try {
      return parse(file.toString(), Files.readString(file));
    } catch (IOException e) {
      throw new IllegalArgumentException(file + ": cannot be read as text: " + e.getMessage(), e);
    }
  }

  private static CountryCatalog parse(String file, String yaml) {
    if (yaml.isBlank()) {
      throw new IllegalArgumentException(file + ": line 1, column 1: the file is empty");
    }
    try {
      return Json.readYaml(yaml, CountryCatalog.class);
    } catch (UncheckedIOException e) {
      throw new IllegalArgumentException(file + ": " + fault(e.getCause()), e);
    }
  }

  private static String fault(IOException e) {
    if (!(e instanceof JsonProcessingException wrong)) {
      return e.getMessage();
    }
    String place =
        Optional.ofNullable(wrong.getLocation()).map(CatalogFiles::place).orElse("somewhere");
    // A record that refuses its fields arrives wrapped; what it said is the useful part.
    Throwable said = wrong.getCause() instanceof IllegalArgumentException why ? why : null;
    String message = said != null ? said.getMessage() : wrong.getOriginalMessage();
    return place + ": " + message.lines().findFirst().orElse("not a catalog");
  }

  private static String place(JsonLocation at) {
    return "line " + at.getLineNr() + ", column " + at.getColumnNr();
  }
}
