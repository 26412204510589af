package hitilafu.app.web.sources;

import hitilafu.app.export.SourceRow;
import hitilafu.app.http.SafeLink;
import hitilafu.app.phrase.Phrase;
import hitilafu.app.phrase.PhraseTime;
import hitilafu.app.phrase.PhraseWord;
import hitilafu.app.web.page.Address;
import hitilafu.app.web.page.Names;
import hitilafu.ingest.crawl.SourceStatus.Gap;
import hitilafu.model.Precision;
import hitilafu.model.Service;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A source as a row.
 *
 * @param tells the service whose state it tells; null for most
 * @param tellsHref the page of that service
 * @param country null if not said
 * @param state "watched", "off", "off, never tried"
 * @param gaps the latest, in words
 * @param wrong a line each; empty if all is well
 */
record SourceView(
    String name,
    String kind,
    Optional<SafeLink> link,
    String address,
    String tells,
    String tellsHref,
    String country,
    String state,
    Phrase lastAnswer,
    Phrase newest,
    Phrase due,
    String documents,
    Phrase since,
    List<String> gaps,
    List<String> wrong) {
  private static final int MOST_GAPS = 3;
  private static final Phrase NEVER = new Phrase("never", null);
  private static final Phrase NONE = new Phrase("none yet", null);
  private static final Phrase NOT_DUE = new Phrase("not due", null);

  /** Of a folder the crawl's database knows nothing: its files are in the archive or not. */
  private static final Phrase NOT_KEPT = new Phrase("not kept", null);

  static SourceView of(SourceRow row, Names names, Instant now, PhraseTime time) {
    boolean tells = row.tells() != null;
    boolean folder = Wrong.folder(row);
    return new SourceView(
        row.name(),
        row.kind(),
        SafeLink.of(row.at()),
        row.at(),
        tells ? service(row, names) : null,
        tells ? Address.service(row.country(), row.tells()) : null,
        row.country() == null ? null : names.country(row.country()),
        state(row),
        at(row.lastAnswer(), folder ? NOT_KEPT : NEVER, time),
        at(row.newestCaptured(), folder ? NOT_KEPT : NONE, time),
        folder ? NOT_KEPT : due(row, now, time),
        folder ? NOT_KEPT.text() : documents(row),
        at(row.watchedSince(), folder ? NOT_KEPT : NEVER, time),
        gaps(row.gaps()),
        Wrong.with(row, now));
  }

  /** By its country, which a source that tells of a service names. */
  private static String service(SourceRow row, Names names) {
    return names
        .catalog()
        .find(row.country())
        .flatMap(country -> country.findService(row.tells()))
        .map(Service::name)
        .orElse(row.tells());
  }

  private static String state(SourceRow row) {
    if (row.enabled()) {
      return "watched";
    }
    return row.unverified() ? "off, never tried" : "off";
  }

  private static Phrase at(Instant at, Phrase otherwise, PhraseTime time) {
    return at == null ? otherwise : time.said(at, Precision.MINUTE);
  }

  private static Phrase due(SourceRow row, Instant now, PhraseTime time) {
    if (row.nextDue() == null) {
      return NOT_DUE;
    }
    return row.nextDue().isAfter(now) ? at(row.nextDue(), NOT_DUE, time) : new Phrase("now", null);
  }

  private static String documents(SourceRow row) {
    String waiting =
        row.waiting() == 0 ? "" : String.format(Locale.ENGLISH, ", %,d waiting", row.waiting());
    return String.format(Locale.ENGLISH, "%,d", row.captured()) + waiting;
  }

  private static List<String> gaps(List<Gap> gaps) {
    List<String> latest =
        gaps.subList(Math.max(0, gaps.size() - MOST_GAPS), gaps.size()).stream()
            .map(gap -> PhraseTime.captured(gap.from()) + " to " + PhraseTime.captured(gap.to()))
            .toList();
    int more = gaps.size() - latest.size();
    return more == 0
        ? latest
        : Stream.concat(latest.stream(), Stream.of(PhraseWord.many(more, "earlier gap"))).toList();
  }
}
