package hitilafu.app.web.evidence;

import hitilafu.app.http.SafeLink;
import hitilafu.app.phrase.Phrase;
import hitilafu.app.phrase.PhraseTime;
import hitilafu.app.phrase.PhraseWord;
import hitilafu.app.web.page.Address;
import hitilafu.model.Citation;
import java.util.Optional;

/**
 * A report as it is cited.
 *
 * @param anchor its place in the list of sources on the page
 * @param publisher never null: the host, else "publisher not stated"
 * @param headline null if it has none
 * @param published when, as far as it says
 * @param kind "news article", "agency notice", ...
 * @param link where to read it; empty if its address is none to open
 * @param address its address as text
 * @param captured when we received it
 * @param capture the page of the WARC record that holds it
 * @param text equal for reports with the same text
 * @param copyOf publisher of an earlier report with the same text; null if this is the first
 */
public record Report(
    String anchor,
    String publisher,
    String headline,
    Phrase published,
    String kind,
    Optional<SafeLink> link,
    String address,
    String captured,
    String capture,
    String text,
    String copyOf) {

  public static Report of(Citation citation, PhraseTime time, String copyOf) {
    Optional<SafeLink> link = SafeLink.of(citation.url());
    return new Report(
        "report-" + citation.article(),
        publisher(citation, link),
        citation.title(),
        time.said(citation.publishedAt(), citation.publishedPrecision()),
        PhraseWord.of(citation.kind()),
        link,
        citation.url(),
        PhraseTime.captured(citation.capturedAt()),
        Address.capture(citation.article()),
        citation.fingerprint(),
        copyOf);
  }

  /** Who published it, in a word. */
  public static String publisher(Citation citation) {
    return publisher(citation, SafeLink.of(citation.url()));
  }

  private static String publisher(Citation citation, Optional<SafeLink> link) {
    return citation.publisher() != null
        ? citation.publisher()
        : link.map(SafeLink::host).orElse("publisher not stated");
  }
}
