package hitilafu.ingest.crawl;

import hitilafu.ingest.archive.Visit;

/** A task that was carried out, and what it brought. */
record Delivery(Task task, Visit visit, Reading reading) {
  /** Whether it says what the address said before, be it in other bytes. */
  boolean saysTheSame() {
    return reading.words() != null && reading.words().equals(task.known().words());
  }
}
