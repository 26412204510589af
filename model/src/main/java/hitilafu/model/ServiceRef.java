package hitilafu.model;

/**
 * A service as a text names it.
 *
 * @param id its id in the catalog; null if no catalog knows it
 * @param name its name: the catalog's where it is known, else as printed
 */
public record ServiceRef(String id, String name) {
  public ServiceRef {
    id = Absent.text(id);
    name = Absent.never(name, "service name");
  }

  /** What two mentions of one service share: the id, else the name in lower case. */
  public String key() {
    return id != null ? id : "?" + name.toLowerCase(java.util.Locale.ROOT);
  }
}
