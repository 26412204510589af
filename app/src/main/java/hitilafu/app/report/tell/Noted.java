package hitilafu.app.report.tell;

import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * What the editor puts in front. It may be written in Markdown; HTML in it is shown as it is
 * written, addresses that are none of the web lead nowhere, and nothing of it is loaded.
 *
 * @param markdown null if there is none
 */
record Noted(String markdown) {
  /** Of the chapter's own heading. */
  private static final int ABOVE = 2;

  private static final int DEEPEST = 6;

  List<Chapter> chapter() {
    return markdown == null || markdown.isBlank()
        ? List.of()
        : List.of(
            new Chapter(
                "note", "From the editor", List.of(new Block.EditorsNote(markdown, html()))));
  }

  private String html() {
    Node document = Parser.builder().build().parse(markdown);
    document.accept(new Fitting());
    return HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build().render(document);
  }

  /** Puts headings below the chapter's, none skipped; makes links of pictures. */
  private static final class Fitting extends AbstractVisitor {
    private int last = ABOVE;

    @Override
    public void visit(Heading heading) {
      last = Math.min(DEEPEST, Math.min(heading.getLevel() + ABOVE, last + 1));
      heading.setLevel(last);
      visitChildren(heading);
    }

    @Override
    public void visit(Image image) {
      Link link = new Link(image.getDestination(), image.getTitle());
      visitChildren(image);
      while (image.getFirstChild() != null) {
        link.appendChild(image.getFirstChild());
      }
      image.insertAfter(link);
      image.unlink();
    }
  }
}
