package hitilafu.analytics.intake;

import org.apache.flink.api.connector.source.SourceEvent;

/** To a reader: all of the batch has been read; emit its watermark and answer. */
record BatchEnd(long batch) implements SourceEvent {}
