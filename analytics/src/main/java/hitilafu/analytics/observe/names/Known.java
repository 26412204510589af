package hitilafu.analytics.observe.names;

import hitilafu.model.Agency;
import hitilafu.model.CountryCatalog;
import hitilafu.model.Locality;
import hitilafu.model.Service;

/**
 * An entry of the catalog: a service, an agency, a locality, or, where all three are null, the
 * country itself.
 *
 * @param proper whether the words are a name; a common noun such as "national grid" is not
 */
public record Known(
    CountryCatalog country, Service service, Agency agency, Locality locality, boolean proper) {}
