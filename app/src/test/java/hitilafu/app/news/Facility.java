package hitilafu.app.news;

import java.util.List;

/**
 * A service of the invented country.
 *
 * @param sector water, power, portal, health or pay
 * @param dependsOn ids of what it stands on
 */
record Facility(
    String id, String name, String operator, String sector, String town, List<String> dependsOn) {}
