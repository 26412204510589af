package hitilafu.app.relevance;

import static java.util.stream.Stream.concat;

import hitilafu.index.fields.IncidentDocuments;
import hitilafu.model.Cause;
import hitilafu.model.Incident;
import hitilafu.model.Observation;
import hitilafu.model.Place;
import hitilafu.model.ServiceRef;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All words of an incident that the product looks into, as one text. */
final class AllText {
  private AllText() {}

  static String of(Incident incident) {
    List<Observation> reports =
        concat(incident.observations().stream(), incident.background().stream()).toList();
    return Stream.of(
            Stream.of(incident.title(), incident.operator()),
            incident.agencies().stream(),
            services(incident.service(), incident.affectedServices()),
            reports.stream().flatMap(o -> services(o.service(), o.affectedServices())),
            reports.stream().map(report -> report.citation().title()),
            IncidentDocuments.sentences(incident).stream(),
            concat(Stream.ofNullable(incident.cause()), reports.stream().map(Observation::cause))
                .filter(Objects::nonNull)
                .map(Cause::phrase),
            concat(Stream.ofNullable(incident.place()), reports.stream().map(Observation::place))
                .filter(Objects::nonNull)
                .flatMap(AllText::names))
        .flatMap(texts -> texts)
        .filter(Objects::nonNull)
        .distinct()
        .collect(Collectors.joining("\n"));
  }

  private static Stream<String> services(ServiceRef service, List<ServiceRef> affected) {
    return concat(Stream.of(service), affected.stream()).map(ServiceRef::name);
  }

  private static Stream<String> names(Place place) {
    return concat(Stream.ofNullable(place.region()), Stream.ofNullable(place.area()));
  }
}
