package hitilafu.ingest.archive;

import hitilafu.ingest.archive.RecordReader.RawRecord;
import hitilafu.model.Capture;
import hitilafu.model.Problem;
import hitilafu.model.ProblemType;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.netpreserve.jwarc.MessageHeaders;

/** Says of single records whether they are to go, and what is to stand there instead. */
final class Takedown {
  private final Predicate<String> onUrl;
  private final Consumer<Problem> problems;

  Takedown(Predicate<String> onUrl, Consumer<Problem> problems) {
    this.onUrl = onUrl;
    this.problems = problems;
  }

  /** What takes the record's place; empty if it stays. */
  Optional<Tombstone> of(RawRecord record) {
    try {
      if (names(record)) {
        return Optional.of(bare(record));
      }
      return record.type().equals("response") ? listing(record) : Optional.empty();
    } catch (IOException | RuntimeException e) {
      problems.accept(
          Problem.of(ProblemType.DAMAGED_RECORD, "a record cannot be searched: " + e.getMessage()));
      return Optional.empty();
    }
  }

  private boolean names(RawRecord record) {
    MessageHeaders headers = record.headers();
    if (is(headers.first(OwnHeaders.TARGET).orElse(null)) || is(OwnHeaders.url(headers))) {
      return true;
    }
    if (ProblemRecord.isOne(headers)) {
      return is(ProblemRecord.read(record.body()).url())
          || Mentions.any(record.body(), "application/json", "", onUrl); // in its message
    }
    return errand(record).map(Errand::origin).filter(this::is).isPresent();
  }

  private static Optional<Errand> errand(RawRecord record) {
    return FailedRecord.isOne(record.headers())
        ? Optional.of(FailedRecord.read(record.body()).errand())
        : OwnHeaders.errand(record.headers());
  }

  private boolean is(String url) {
    return url != null && onUrl.test(url);
  }

  private Tombstone bare(RawRecord record) {
    return new Tombstone(
        record.type(),
        OwnHeaders.date(record.headers()),
        errand(record).map(Takedown::anonymous).orElse(null),
        null,
        null);
  }

  /** Without titles and origin, which would tell what was removed. */
  private static Errand anonymous(Errand errand) {
    return new Errand(errand.role(), errand.source(), null, errand.redirects(), null);
  }

  private Optional<Tombstone> listing(RawRecord record) throws IOException {
    Optional<Errand> errand =
        OwnHeaders.errand(record.headers()).filter(e -> e.role() == Role.LISTING);
    if (errand.isEmpty()) {
      return Optional.empty();
    }
    HttpRecord.Response response = HttpRecord.read(record, Exchange.MAX_BODY);
    Capture listing = response.capture();
    if (response.fault() != null) {
      unsearched(ProblemType.DAMAGED_RECORD, listing.url(), response.fault());
    }
    if (response.cut()) {
      unsearched(ProblemType.TOO_LARGE, listing.url(), "too long to be searched to its end");
    }
    return Mentions.any(listing.payload(), listing.mediaType(), listing.url(), onUrl)
        ? Optional.of(
            new Tombstone(
                record.type(),
                listing.capturedAt(),
                OwnHeaders.bare(errand.get()),
                listing.url(),
                listing.status()))
        : Optional.empty();
  }

  private void unsearched(ProblemType type, String url, String why) {
    String message = url + " cannot be searched for mentions: " + why;
    problems.accept(new Problem(type, null, null, url, null, message));
  }
}
