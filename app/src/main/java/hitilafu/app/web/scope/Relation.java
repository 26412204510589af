package hitilafu.app.web.scope;

import java.util.List;

/**
 * What the catalog says beside a scope.
 *
 * @param name "Depends on"
 */
record Relation(String name, List<Link> links) {
  /** A service or an organisation. */
  record Link(String label, String href) {}
}
