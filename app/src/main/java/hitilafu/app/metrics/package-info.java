/** What a monitor is told of a running {@code serve}, in Prometheus' words. */
package hitilafu.app.metrics;
