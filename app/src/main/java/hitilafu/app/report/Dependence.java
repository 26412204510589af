package hitilafu.app.report;

import hitilafu.model.Share;
import java.util.List;

/**
 * A service that took others with it when it failed.
 *
 * @param service its name
 * @param country whose service it is; null if not known
 * @param taking how many of its outages did, of all that it had
 * @param others names of the services that reports state failed with it
 * @param inferred how many others stand on it by the catalog, of which no report says that they
 *     failed
 * @param incidents those that did, by id
 */
public record Dependence(
    String service,
    String country,
    Share taking,
    List<String> others,
    int inferred,
    List<String> incidents) {}
