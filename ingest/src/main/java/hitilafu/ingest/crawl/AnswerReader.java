package hitilafu.ingest.crawl;

import hitilafu.ingest.archive.ContentCoding;
import hitilafu.ingest.archive.Exchange;
import hitilafu.ingest.archive.Visit;
import hitilafu.ingest.extract.Extractor;
import hitilafu.ingest.fetch.Limits;
import hitilafu.ingest.source.Fetched;
import hitilafu.ingest.source.Kind;
import hitilafu.ingest.source.Kinds;
import hitilafu.ingest.source.Listing;
import hitilafu.ingest.source.ListingKind;
import hitilafu.ingest.source.Source;
import hitilafu.model.Article;
import hitilafu.model.Capture;
import hitilafu.model.ContentId;
import hitilafu.model.Problem;
import hitilafu.model.ProblemType;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads what a visit brought. Pure, and total: the same when the archive is read again. */
final class AnswerReader {
  /** RFC 9309 and most clients follow so many. */
  static final int MOST_REDIRECTS = 5;

  private static final Logger LOG = LoggerFactory.getLogger(AnswerReader.class);

  private final Map<String, Source> sources;

  /**
   * @param sources by their names
   */
  AnswerReader(Map<String, Source> sources) {
    this.sources = sources;
  }

  Reading read(Visit visit) {
    try {
      return visit instanceof Visit.Answered answered ? read(answered) : Reading.NOTHING;
    } catch (RuntimeException | StackOverflowError bug) {
      // What came is archived all the same, so nothing is lost when the fault is mended.
      LOG.error("a fault of ours in reading {}; please report it", visit.url(), bug);
      return fault(visit, "could not be read for a fault of ours: " + bug);
    }
  }

  private Reading read(Visit.Answered visit) {
    return switch (Result.of(visit, null, null)) {
      case MOVED, DETOUR -> moved(visit);
      case CHANGED -> document(visit);
      default -> Reading.NOTHING;
    };
  }

  private Reading document(Visit.Answered visit) {
    return switch (visit.errand().role()) {
      case PAGE -> page(visit);
      case LISTING -> listing(visit);
      case ROBOTS -> Reading.NOTHING;
    };
  }

  private static Reading moved(Visit.Answered visit) {
    if (visit.errand().redirects() >= MOST_REDIRECTS) {
      return fault(visit, "more than " + MOST_REDIRECTS + " redirects in a row");
    }
    String location = visit.exchange().header("Location").orElse("");
    return WebAddress.resolve(visit.url(), location).isPresent()
        ? Reading.NOTHING
        : fault(visit, "a redirect that leads to no address: " + clipped(location));
  }

  private static Reading page(Visit.Answered visit) {
    byte[] body = decoded(visit.exchange(), Limits.PAGE);
    Capture capture =
        Capture.of(
            visit.url(), visit.at(), mediaType(visit.exchange()), body, visit.errand().stated());
    Article article = Extractor.extract(capture).article();
    boolean speaks = article != null && !article.body().isEmpty();
    String words =
        speaks ? ContentId.of(article.title(), article.fingerprint()) : ContentId.of(body);
    return new Reading(words, null, List.of());
  }

  private Reading listing(Visit.Answered visit) {
    Source source = sources.get(visit.errand().source());
    Kind kind = source == null ? null : Kinds.find(source.kind()).orElse(null);
    if (!(kind instanceof ListingKind listed)) {
      return Reading.NOTHING; // archived for a source that is no longer watched
    }
    Exchange exchange = visit.exchange();
    Listing listing =
        listed.read(
            source,
            new Fetched(visit.url(), mediaType(exchange), decoded(exchange, Limits.LISTING)));
    List<Problem> problems =
        listing.problems().stream().map(problem -> at(visit, problem)).toList();
    String words = isNone(listing) ? null : ContentId.of(listing.entries(), listing.further());
    return new Reading(words, listing, problems);
  }

  /** A page that stands in for the listing, such as one that says "back soon". */
  private static boolean isNone(Listing listing) {
    return listing.entries().isEmpty()
        && listing.further().isEmpty()
        && !listing.problems().isEmpty();
  }

  private static Problem at(Visit visit, Problem problem) {
    return new Problem(
        problem.type(),
        null,
        null,
        visit.url(),
        null,
        visit.errand().source() + ": " + problem.message());
  }

  private static Reading fault(Visit visit, String message) {
    return Reading.fault(
        new Problem(ProblemType.UNREACHABLE, null, null, visit.url(), null, message));
  }

  private static byte[] decoded(Exchange exchange, Limits limits) {
    return ContentCoding.decoded(exchange, limits.decodedBytes()).bytes();
  }

  private static String mediaType(Exchange exchange) {
    return exchange
        .header("Content-Type")
        .filter(type -> !type.isBlank())
        .orElse("application/octet-stream");
  }

  private static String clipped(String text) {
    return text.length() <= 200 ? text : text.substring(0, 200) + "...";
  }
}
