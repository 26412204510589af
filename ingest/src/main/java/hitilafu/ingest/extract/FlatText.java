package hitilafu.ingest.extract;

import hitilafu.model.ArticleKind;
import hitilafu.model.Capture;
import java.util.List;

/** Makes a draft of paragraphs that bear no markup: plain text, or a PDF. */
final class FlatText {
  private static final int LONG_TITLE = 200;

  private FlatText() {}

  /**
   * Takes the paragraphs apart.
   *
   * @param said what was said around the text, as in the head of a mail
   * @param weak what is believed only where nothing else speaks but the address
   */
  static Draft draft(List<Block> raw, Metadata said, Metadata weak, Capture capture) {
    PageParts page = PageParts.of(raw);
    Letterhead letterhead = Letterhead.of(Bylines.apart(page.text()));
    List<Block> blocks = letterhead.rest();
    String given = said.title() == null ? capture.stated().title() : said.title();
    String title = given == null ? title(blocks) : given;
    Lead lead = Lead.read(blocks, title);
    boolean onlyTitle = lead.rest().isEmpty();
    Tail tail = Tail.of(onlyTitle ? blocks : lead.rest());
    Metadata metadata =
        Silent.fill(
            said.or(lead.metadata())
                .or(Metadata.ofPublisher(letterhead.name()))
                .or(tail.metadata())
                .or(Metadata.ofPublisher(page.publisher()))
                .withTitle(onlyTitle ? given : title),
            weak,
            capture);
    boolean notice = metadata.isNotice() || title != null && Notice.isHeadline(title);
    return new Draft(
        notice ? ArticleKind.AGENCY_NOTICE : ArticleKind.NEWS_ARTICLE, metadata, tail.rest());
  }

  /** The first line that may be a headline; null if there is none. */
  private static String title(List<Block> blocks) {
    return Lead.read(blocks, null)
        .title()
        .filter(line -> line.length() <= LONG_TITLE)
        .or(
            () ->
                blocks.stream()
                    .findFirst()
                    .filter(b -> b.isShort() && !b.endsSentence())
                    .map(Block::text))
        .orElse(null);
  }
}
