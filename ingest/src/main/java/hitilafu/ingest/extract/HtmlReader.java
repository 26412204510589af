package hitilafu.ingest.extract;

import hitilafu.model.ArticleKind;
import hitilafu.model.Capture;
import hitilafu.model.ProblemType;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Makes a draft of an HTML page. */
final class HtmlReader {
  static final int MAX_DEPTH = 512;

  private final Capture capture;
  private final Page page;

  private HtmlReader(Capture capture, Page page) {
    this.capture = capture;
    this.page = page;
  }

  static Draft read(Capture capture, String html, Faults faults) {
    Document page = Parser.htmlParser().setMaxDepth(MAX_DEPTH).parseInput(html, "");
    if (isTooDeep(page)) {
      faults.add(ProblemType.TOO_DEEP, "elements nested deeper than " + MAX_DEPTH);
    }
    Draft draft = new HtmlReader(capture, Page.of(capture.url(), page)).read();
    if (draft.kind() == ArticleKind.NOT_AN_ARTICLE) {
      faults.add(ProblemType.NOT_AN_ARTICLE, "page holds no article");
    }
    return draft;
  }

  private static boolean isTooDeep(Document page) {
    int[] deepest = {0};
    page.traverse((node, depth) -> deepest[0] = Math.max(deepest[0], depth));
    return deepest[0] >= MAX_DEPTH;
  }

  private Draft read() {
    MetaTags tags = MetaTags.of(page);
    Metadata declared = JsonLd.read(page.things()).or(tags.metadata()).or(Microdata.read(page));
    List<Block> content = Container.find(page);
    List<Block> text =
        Boilerplate.cut(content).stream().filter(block -> !block.isMostlyLinks()).toList();
    Heading heading = Heading.read(page, tags, declared, text);
    String title = title(heading.title(), text);
    Lead lead = Lead.read(text, title);
    Metadata said =
        declared
            .or(Metadata.ofPublisher(heading.publisher()))
            .or(lead.metadata())
            .or(Lead.read(belowTitle(title), title).metadata())
            .withAuthors(heading.authors());
    Metadata metadata = Silent.fill(said.withTitle(title), capture);
    return Judgement.isArticle(content, lead.rest(), page.outline().linked(), declared.isArticle())
        ? draft(metadata, lead.rest())
        : new Draft(ArticleKind.NOT_AN_ARTICLE, metadata, List.of());
  }

  private String title(String title, List<Block> text) {
    boolean says = !title.isEmpty() && !Notice.isHeading(title);
    return says ? title : Lead.read(text, null).title().orElse(title);
  }

  /** The lines from the headline on, wherever on the page it stands. */
  private List<Block> belowTitle(String title) {
    List<Block> all = page.outline().blocks();
    String key = Words.key(title);
    for (int i = 0; i < all.size(); i++) {
      if (!page.noise().holds(i) && Words.key(all.get(i).text()).equals(key)) {
        List<Block> below = new ArrayList<>();
        for (int j = i; j < all.size(); j++) {
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
    return new Draft(
        notice ? ArticleKind.AGENCY_NOTICE : ArticleKind.NEWS_ARTICLE,
        metadata,
        text.stream().map(Block::text).toList());
  }
}
