package hitilafu.ingest.archive;

import hitilafu.ingest.archive.RecordReader.RawRecord;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.netpreserve.jwarc.MessageHeaders;

/** From the records of a visit back to the visit. */
final class VisitReader {
  private VisitReader() {}

  /**
   * A visit and what it says of its address's payload.
   *
   * @param whole as in {@link Archived}
   * @param repeated as in {@link ArchivedVisit}
   */
  record Read(Visit visit, Whole whole, boolean repeated) {}

  /**
   * The visit that ends with this record; null if none does.
   *
   * @param request the record before it if that is a {@code request}; else null
   * @throws RuntimeException if the record pretends to be a visit's and makes no sense
   */
  static Read read(RawRecord record, RawRecord request) {
    MessageHeaders headers = record.headers();
    return switch (record.type()) {
      case "response", "revisit" ->
          OwnHeaders.errand(headers).map(errand -> answered(errand, record, request)).orElse(null);
      case "metadata" -> metadata(record);
      default -> null;
    };
  }

  /** Whether this request is the one that was answered so. */
  static boolean belongs(RawRecord request, RawRecord answer) {
    return request != null
        && request
            .headers()
            .first("WARC-Record-ID")
            .filter(answer.headers().all("WARC-Concurrent-To")::contains)
            .isPresent();
  }

  private static Read answered(Errand errand, RawRecord record, RawRecord request) {
    MessageHeaders headers = record.headers();
    HttpHead head = HttpHead.read(record.body());
    String[] line = head.firstLine().split(" ", 3);
    int status = Integer.parseInt(line[1]);
    Exchange exchange =
        new Exchange(
            Objects.requireNonNull(OwnHeaders.url(headers), "address is missing"),
            Objects.requireNonNull(OwnHeaders.date(headers), "date is missing"),
            headers.first("WARC-IP-Address").orElse(null),
            belongs(request, record) ? HttpHead.read(request.body()).headers() : List.of(),
            line[0],
            status,
            line.length < 3 || line[2].isEmpty() ? null : line[2],
            Framing.sent(head.headers()),
            HttpHead.body(record.body()));
    boolean repeated = record.type().equals("revisit");
    return new Read(
        new Visit.Answered(errand, exchange), whole(exchange, headers, repeated), repeated);
  }

  private static Whole whole(Exchange exchange, MessageHeaders headers, boolean repeated) {
    if (!repeated && !ExchangeRecords.isDocument(exchange.status())) {
      return null;
    }
    return new Whole(
        id(headers.first(repeated ? "WARC-Refers-To" : "WARC-Record-ID").orElseThrow()),
        exchange.url(),
        repeated
            ? headers.first("WARC-Refers-To-Date").map(Instant::parse).orElse(null)
            : exchange.at(),
        headers.first("WARC-Payload-Digest").orElse(null));
  }

  private static Read metadata(RawRecord record) {
    if (FailedRecord.isOne(record.headers())) {
      return new Read(FailedRecord.read(record.body()), null, false);
    }
    return Tombstone.isOne(record.headers())
        ? Tombstone.read(record.body())
            .visit()
            .map(visit -> new Read(visit, null, false))
            .orElse(null)
        : null;
  }

  private static String id(String header) {
    return header.startsWith("<") ? header.substring(1, header.length() - 1) : header;
  }
}
