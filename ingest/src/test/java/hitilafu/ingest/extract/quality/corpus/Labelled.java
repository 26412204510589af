package hitilafu.ingest.extract.quality.corpus;

/** A page and what is true of it. */
public record Labelled<T>(Page page, T truth) {}
