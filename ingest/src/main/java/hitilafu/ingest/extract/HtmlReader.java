package hitilafu.ingest.extract;

import hitilafu.model.ArticleKind;
import hitilafu.model.Capture;
import hitilafu.model.ProblemType;
import java.io.CharArrayReader;
import java.io.Reader;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Makes a draft of an HTML page. */
final class HtmlReader {
  static final int MAX_DEPTH = 512;

  /** With less prose on it than this, a page may keep its text elsewhere. */
  private static final int SCANT = 300;

  private static final int MORE = 2;

  private final Capture capture;
  private final Page page;

  private HtmlReader(Capture capture, Page page) {
    this.capture = capture;
    this.page = page;
  }

  static Draft read(Capture capture, CharBuffer html, Faults faults) {
    Document document = Parser.htmlParser().setMaxDepth(MAX_DEPTH).parseInput(reader(html), "");
    Page page = Page.of(capture.url(), document);
    if (page.outline().depth() >= MAX_DEPTH) {
      faults.add(ProblemType.TOO_DEEP, "elements nested deeper than " + MAX_DEPTH);
    }
    Draft draft = new HtmlReader(capture, page).read();
    if (draft.kind() == ArticleKind.NOT_AN_ARTICLE) {
      faults.add(ProblemType.NOT_AN_ARTICLE, "page holds no article");
    }
    return draft;
  }

  private static Reader reader(CharBuffer text) {
    return new CharArrayReader(
        text.array(), text.arrayOffset() + text.position(), text.remaining());
  }

  private Draft read() {
    MetaTags tags = MetaTags.of(page);
    Metadata declared = JsonLd.read(page.things()).or(tags.metadata()).or(Microdata.read(page));
    List<Block> content = Container.find(page, heading(tags, declared));
    List<Block> text = orDeclared(Boilerplate.cut(Pruning.prune(page, content)));
    Heading heading = Heading.read(page, tags, declared, text);
    String title = title(heading.title(), text);
    Lead lead = Lead.read(text, title);
    Metadata said =
        declared
            .or(Metadata.ofPublisher(heading.publisher()))
            .or(lead.metadata())
            .or(Lead.read(belowTitle(title), title).metadata())
            .withTitle(title)
            .withAuthors(heading.authors())
            .withDates(PageDates.read(page, title, capture.capturedAt()));
    Metadata metadata = Silent.fill(said, capture);
    List<Block> body = Fringe.trim(lead.rest());
    return Judgement.isArticle(content, lead.rest(), page.outline().linked(), declared.isArticle())
        ? draft(metadata, body)
        : new Draft(ArticleKind.NOT_AN_ARTICLE, metadata, List.of());
  }

  /** Where next to nothing is shown, what the page says in JSON-LD that it would show. */
  private List<Block> orDeclared(List<Block> shown) {
    int prose = Prose.in(shown);
    if (prose >= SCANT) {
      return shown;
    }
    List<Block> declared = DeclaredText.find(page.things());
    return DeclaredText.length(declared) > MORE * prose ? Boilerplate.cut(declared) : shown;
  }

  /** The index of the block with the headline, else of the first main heading; -1 if none. */
  private int heading(MetaTags tags, Metadata declared) {
    String title = Words.key(likelyTitle(tags, declared));
    int main = -1;
    List<Block> all = page.outline().blocks();
    for (int i = 0; i < all.size(); i++) {
      Block block = all.get(i);
      if (block.heading() && block.words() > 2 && !page.noise().holds(i)) {
        String key = Words.key(block.text());
        if (!title.isEmpty() && (title.contains(key) || key.contains(title))) {
          return i;
        }
        main = main < 0 && block.level() == 1 ? i : main;
      }
    }
    return main;
  }

  private String likelyTitle(MetaTags tags, Metadata declared) {
    return Stream.concat(tags.titles().stream(), Stream.ofNullable(declared.title()))
        .findFirst()
        .orElseGet(page::title);
  }

  private String title(String title, List<Block> text) {
    boolean says = !title.isEmpty() && !Notice.isHeading(title);
    return says ? title : Lead.read(text, null).title().orElse(title);
  }

  /** The first lines from the headline on, wherever on the page it stands. */
  private List<Block> belowTitle(String title) {
    List<Block> all = page.outline().blocks();
    String key = Words.key(title);
    int words = Words.count(title);
    for (int i = 0; i < all.size(); i++) {
      Block block = all.get(i);
      if (block.words() == words && !page.noise().holds(i) && Words.key(block.text()).equals(key)) {
        List<Block> below = new ArrayList<>();
        for (int j = i; j < all.size() && below.size() < Lead.MAX_LINES; j++) {
          if (!page.noise().holds(j)) {
            below.add(all.get(j));
          }
        }
        return below;
      }
    }
    return List.of();
  }

  private static Draft draft(Metadata metadata, List<Block> text) {
    boolean notice =
        metadata.isNotice() || metadata.title() != null && Notice.isHeadline(metadata.title());
    return new Draft(notice ? ArticleKind.AGENCY_NOTICE : ArticleKind.NEWS_ARTICLE, metadata, text);
  }
}
