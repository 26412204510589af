package hitilafu.ingest.source;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A place that is watched: one entry of {@code sources.yaml}.
 *
 * @param name unique; letters, digits and hyphens
 * @param kind its name in {@link Kinds}
 * @param at its address, or for a folder its path
 * @param enabled whether it is watched
 * @param unverified whether nobody has yet seen it give anything
 * @param country ISO 3166-1 alpha-2; null if not said
 * @param tells id of the service, in the catalog of {@code country}, whose state is told at its
 *     address whether it is up or down; null for most
 * @param every how often it is asked at most
 * @param include only documents whose address has a match in it; null for all
 * @param exclude no documents whose address has a match in it; null for none
 * @param settings what else its kind knows, by key
 */
public record Source(
    String name,
    String kind,
    String at,
    boolean enabled,
    boolean unverified,
    String country,
    String tells,
    Duration every,
    Pattern include,
    Pattern exclude,
    Map<String, String> settings) {
  public Source {
    Objects.requireNonNull(name, "name is required");
    Objects.requireNonNull(kind, "kind is required");
    Objects.requireNonNull(at, "at is required");
    Objects.requireNonNull(every, "every is required");
    settings = Map.copyOf(settings);
  }

  /** Whether documents at this address are wanted. */
  public boolean wants(String url) {
    return (include == null || include.matcher(url).find())
        && (exclude == null || !exclude.matcher(url).find());
  }
}
