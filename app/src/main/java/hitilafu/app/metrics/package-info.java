/** What a running {@code serve} tells of itself: to a monitor in Prometheus' words, to a page. */
package hitilafu.app.metrics;
