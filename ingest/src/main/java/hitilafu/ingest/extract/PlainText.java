package hitilafu.ingest.extract;

import hitilafu.model.ArticleKind;
import hitilafu.model.Capture;
import java.util.List;
import java.util.regex.Pattern;

/** Makes a draft of plain text: paragraphs stand between blank lines. */
final class PlainText {
  private static final Pattern BLANK_LINE = Pattern.compile("\\R[ \\t\\u00a0]{0,200}\\R");
  private static final Pattern LINE = Pattern.compile("\\R");

  /** Nobody wraps lines so late: each is a paragraph. */
  private static final int LONG_LINE = 120;

  private PlainText() {}

  static Draft read(Capture capture, String text) {
    List<Block> blocks = Boilerplate.cut(blocks(text));
    String title = title(blocks, capture.stated().title());
    Lead lead = Lead.read(blocks, title);
    boolean onlyTitle = lead.rest().isEmpty();
    List<Block> body = onlyTitle ? blocks : lead.rest();
    Metadata metadata =
        Silent.fill(
            lead.metadata().withTitle(onlyTitle ? capture.stated().title() : title), capture);
    boolean notice = metadata.isNotice() || title != null && Notice.isHeadline(title);
    return new Draft(notice ? ArticleKind.AGENCY_NOTICE : ArticleKind.NEWS_ARTICLE, metadata, body);
  }

  private static String title(List<Block> blocks, String stated) {
    if (stated != null) {
      return stated;
    }
    return Lead.read(blocks, null)
        .title()
        .filter(line -> line.length() <= 200)
        .or(
            () ->
                blocks.stream()
                    .findFirst()
                    .filter(b -> b.isShort() && !b.endsSentence())
                    .map(Block::text))
        .orElse(null);
  }

  private static List<Block> blocks(String text) {
    boolean byLine =
        !BLANK_LINE.matcher(text.strip()).find()
            && text.lines().anyMatch(line -> line.length() > LONG_LINE);
    return (byLine ? LINE : BLANK_LINE)
        .splitAsStream(text)
        .map(CleanText::of)
        .filter(paragraph -> !paragraph.isEmpty())
        .map(Block::plain)
        .toList();
  }
}
