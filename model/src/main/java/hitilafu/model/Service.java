package hitilafu.model;

import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;

/**
 * What can fail.
 *
 * @param id unique within its country's catalog
 * @param operator id of the agency that answers for it
 * @param sector e.g. {@code government}, {@code payments}, {@code electricity}
 * @param aliases other names, in any language
 * @param dependsOn ids of the services it needs
 * @param usedBy ids of the agencies, other than the operator, whose work depends on it
 * @param users null where no public figure exists
 * @param zone IANA zone where it differs from the country's; null if it does not
 */
public record Service(
    String id,
    String name,
    String operator,
    String sector,
    List<String> aliases,
    List<String> dependsOn,
    List<String> usedBy,
    UserCount users,
    String zone)
    implements Serializable {
  public Service {
    id = Absent.never(id, "service id");
    name = Absent.never(name, "service name");
    operator = Absent.text(operator);
    sector = Absent.text(sector);
    aliases = Absent.list(aliases);
    dependsOn = Absent.list(dependsOn);
    usedBy = Absent.list(usedBy);
    zone = zone == null ? null : ZoneId.of(zone).getId();
  }
}
