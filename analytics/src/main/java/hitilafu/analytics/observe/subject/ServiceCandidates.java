package hitilafu.analytics.observe.subject;

import hitilafu.analytics.observe.lines.Candidate;
import hitilafu.analytics.observe.lines.Line;
import hitilafu.analytics.observe.names.Mention;
import hitilafu.analytics.observe.text.Organisations;
import hitilafu.analytics.observe.text.Span;
import hitilafu.analytics.observe.text.ThingNames;
import hitilafu.model.CountryCatalog;
import hitilafu.model.Service;
import hitilafu.model.ServiceRef;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What may have failed: the services of the catalog that lines name, and what the text names by the
 * shape of its words.
 */
public final class ServiceCandidates {
  private final CountryCatalog country;
  private final Map<String, ServiceUse> uses = new LinkedHashMap<>();

  private ServiceCandidates(List<Line> lines, CountryCatalog country) {
    this.country = country;
    for (int i = 0; i < lines.size(); i++) {
      known(i, lines.get(i));
      unknown(i, lines.get(i));
    }
  }

  /**
   * @param country null if the text could not be placed
   */
  public static List<Candidate<ServiceUse>> of(List<Line> lines, CountryCatalog country) {
    Map<String, ServiceUse> uses = new ServiceCandidates(lines, country).uses;
    return new ServiceFeatures(uses, lines).candidates();
  }

  private void known(int index, Line line) {
    if (country == null) {
      return;
    }
    for (Mention mention : line.mentions()) {
      mention
          .service(country)
          .ifPresent(
              k ->
                  use(k.service())
                      .places()
                      .add(new ServiceUse.Place(index, line, mention.span(), k.proper(), false)));
      if (mention.service(country).isEmpty()) {
        mention
            .agency(country)
            .flatMap(k -> onlyServiceOf(k.agency().id()))
            .ifPresent(
                s ->
                    use(s)
                        .places()
                        .add(new ServiceUse.Place(index, line, mention.span(), true, true)));
      }
    }
  }

  /** "Home Affairs is offline": an agency that runs one service is a name for it. */
  private Optional<Service> onlyServiceOf(String agency) {
    List<Service> run =
        country.services().stream().filter(s -> agency.equals(s.operator())).limit(2).toList();
    return run.size() == 1 ? Optional.of(run.getFirst()) : Optional.empty();
  }

  private void unknown(int index, Line line) {
    List<Span> bodies = Organisations.in(line.sentence());
    for (Span span : ThingNames.in(line.sentence())) {
      boolean named =
          line.mentions().stream().anyMatch(m -> known(m) && m.span().overlaps(span))
              || bodies.stream()
                  .anyMatch(body -> body.start() <= span.start() && span.end() <= body.end());
      if (!named) {
        String name = span.of(line.sentence());
        ServiceUse use =
            uses.computeIfAbsent(
                "?" + ServiceUse.key(name), k -> new ServiceUse(new ServiceRef(null, name), null));
        use.places().add(new ServiceUse.Place(index, line, span, false, false));
      }
    }
  }

  /**
   * Whether the catalog knows it, as a service or as an organisation: "Kenya Power" is no power.
   */
  private boolean known(Mention mention) {
    return country != null
        && (mention.service(country).isPresent() || mention.agency(country).isPresent());
  }

  private ServiceUse use(Service service) {
    return uses.computeIfAbsent(
        service.id(), id -> new ServiceUse(new ServiceRef(id, service.name()), service));
  }
}
