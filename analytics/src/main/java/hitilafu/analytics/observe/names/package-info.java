/** Names of the catalog in a text, and the country that they speak for. */
package hitilafu.analytics.observe.names;
