package hitilafu.analytics.intake;

import org.apache.flink.api.connector.source.SourceEvent;

/** To the enumerator: the batch's watermark is out. */
record BatchAnswer(long batch) implements SourceEvent {}
