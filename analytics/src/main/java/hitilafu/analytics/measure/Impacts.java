package hitilafu.analytics.measure;

import hitilafu.model.Catalog;
import hitilafu.model.Impact;
import hitilafu.model.Incident;
import hitilafu.model.Place;
import hitilafu.model.ServiceRef;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Whom an incident hit, where and when: its service, every other that a report names, and, marked,
 * those that stand on one of these by the catalog.
 */
final class Impacts {
  private final Dependents dependents;
  private final Registry registry;

  Impacts(Catalog catalog) {
    this.dependents = new Dependents(catalog);
    this.registry = new Registry(catalog);
  }

  List<Impact> of(Incident incident) {
    Set<ServiceRef> stated = new LinkedHashSet<>();
    stated.add(incident.service());
    stated.addAll(incident.affectedServices());
    List<Impact> impacts = new ArrayList<>();
    stated.forEach(service -> impacts.addAll(on(service, incident)));
    for (ServiceRef service : dependents.of(incident.country(), stated)) {
      impacts.add(impact(incident, service, Told.byIncident(incident), null, false));
    }
    return impacts;
  }

  /** One for each place that the reports on the service name; one for the whole if none does. */
  private List<Impact> on(ServiceRef service, Incident incident) {
    Told told = Told.of(service, incident);
    return told.places().stream().map(p -> impact(incident, service, told, p, true)).toList();
  }

  private Impact impact(
      Incident incident, ServiceRef service, Told told, Place place, boolean stated) {
    Registry.Entry entry = registry.find(incident, service);
    return new Impact(
        incident.id(),
        service,
        incident.country(),
        entry.zone(),
        place,
        entry.operator(),
        entry.usedBy(),
        entry.sector(),
        incident.kind(),
        told.level(),
        told.start(),
        told.end(),
        told.duration(),
        told.lastDown(),
        stated);
  }
}
