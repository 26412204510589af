package hitilafu.app.report.tell;

import hitilafu.app.phrase.Quotation;
import java.util.List;

/**
 * A report as it is cited.
 *
 * @param publisher never null: the host, else "publisher not stated"
 * @param headline null if it has none
 * @param kind "news article", "agency notice", ...
 * @param published when, as far as it says
 * @param address as text, shortened where it is very long
 * @param href the same as a link; null if it is none that a browser should open
 * @param captured when we received it
 * @param quotations the words that the issue rests on
 */
public record SourceText(
    int number,
    String publisher,
    String headline,
    String kind,
    String published,
    String address,
    String href,
    String captured,
    List<Quotation> quotations) {

  /** Its place in the issue. */
  public String id() {
    return id(number);
  }

  static String id(int number) {
    return "source-" + number;
  }
}
