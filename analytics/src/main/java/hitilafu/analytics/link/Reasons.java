package hitilafu.analytics.link;

import hitilafu.analytics.correct.Partition;
import hitilafu.model.Link;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Why the members of an event are held to be one: for each the strongest tie by which it joins. */
final class Reasons {
  /** Of more members than this only so many are looked at for each. */
  private static final int MOST = 40;

  private Reasons() {}

  /** One link for each member but the first, in the order in which kinds are placed. */
  static List<Link> of(List<Sighting> members, Partition partition) {
    List<Link> links = new ArrayList<>();
    List<Sighting> joined = new ArrayList<>();
    List<Sighting> apart = new ArrayList<>(members);
    apart.sort(Comparator.comparing((Sighting s) -> s.when().kind()).thenComparing(Sighting::id));
    for (Sighting sighting : apart) {
      strongest(sighting, joined)
          .map(tie -> link(sighting, tie))
          .or(() -> decided(sighting, joined, partition))
          .ifPresent(links::add);
      joined.add(sighting);
    }
    return links;
  }

  private static Link link(Sighting sighting, Tie tie) {
    double strength = Math.round(100 * tie.strength()) / 100.0;
    return new Link(sighting.id(), tie.other(sighting).id(), strength, tie.words());
  }

  private static Optional<Link> decided(
      Sighting sighting, List<Sighting> joined, Partition partition) {
    return joined.stream()
        .filter(other -> partition.together(sighting.id()).contains(other.id()))
        .findFirst()
        .map(other -> new Link(sighting.id(), other.id(), 1, "held to be one by an analyst"));
  }

  private static Optional<Tie> strongest(Sighting sighting, List<Sighting> joined) {
    return joined.stream()
        .limit(MOST)
        .map(other -> Tie.of(sighting, other))
        .flatMap(Optional::stream)
        .min(Tie.STRONGEST_FIRST);
  }
}
