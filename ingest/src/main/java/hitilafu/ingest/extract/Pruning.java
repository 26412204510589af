package hitilafu.ingest.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Takes out of a text what recurs on the page, lists of links, and credits of pictures. */
final class Pruning {
  /** A line that stands so often on a page is furniture. */
  private static final int OFTEN = 3;

  /** Of the entries of a list of links, nearly all lead somewhere. */
  private static final double LEADING = 0.75;

  private static final String PICTURE =
      "(?:photo|photograph|image|picture|foto|bild|picha|imagen|imagem|cr[e\u00e9]dito?s?|quelle|source)s?";
  private static final Pattern CREDIT =
      Pattern.compile(
          "^\\W{0,2}"
              + PICTURE
              + "(?: by| credit|credits)?\\s?[:/(|]"
              + "|\\("
              + PICTURE
              + "\\b[^)]{0,80}\\)\\W{0,2}$"
              + "|\\b(?:photo|image|foto|bild|picha)s?: [^.!?]{2,40}$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final int LONG = 250;

  private final Page page;
  private final Map<String, Integer> lines = new HashMap<>();
  private final Map<Box, Boolean> lists = new HashMap<>();

  private Pruning(Page page) {
    this.page = page;
  }

  static List<Block> prune(Page page, List<Block> blocks) {
    return new Pruning(page).prune(blocks);
  }

  private List<Block> prune(List<Block> blocks) {
    for (Block block : page.outline().blocks()) {
      if (!block.isProse()) {
        lines.merge(block.text(), 1, Integer::sum);
      }
    }
    List<Block> left = new ArrayList<>();
    for (Block block : blocks) {
      if (QuotedPosts.isEmbedded(block) || !isOther(block)) {
        left.add(block);
      }
    }
    return left;
  }

  private boolean isOther(Block block) {
    return block.isMostlyLinks() || isFurniture(block) || isCredit(block) || isInLinks(block);
  }

  private boolean isFurniture(Block block) {
    return lines.getOrDefault(block.text(), 0) >= OFTEN;
  }

  private static boolean isCredit(Block block) {
    String text = block.text();
    return text.length() < LONG
        && (text.indexOf('\u00a9') >= 0 || isMarked(text) && CREDIT.matcher(text).find());
  }

  /** It has one of the signs without which it is no credit; spares most lines the pattern. */
  private static boolean isMarked(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ':' || c == '(' || c == '/' || c == '|') {
        return true;
      }
    }
    return false;
  }

  private boolean isInLinks(Block block) {
    for (Box box = block.owner(); box != null; box = box.parent()) {
      if (box.name().equals("ul") || box.name().equals("ol")) {
        return lists.computeIfAbsent(box, this::isOfLinks);
      }
    }
    return false;
  }

  /** Nearly every entry has a link, and is hardly more than it. */
  private boolean isOfLinks(Box list) {
    List<Block> entries = page.outline().blocks(list);
    long leading =
        entries.stream().filter(entry -> entry.linked() * 4 > entry.text().length()).count();
    return leading >= LEADING * entries.size()
        && page.outline().linked(list) * 3 > page.outline().chars(list);
  }
}
