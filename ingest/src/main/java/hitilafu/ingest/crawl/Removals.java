package hitilafu.ingest.crawl;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.DSYNC;

import hitilafu.model.ContentId;
import hitilafu.model.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The addresses that were taken down, kept as a file of JSON lines: truth, as the archive is.
 *
 * @param file one tombstone a line; need not be there
 * @param addresses in the spelling of {@link WebAddress} where they have one
 */
public record Removals(Path file, Set<String> addresses) {

  /**
   * A line of the file.
   *
   * @param reason as it was given; null if none was
   */
  record Tombstone(String url, Instant removedAt, String reason) {}

  /** What the file says. */
  public static Removals read(Path file) throws IOException {
    Set<String> addresses =
        Files.exists(file)
            ? Files.readAllLines(file).stream()
                .map(line -> Json.read(line, Tombstone.class).url())
                .collect(Collectors.toUnmodifiableSet())
            : Set.of();
    return new Removals(file, addresses);
  }

  /** Whether the page at this address was taken down, however the address is spelled. */
  public boolean contains(String url) {
    return addresses.contains(spelled(url));
  }

  /** Whether two addresses are the same page's. */
  public static boolean same(String one, String other) {
    return spelled(one).equals(spelled(other));
  }

  /** The same with one more, in the file too. */
  public Removals with(String url, Instant at, String reason) throws IOException {
    if (!contains(url)) {
      Files.createDirectories(file.getParent());
      String line = Json.write(new Tombstone(spelled(url), at, reason)) + "\n";
      Files.writeString(file, line, CREATE, APPEND, DSYNC);
    }
    return read(file);
  }

  /** What is derived bears it, because it must be derived anew when it changes. */
  public String version() {
    return ContentId.of(addresses.stream().sorted().toArray());
  }

  static String spelled(String url) {
    return Optional.ofNullable(url).flatMap(WebAddress::of).orElse(String.valueOf(url));
  }
}
