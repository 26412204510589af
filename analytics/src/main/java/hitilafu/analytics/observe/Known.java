package hitilafu.analytics.observe;

import hitilafu.model.Agency;
import hitilafu.model.CountryCatalog;
import hitilafu.model.Service;

/**
 * An entry of the catalog.
 *
 * @param service null if it is an agency
 * @param agency null if it is a service
 * @param proper whether the words are a name; a common noun such as "national grid" is not
 */
record Known(CountryCatalog country, Service service, Agency agency, boolean proper) {}
