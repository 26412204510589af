/** One request, one answer: over allowed addresses only, within limits, as robots.txt lets us. */
package hitilafu.ingest.fetch;
