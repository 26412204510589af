package hitilafu.ingest.crawl;

import hitilafu.ingest.archive.Visit;

/** A task that was carried out, and what it brought. */
record Delivery(Task task, Visit visit, Reading reading) {}
