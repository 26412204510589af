package hitilafu.ingest.archive;

import hitilafu.ingest.archive.RecordReader.RawRecord;
import hitilafu.model.Capture;
import hitilafu.model.ProblemType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * From records to entries. A record that stands sound in its frame but makes no sense within costs
 * only itself: it gives a problem, and reading goes on behind it.
 */
final class EntryReader {
  private static final int MAX_MEDIA_TYPE = 1024;

  private EntryReader() {}

  /** What the record holds; empty for kinds that hold neither documents nor problems. */
  static List<ArchiveEntry> read(String file, long offset, RawRecord record) {
    try {
      return switch (record.type()) {
        case "response" -> response(file, offset, record);
        case "resource" -> resource(file, offset, record);
        case "metadata" -> metadata(file, offset, record);
        default -> List.of();
      };
    } catch (IOException | RuntimeException e) {
      return List.of(
          ArchiveEntry.fault(
              file,
              offset,
              ProblemType.DAMAGED_RECORD,
              url(record),
              "%s record of %s at byte %d makes no sense: %s"
                  .formatted(record.type(), file, offset, e.getMessage())));
    }
  }

  private static List<ArchiveEntry> resource(String file, long offset, RawRecord record) {
    Payload payload = Payload.of(record.body());
    Capture capture = CaptureRecord.read(record.headers(), payload.bytes());
    return entries(file, offset, capture, payload.cut() || record.cut(), null);
  }

  private static List<ArchiveEntry> response(String file, long offset, RawRecord record)
      throws IOException {
    String mediaType = record.headers().first("Content-Type").orElse("application/http");
    if (!mediaType.startsWith("application/http")) {
      return List.of(); // a DNS answer or the like
    }
    Optional<Errand> errand = OwnHeaders.errand(record.headers());
    if (errand.isPresent() && !isNews(errand.get(), record)) {
      return List.of();
    }
    HttpRecord.Response response = HttpRecord.read(record);
    if (errand.isPresent() && !ExchangeRecords.isDocument(response.capture().status())) {
      return unanswered(file, offset, response);
    }
    return entries(file, offset, response.capture(), response.cut(), response.fault());
  }

  private static boolean isNews(Errand errand, RawRecord record) {
    return errand.role() == Role.PAGE && !OwnHeaders.areSameWords(record.headers());
  }

  /** A redirect says where the document is; what is unchanged is in the archive already. */
  private static List<ArchiveEntry> unanswered(
      String file, long offset, HttpRecord.Response response) {
    Capture capture = response.capture();
    if (capture.status() / 100 == 3) {
      return List.of();
    }
    String answer = (capture.status() + " " + response.reason()).strip();
    return List.of(
        ArchiveEntry.fault(
            file,
            offset,
            ProblemType.UNREACHABLE,
            capture.url(),
            capture.url() + " answered " + answer));
  }

  private static List<ArchiveEntry> metadata(String file, long offset, RawRecord record) {
    if (ProblemRecord.isOne(record.headers())) {
      return List.of(ArchiveEntry.of(file, offset, ProblemRecord.read(record.body())));
    }
    return FailedRecord.isOne(record.headers())
        ? failed(file, offset, FailedRecord.read(record.body()))
        : List.of();
  }

  private static List<ArchiveEntry> failed(String file, long offset, Visit.Failed visit) {
    ProblemType type =
        switch (visit.trouble()) {
          case TOO_LARGE, DECOMPRESSION_BOMB -> ProblemType.TOO_LARGE;
          default -> ProblemType.UNREACHABLE;
        };
    String message = visit.url() + " gave no document: " + visit.message();
    return List.of(ArchiveEntry.fault(file, offset, type, visit.url(), message));
  }

  private static List<ArchiveEntry> entries(
      String file, long offset, Capture capture, boolean cut, String fault) {
    if (capture.url().length() > OwnHeaders.MAX_URL
        || capture.mediaType().length() > MAX_MEDIA_TYPE) {
      throw new IllegalArgumentException("address or media type is overlong");
    }
    List<ArchiveEntry> entries = new ArrayList<>(List.of(ArchiveEntry.of(file, offset, capture)));
    if (cut) {
      entries.add(
          ArchiveEntry.fault(
              file, offset, ProblemType.TOO_LARGE, capture.url(), "document " + Payload.limit()));
    }
    if (fault != null) {
      entries.add(
          ArchiveEntry.fault(file, offset, ProblemType.DAMAGED_RECORD, capture.url(), fault));
    }
    return List.copyOf(entries);
  }

  private static String url(RawRecord record) {
    return record
        .headers()
        .first("WARC-Target-URI")
        .filter(url -> url.length() <= OwnHeaders.MAX_URL)
        .orElse(null);
  }
}
