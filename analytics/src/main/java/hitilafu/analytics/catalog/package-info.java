/**
 * Where the catalog comes from: a YAML file per country, built in, and replaced by the user's own
 * file for that country. The nouns are in {@code hitilafu.model}.
 */
package hitilafu.analytics.catalog;
