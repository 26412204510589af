package hitilafu.ingest.fetch;

import hitilafu.ingest.archive.Payload;
import java.time.Duration;
import java.util.Objects;

/**
 * How much of an answer is taken.
 *
 * @param wireBytes of the body as it comes, transfer coding undone
 * @param decodedBytes of the body with its content coding undone
 * @param ratio how many times its size an answer may grow when it is decoded; does not matter below
 *     {@link #HARMLESS} bytes
 * @param total from the first look at the address to the last byte, whatever happens in between
 * @param cuts whether what goes beyond the size is ignored; otherwise it is a failure
 */
public record Limits(long wireBytes, long decodedBytes, int ratio, Duration total, boolean cuts) {
  /** Nothing is a bomb that stays below. */
  public static final long HARMLESS = 1 << 20;

  /** Documents, feeds and listing pages. */
  public static final Limits PAGE =
      new Limits(10 << 20, Payload.MAX_BYTES, 100, Duration.ofSeconds(30));

  /** Listings, for a sitemap may have 50 MB. */
  public static final Limits LISTING = new Limits(50 << 20, 50 << 20, 200, Duration.ofMinutes(2));

  /** By RFC 9309 a crawler reads at least 500 KiB of a robots.txt; what follows is ignored. */
  public static final Limits ROBOTS =
      new Limits(500 << 10, 500 << 10, 100, Duration.ofSeconds(30), true);

  public Limits {
    Objects.requireNonNull(total, "total is required");
    if (wireBytes <= 0 || decodedBytes <= 0 || ratio <= 0 || !total.isPositive()) {
      throw new IllegalArgumentException("limits must be above zero");
    }
  }

  /** Limits beyond which a visit fails. */
  public Limits(long wireBytes, long decodedBytes, int ratio, Duration total) {
    this(wireBytes, decodedBytes, ratio, total, false);
  }
}
