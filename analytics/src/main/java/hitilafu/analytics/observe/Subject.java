package hitilafu.analytics.observe;

import hitilafu.model.Agency;
import hitilafu.model.CountryCatalog;
import hitilafu.model.Evidence;
import hitilafu.model.Service;
import hitilafu.model.ServiceRef;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What failed and whose it is.
 *
 * @param known the service in the catalog; null if it is not there
 * @param agency its operator in the catalog; null if it is not there
 * @param operator the operator's name; null if not known
 */
record Subject(
    ServiceRef service,
    Service known,
    Agency agency,
    String operator,
    List<Evidence> serviceWords,
    List<Evidence> operatorWords) {

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
  static Optional<Subject> of(List<Line> lines, CountryCatalog country) {
    return new ServiceReader(country)
        .read(lines)
        .map(found -> known(found, country))
        .or(() -> unknown(lines, country));
  }

  private static Subject known(ServiceReader.Found found, CountryCatalog country) {
    Service service = found.service();
    Agency agency =
        Optional.ofNullable(service.operator()).flatMap(country::findAgency).orElse(null);
    String operator = agency == null ? null : agency.name();
    // The catalog says whose it is; the text's part in that are the words for the service.
    return new Subject(found.ref(), service, agency, operator, found.evidence(), found.evidence());
  }

  private static Optional<Subject> unknown(List<Line> lines, CountryCatalog country) {
    return UnknownServiceReader.read(lines)
        .map(
            service -> {
              Optional<Agency> agency = OperatorReader.known(lines, country);
              Optional<Finding<String>> named =
                  agency
                      .map(a -> new Finding<>(a.name(), words(lines, country, a)))
                      .or(() -> OperatorReader.named(lines));
              return new Subject(
                  service.value(),
                  null,
                  agency.orElse(null),
                  named.map(Finding::value).orElse(null),
                  service.evidence(),
                  named.map(Finding::evidence).orElse(List.of()));
            });
  }

  private static List<Evidence> words(List<Line> lines, CountryCatalog country, Agency agency) {
    return lines.stream()
        .flatMap(
            line ->
                line.mentions().stream()
                    .filter(
                        m ->
                            m.agency(country).map(Known::agency).filter(agency::equals).isPresent())
                    .map(m -> line.sentence().evidence(m.span())))
        .limit(3)
        .toList();
  }
}
