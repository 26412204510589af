package hitilafu.app.web.scope;

import hitilafu.app.web.page.Address;
import hitilafu.index.query.QuerySyntax;
import hitilafu.model.Period;
import hitilafu.model.Scope;
import hitilafu.model.ScopeKind;
import java.time.LocalDate;
import java.time.ZoneId;

/** The searches that show what a scope's figures rest on, and the address of its page. */
public record ScopeSearch(Scope scope) {

  /** All incidents of the scope that touch a period. */
  public String in(Period period) {
    return Address.search(query() + days(period));
  }

  /** Those with a cause, as the index knows it. */
  public String because(String cause, Period period) {
    return Address.search(query() + " " + QuerySyntax.constraint("cause", cause) + days(period));
  }

  /** Those of one day. */
  public String on(LocalDate day) {
    return Address.search(query() + " on:" + day);
  }

  /** Its page. */
  public String page() {
    return scope.kind() == ScopeKind.SERVICE
        ? Address.service(scope.country(), value())
        : Address.agency(scope.country(), scope.name());
  }

  /** Its page, for a period. */
  public String page(LocalDate first, LocalDate last) {
    String page = page();
    return page + (page.contains("?") ? "&" : "?") + "from=" + first + "&to=" + last;
  }

  private String query() {
    String field = scope.kind() == ScopeKind.SERVICE ? "service" : "agency";
    String own = QuerySyntax.constraint(field, value());
    return scope.country() == null
        ? own
        : own + " " + QuerySyntax.constraint("country", scope.country());
  }

  private String value() {
    return scope.id() == null ? scope.name() : scope.id();
  }

  private String days(Period period) {
    ZoneId zone = ZoneId.of(scope.zone());
    return " from:"
        + period.from().atZone(zone).toLocalDate()
        + " to:"
        + period.to().minusNanos(1).atZone(zone).toLocalDate();
  }
}
