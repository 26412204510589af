package hitilafu.ingest.source;

import java.time.Duration;
import java.util.List;

/** What sources of one kind have in common. One class a kind, and its line in {@link Kinds}. */
public sealed interface Kind permits ListingKind, FolderKind {
  /** The keys that such a source has in {@code sources.yaml} beside those that all have. */
  List<Setting> settings();

  /** How often such a source is asked at most, unless it says itself. */
  default Duration every() {
    return Duration.ofMinutes(15);
  }
}
