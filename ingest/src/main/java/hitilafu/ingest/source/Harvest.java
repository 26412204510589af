package hitilafu.ingest.source;

import hitilafu.model.Problem;
import hitilafu.model.ProblemType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one listing gives while it is read: each address once, in the order of the listing, so many
 * and no more. What is left out is counted, and said in one problem of its sort.
 */
final class Harvest {
  private final String self;
  private final String base;
  private final int limit;
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Map<String, Further> further = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Tally links = new Tally("links that lead to no web page");
  private final Tally excess = new Tally("links beyond those that are read of one listing");

  /**
   * An empty one.
   *
   * @param self the listing's address
   * @param base what its links are relative to
   * @param limit how many entries are taken, and how many further listings
   */
  Harvest(String self, String base, int limit) {
    this.self = self;
    this.base = base;
    this.limit = limit;
  }

  /** The address that a link leads to; one that leads nowhere is counted. */
  Optional<String> link(String href) {
    Optional<String> link = WebLink.resolve(base, href);
    if (link.isEmpty()) {
      refuse(href);
    }
    return link;
  }

  /** Counts a link that leads nowhere. */
  void refuse(String href) {
    links.add(href);
  }

  void add(Entry entry) {
    if (hasRoom(entries, entry.url())) {
      entries.merge(entry.url(), entry, Harvest::fuller);
    }
  }

  void add(Further other) {
    if (!other.url().equals(self) && hasRoom(further, other.url())) {
      further.putIfAbsent(other.url(), other);
    }
  }

  /** For use at the end of a reading: the same harvest. */
  Harvest add(ProblemType type, String message) {
    return add(Problem.of(type, message));
  }

  Harvest add(Problem problem) {
    problems.add(problem);
    return this;
  }

  List<Entry> entries() {
    return List.copyOf(entries.values());
  }

  List<Further> further() {
    return List.copyOf(further.values());
  }

  Listing listing() {
    return listing(further());
  }

  Listing listing(List<Further> others) {
    List<Problem> all = new ArrayList<>(problems);
    links.problem(ProblemType.INVALID_FIELD).ifPresent(all::add);
    excess.problem(ProblemType.TOO_LARGE).ifPresent(all::add);
    return new Listing(entries(), others, all);
  }

  private boolean hasRoom(Map<String, ?> taken, String url) {
    boolean room = taken.size() < limit || taken.containsKey(url);
    if (!room) {
      excess.add(url);
    }
    return room;
  }

  /** Pages link twice to one article, by its picture and by its headline. */
  private static Entry fuller(Entry first, Entry second) {
    Entry dated = first.publishedAt() == null ? second : first;
    return new Entry(
        first.url(),
        first.id() == null ? second.id() : first.id(),
        first.title() == null ? second.title() : first.title(),
        dated.publishedAt(),
        dated.publishedPrecision(),
        first.updatedAt() == null ? second.updatedAt() : first.updatedAt());
  }
}
