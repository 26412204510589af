package hitilafu.ingest.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Reads {@code sources.yaml}. All that is wrong with a file is said at once; a file is used as a
 * whole or not at all.
 */
public final class WatchlistFile {
  private static final List<String> KEYS =
      List.of("contact", "delay", "perHost", "concurrency", "allow", "sources");
  private static final String BUILT_IN = "/sources.yaml";
  private static final Form<Duration> DELAY =
      Lengths.from(Duration.ZERO, "5s or 500ms; 0s for none");

  private final Section root;
  private final Faults faults;

  private WatchlistFile(Section root, Faults faults) {
    this.root = root;
    this.faults = faults;
  }

  /**
   * Reads a file; paths in it are relative to its folder.
   *
   * @throws WatchlistFault if something is wrong with it
   * @throws IOException if there is no such file, or the disk fails
   */
  public static Watchlist read(Path file) throws IOException {
    String name = Objects.requireNonNull(file.getFileName(), "no file").toString();
    Path folder = file.toAbsolutePath().getParent();
    return parse(name, folder, text(name, file), kinds());
  }

  /**
   * Reads a text; paths in it stay as they are.
   *
   * @param fileName as messages name it
   * @throws WatchlistFault if something is wrong with it
   */
  public static Watchlist parse(String fileName, String text) {
    return parse(fileName, Path.of(""), text, kinds());
  }

  /** The sources that come with the program; none of them is enabled. */
  public static Watchlist builtIn() {
    return builtIn(kinds());
  }

  static Watchlist builtIn(Map<String, Kind> kinds) {
    return parse(BUILT_IN.substring(1), Path.of(""), builtInText(), kinds);
  }

  /** The file that {@link #builtIn()} reads, for whoever wants to begin with a copy. */
  public static String builtInText() {
    try (InputStream in = WatchlistFile.class.getResourceAsStream(BUILT_IN)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Watchlist parse(String fileName, Path folder, String text, Map<String, Kind> kinds) {
    Faults faults = new Faults(fileName);
    Section root = new Section(YamlTree.read(text, faults), faults);
    return new WatchlistFile(root, faults).watchlist(kinds, folder);
  }

  private Watchlist watchlist(Map<String, Kind> kinds, Path folder) {
    root.allow(KEYS);
    if (!root.has("sources")) {
      root.fault("sources", "is missing; write sources: [] if there are none");
    }
    SourceReader reader = new SourceReader(kinds, folder);
    List<Source> sources =
        root.sections("sources").stream().flatMap(s -> reader.read(s).stream()).toList();
    String contact = root.read("contact", null, Forms::contact);
    if (!root.has("contact") && sources.stream().anyMatch(source -> isFetched(source, kinds))) {
      root.fault(
          "contact",
          "is missing; give an e-mail address or a page where site owners reach you, or disable"
              + " all sources");
    }
    Duration delay = root.read("delay", Duration.ofSeconds(5), DELAY);
    int perHost = root.read("perHost", 1, Forms.upTo(16));
    int concurrency = root.read("concurrency", 8, Forms.upTo(256));
    List<String> allow = root.list("allow", Forms::any);
    faults.check();
    return new Watchlist(contact, delay, perHost, concurrency, allow, sources);
  }

  private static boolean isFetched(Source source, Map<String, Kind> kinds) {
    return source.enabled() && kinds.get(source.kind()) instanceof ListingKind;
  }

  private static Map<String, Kind> kinds() {
    Map<String, Kind> kinds = new LinkedHashMap<>();
    Kinds.names().forEach(name -> kinds.put(name, Kinds.find(name).orElseThrow()));
    return kinds;
  }

  private static String text(String name, Path file) throws IOException {
    if (Files.size(file) > YamlTree.MAX_CHARS) {
      throw YamlTree.tooLong(new Faults(name));
    }
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new Faults(name).and(1, "file is no UTF-8; save it as UTF-8");
    }
  }
}
