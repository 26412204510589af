package hitilafu.model;

import java.io.Serializable;
import java.util.List;

/**
 * Who answers for services, or is hit when one fails.
 *
 * @param id unique within its country's catalog
 * @param aliases other names and abbreviations, in any language
 */
public record Agency(String id, String name, List<String> aliases) implements Serializable {
  public Agency {
    id = Absent.never(id, "agency id");
    name = Absent.never(name, "agency name");
    aliases = Absent.list(aliases);
  }
}
