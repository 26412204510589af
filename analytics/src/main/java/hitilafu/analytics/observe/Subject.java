package hitilafu.analytics.observe;

import hitilafu.analytics.observe.lines.Candidate;
import hitilafu.analytics.observe.lines.Finding;
import hitilafu.analytics.observe.lines.Line;
import hitilafu.analytics.observe.subject.AgencyReader;
import hitilafu.analytics.observe.subject.Bodies;
import hitilafu.analytics.observe.subject.Body;
import hitilafu.analytics.observe.subject.BodyFeatures;
import hitilafu.analytics.observe.subject.OperatorReader;
import hitilafu.analytics.observe.subject.ServiceReader;
import hitilafu.analytics.observe.subject.ServiceUse;
import hitilafu.model.Agency;
import hitilafu.model.CountryCatalog;
import hitilafu.model.Evidence;
import hitilafu.model.Service;
import hitilafu.model.ServiceRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What failed and whose it is.
 *
 * @param known the service in the catalog; null if it is not there
 * @param operator the operator's name; null if not known
 * @param agencies which other organisations were hit, by name
 */
record Subject(
    ServiceRef service,
    Service known,
    String operator,
    List<Evidence> serviceWords,
    List<Evidence> operatorWords,
    List<Finding<String>> agencies) {

  /** Whether the catalog knows it, or at least two words name it. */
  boolean specific() {
    return known != null || service.name().contains(" ");
  }

  boolean electricity() {
    return known != null
        ? "electricity".equals(known.sector())
        : service.name().toLowerCase(Locale.ROOT).matches(".*(electric|power|grid|umeme).*");
  }

  /**
   * The subject of these lines; empty if they name nothing that can fail.
   *
   * @param country null if the text could not be placed
   */
  static Optional<Subject> of(List<Line> lines, CountryCatalog country, Models models) {
    return ServiceReader.read(lines, country, models.services())
        .map(service -> of(service, lines, country, models));
  }

  private static Subject of(
      Candidate<ServiceUse> service, List<Line> lines, CountryCatalog country, Models models) {
    List<Candidate<Body>> bodies = bodies(service, lines, country);
    Optional<Candidate<Body>> operator = OperatorReader.read(bodies, models.operators());
    Optional<Service> meant =
        operator.filter(o -> service.features().contains("bare")).flatMap(o -> mainOf(o, country));
    return new Subject(
        meant.map(s -> new ServiceRef(s.id(), s.name())).orElse(service.value().ref()),
        meant.orElse(service.value().known()),
        operator.map(o -> o.value().name()).orElse(null),
        service.evidence(),
        // Where only the catalog says whose it is, the text's part are the words for the service.
        operator
            .map(o -> o.evidence().isEmpty() ? service.evidence() : o.evidence())
            .orElse(List.of()),
        AgencyReader.read(bodies, operator.map(Candidate::value).orElse(null), models.agencies()));
  }

  /** "The system" of a body is the first that the catalog lists of it. */
  private static Optional<Service> mainOf(Candidate<Body> operator, CountryCatalog country) {
    return Optional.ofNullable(operator.value().known())
        .flatMap(
            agency ->
                country.services().stream()
                    .filter(service -> agency.id().equals(service.operator()))
                    .findFirst());
  }

  /**
   * The organisations of a text, and the one that the catalog says operates the service if the text
   * does not name it, seen beside the service that failed.
   */
  static List<Candidate<Body>> bodies(
      Candidate<ServiceUse> service, List<Line> lines, CountryCatalog country) {
    Service known = service.value().known();
    String name = service.value().ref().name();
    List<Body> bodies = new ArrayList<>(Bodies.of(lines, country));
    Optional<Agency> operator =
        Optional.ofNullable(known).map(Service::operator).flatMap(id -> country.findAgency(id));
    operator
        .filter(agency -> bodies.stream().noneMatch(body -> agency.equals(body.known())))
        .ifPresent(agency -> bodies.add(new Body(agency.name(), agency)));
    return bodies.stream().map(body -> BodyFeatures.of(body, known, name)).toList();
  }
}
