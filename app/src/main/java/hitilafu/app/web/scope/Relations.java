package hitilafu.app.web.scope;

import hitilafu.app.web.page.Address;
import hitilafu.app.web.scope.Relation.Link;
import hitilafu.model.Agency;
import hitilafu.model.Catalog;
import hitilafu.model.CountryCatalog;
import hitilafu.model.Scope;
import hitilafu.model.ScopeKind;
import hitilafu.model.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What stands on what, who answers for it and who uses it, by the catalog. */
record Relations(Catalog catalog, Scope scope) {

  /** Those of which the catalog says anything. */
  List<Relation> all() {
    Optional<CountryCatalog> country =
        scope.country() == null ? Optional.empty() : catalog.find(scope.country());
    return country.map(this::all).orElse(List.of());
  }

  private List<Relation> all(CountryCatalog country) {
    List<Relation> relations =
        scope.kind() == ScopeKind.SERVICE
            ? country.findService(scope.id()).map(s -> ofService(country, s)).orElse(List.of())
            : country.agencies().stream()
                .filter(agency -> agency.name().equalsIgnoreCase(scope.name()))
                .findFirst()
                .map(agency -> ofAgency(country, agency))
                .orElse(List.of());
    return relations.stream().filter(relation -> !relation.links().isEmpty()).toList();
  }

  private static List<Relation> ofService(CountryCatalog country, Service service) {
    List<Relation> relations = new ArrayList<>();
    relations.add(agencies("Answers for it", country, operator(service)));
    relations.add(
        services("Depends on", country, other -> service.dependsOn().contains(other.id())));
    relations.add(
        services("Depended on by", country, other -> other.dependsOn().contains(service.id())));
    relations.add(agencies("Used by", country, service.usedBy()));
    return relations;
  }

  private static List<Relation> ofAgency(CountryCatalog country, Agency agency) {
    return List.of(
        services("Answers for", country, service -> agency.id().equals(service.operator())),
        services("Uses", country, service -> service.usedBy().contains(agency.id())));
  }

  private static List<String> operator(Service service) {
    return service.operator() == null ? List.of() : List.of(service.operator());
  }

  private static Relation services(String name, CountryCatalog country, Predicate<Service> which) {
    return new Relation(
        name,
        country.services().stream()
            .filter(which)
            .map(s -> new Link(s.name(), Address.service(country.country(), s.id())))
            .toList());
  }

  private static Relation agencies(String name, CountryCatalog country, List<String> ids) {
    return new Relation(
        name,
        ids.stream()
            .flatMap(id -> country.findAgency(id).stream())
            .map(a -> new Link(a.name(), Address.agency(country.country(), a.name())))
            .toList());
  }
}
