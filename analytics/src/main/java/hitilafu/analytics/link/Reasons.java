package hitilafu.analytics.link;

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
  static List<Link> of(List<Sighting> members) {
    List<Link> links = new ArrayList<>();
    List<Sighting> joined = new ArrayList<>();
    List<Sighting> apart = new ArrayList<>(members);
    apart.sort(Comparator.comparing((Sighting s) -> s.when().kind()).thenComparing(Sighting::id));
    for (Sighting sighting : apart) {
      strongest(sighting, joined)
          .ifPresent(
              tie ->
                  links.add(
                      new Link(
                          sighting.id(),
                          tie.other(sighting).id(),
                          Math.round(100 * tie.strength()) / 100.0,
                          tie.words())));
      joined.add(sighting);
    }
    return links;
  }

  private static Optional<Tie> strongest(Sighting sighting, List<Sighting> joined) {
    return joined.stream()
        .limit(MOST)
        .map(other -> Tie.of(sighting, other))
        .flatMap(Optional::stream)
        .min(Tie.STRONGEST_FIRST);
  }
}
