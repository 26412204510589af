package hitilafu.ingest.crawl;

/**
 * What a crawl has done so far.
 *
 * @param visits addresses asked, robots.txt among them
 * @param captures documents archived, new or changed, those of folders too
 * @param unchanged documents and listings that said what they had said before
 * @param failures visits that brought nothing
 * @param syncs how often the archive was synchronised to the disk, each time with all visits that
 *     were back
 * @param waiting addresses that wait for a later turn
 */
public record Round(
    long visits, long captures, long unchanged, long failures, long syncs, long waiting) {
  /** Nothing yet. */
  public static final Round NOTHING = new Round(0, 0, 0, 0, 0, 0);

  Round and(boolean captured, boolean same, boolean failed) {
    return new Round(
        visits + 1,
        captures + (captured ? 1 : 0),
        unchanged + (same ? 1 : 0),
        failures + (failed ? 1 : 0),
        syncs,
        waiting);
  }

  Round imported(int documents) {
    return new Round(visits, captures + documents, unchanged, failures, syncs, waiting);
  }

  Round synced() {
    return new Round(visits, captures, unchanged, failures, syncs + 1, waiting);
  }

  Round waiting(long count) {
    return new Round(visits, captures, unchanged, failures, syncs, count);
  }
}
