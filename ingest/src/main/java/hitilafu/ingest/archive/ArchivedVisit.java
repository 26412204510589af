package hitilafu.ingest.archive;

import java.util.Objects;

/**
 * A visit as the archive holds it.
 *
 * @param offset byte at which its first record starts
 * @param end byte behind its last record
 * @param visit with an empty body if {@code repeated}, or if the body was removed
 * @param whole as in {@link Archived}
 * @param repeated whether it found unchanged what {@code whole} holds
 */
public record ArchivedVisit(long offset, long end, Visit visit, Whole whole, boolean repeated) {
  public ArchivedVisit {
    Objects.requireNonNull(visit, "visit is required");
  }
}
