package hitilafu.ingest.source;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Kinds that the tests of {@code sources.yaml} need, whatever the registry holds. */
final class TestKinds {
  static final Map<String, Kind> ALL = new LinkedHashMap<>();

  static {
    ALL.put("folder", new FolderKind());
    ALL.put("feed", new Fetching(Duration.ofMinutes(15), List.of()));
    ALL.put("map", new Fetching(Duration.ofHours(1), List.of()));
    ALL.put("sitemap", new Fetching(Duration.ofHours(1), List.of()));
    ALL.put(
        "page",
        new Fetching(
            Duration.ofMinutes(15),
            List.of(
                new Setting("articles", true, v -> v.contains("[") ? "a bracket is open" : null),
                new Setting("next", false, v -> null))));
  }

  private TestKinds() {}

  private record Fetching(Duration every, List<Setting> settings) implements ListingKind {
    @Override
    public Listing read(Source source, Fetched fetched) {
      return new Listing(List.of(), List.of(), List.of());
    }
  }

  static Watchlist parse(String text) {
    return WatchlistFile.parse("sources.yaml", Path.of(""), text, ALL);
  }

  static List<String> faults(String text) {
    return faults(() -> parse(text));
  }

  static List<String> faults(ThrowingCallable call) {
    return catchThrowableOfType(WatchlistFault.class, call).faults();
  }
}
