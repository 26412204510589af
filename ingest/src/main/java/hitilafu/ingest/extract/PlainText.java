package hitilafu.ingest.extract;

import hitilafu.model.Capture;
import java.util.List;

/** Makes a draft of plain text: typed, mailed, or copied out of a page. */
final class PlainText {
  private PlainText() {}

  static Draft read(Capture capture, String text) {
    Mail mail = Mail.of(text);
    List<Block> blocks =
        TypedLines.paragraphs(mail.body()).stream()
            .map(CleanText::of)
            .filter(paragraph -> !paragraph.isEmpty())
            .map(Block::plain)
            .toList();
    return FlatText.draft(blocks, mail.metadata(), Metadata.NONE, capture);
  }
}
