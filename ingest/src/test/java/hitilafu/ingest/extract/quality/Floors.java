package hitilafu.ingest.extract.quality;

import hitilafu.model.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Below what no measure may fall.
 *
 * @param corpora the fingerprint of each collection that the floors were set with
 * @param floors with three decimals, by {@link Measure#key}
 */
record Floors(Map<String, String> corpora, Map<String, BigDecimal> floors) {
  Floors {
    corpora = new TreeMap<>(corpora);
    floors = new TreeMap<>(floors);
  }

  static Floors read(Path file) {
    try {
      return Files.exists(file)
          ? Json.read(Files.readString(file), Floors.class)
          : new Floors(Map.of(), Map.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void write(Path file) {
    try {
      Files.writeString(file, Json.pretty(this) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The floor of a measure; null if there is none, or if it was set with another collection. */
  BigDecimal of(Measure measure, Map<String, String> now) {
    return sameCorpus(measure.set(), now) ? floors.get(measure.key()) : null;
  }

  boolean sameCorpus(String set, Map<String, String> now) {
    return now.get(set).equals(corpora.get(set));
  }

  /** These floors, upward only; those of a collection that has changed are set anew. */
  Floors raised(List<Measure> measures, Map<String, String> now) {
    Map<String, BigDecimal> raised = new TreeMap<>();
    for (Measure measure : measures) {
      BigDecimal floor = of(measure, now);
      BigDecimal value = measure.rounded();
      raised.put(measure.key(), floor == null ? value : floor.max(value));
    }
    return new Floors(now, raised);
  }
}
