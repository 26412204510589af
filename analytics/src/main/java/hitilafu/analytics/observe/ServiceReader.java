package hitilafu.analytics.observe;

import hitilafu.model.CountryCatalog;
import hitilafu.model.Evidence;
import hitilafu.model.Service;
import hitilafu.model.ServiceRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which service failed: of those that the catalog knows, the one that the failing lines name most,
 * headline and lead first; where one of them needs another that failed too, the one it needs.
 */
final class ServiceReader {
  private static final Vocabulary CAUSE =
      Vocabulary.of(
          "due to|because of|caused by|after|following|owing to|blamed on|kutokana na|baada ya");
  private static final int LEAD = 4;

  private final CountryCatalog country;

  /**
   * @param country null if the text could not be placed; no service of the catalog is known then
   */
  ServiceReader(CountryCatalog country) {
    this.country = country;
  }

  /**
   * A service and how much the lines speak of it.
   *
   * @param direct whether it stands right beside the words for the failure
   */
  record Found(Service service, double weight, boolean direct, List<Evidence> evidence) {
    ServiceRef ref() {
      return new ServiceRef(service.id(), service.name());
    }
  }

  Optional<Found> read(List<Line> lines) {
    return best(named(lines));
  }

  /** Every service of the catalog that the failing lines name. */
  Map<String, Found> named(List<Line> lines) {
    Map<String, Found> found = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean states = line.fails() || line.restored() != null || line.planned() != null;
      if (country == null || !states && !line.title()) {
        continue;
      }
      double weight = (line.title() ? 3 : i < LEAD ? 2 : 1) * (states ? 1 : 0.3);
      for (Mention mention : line.mentions()) {
        if (!mention.proper() && CAUSE.before(line.sentence(), mention.span(), 24)) {
          continue; // "because of a power outage" is why, not what
        }
        mention
            .service(country)
            .ifPresentOrElse(
                known -> add(found, known.service(), weight, line, mention),
                () ->
                    onlyServiceOf(mention)
                        .ifPresent(s -> add(found, s, weight / 3, line, mention)));
      }
    }
    return found;
  }

  /** "Home Affairs is offline": an agency that runs one service is a name for it. */
  private Optional<Service> onlyServiceOf(Mention mention) {
    return mention
        .agency(country)
        .map(
            known ->
                country.services().stream()
                    .filter(service -> known.agency().id().equals(service.operator()))
                    .toList())
        .filter(run -> run.size() == 1)
        .map(List::getFirst);
  }

  private static void add(
      Map<String, Found> found, Service service, double weight, Line line, Mention mention) {
    // A name outweighs a common noun: in a report on tokens, "power" stands everywhere.
    double counts = mention.proper() ? weight * 1.5 : weight;
    Found before = found.getOrDefault(service.id(), new Found(service, 0, false, List.of()));
    List<Evidence> evidence = new ArrayList<>(before.evidence());
    evidence.add(line.sentence().evidence(mention.span()));
    boolean direct = line.fails() && FailureReader.beside(line.sentence(), mention.span());
    found.put(
        service.id(),
        new Found(service, before.weight() + counts, before.direct() || direct, evidence));
  }

  private static Optional<Found> best(Map<String, Found> found) {
    Found best = null;
    for (Found next : found.values()) {
      if (best == null || next.weight() > best.weight()) {
        best = next;
      }
    }
    return Optional.ofNullable(best).map(top -> root(top, found));
  }

  /** The failed service that this one needs, if there is one with a weight of its own. */
  private static Found root(Found service, Map<String, Found> found) {
    for (String needed : service.service().dependsOn()) {
      Found upstream = found.get(needed);
      if (upstream != null && upstream.direct()) {
        return upstream;
      }
    }
    return service;
  }
}
