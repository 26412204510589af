package hitilafu.ingest.extract;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What of a page is not the article: navigation, and boxes whose name says that they hold something
 * else. What leads to a main heading or to a marked article stays, whatever its name.
 */
final class Noise {
  private static final Set<String> ELSEWHERE =
      Set.of("nav", "aside", "footer", "header", "form", "dialog", "menu", "button", "label");

  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "complementary",
          "contentinfo",
          "banner",
          "search",
          "dialog",
          "alertdialog",
          "menu",
          "menubar");

  private static final Pattern HIDDEN =
      Pattern.compile("display\\s{0,9}:\\s{0,9}none", Pattern.CASE_INSENSITIVE);
  private static final Set<String> CAPTIONED = Set.of("figure", "figcaption");
  private static final int CAPTION = 150;
  private static final double MOST = 0.4;
  private static final double ALL = 0.85;
  private static final int A_PAGE = 500;

  private final Outline outline;
  private final BitSet kept = new BitSet();
  private final BitSet boxes = new BitSet();
  private final BitSet blocks = new BitSet();
  private final BitSet asides = new BitSet();

  private Noise(Outline outline) {
    this.outline = outline;
  }

  static Noise of(Outline outline) {
    Noise noise = new Noise(outline);
    noise.keep();
    noise.mark();
    return noise;
  }

  boolean holds(Box box) {
    return boxes.get(box.index());
  }

  /** Whether the block with this index on the page is noise. */
  boolean holds(int block) {
    return blocks.get(block);
  }

  /** Whether it is noise, or says something of the article without being a part of its text. */
  boolean isAside(int block) {
    return asides.get(block);
  }

  private void keep() {
    Box[] first = new Box[4];
    for (Box box : outline.boxes()) {
      if (box.firstBlock() == box.endBlock()) {
        continue;
      }
      String name = box.name();
      keepFirst(first, 0, box, name.equals("main") || box.attr("role").equals("main"));
      keepFirst(first, 1, box, box.property().equals("articleBody"));
      keepFirst(first, 2, box, name.equals("article"));
      keepFirst(first, 3, box, name.equals("h1"));
      if (QuotedPosts.isEmbedded(box)) {
        keepPost(box);
      }
    }
  }

  private void keepFirst(Box[] first, int which, Box box, boolean is) {
    if (is && first[which] == null) {
      first[which] = box;
      for (Box b = box; b != null && !kept.get(b.index()); b = b.parent()) {
        kept.set(b.index());
      }
    }
  }

  /** With the boxes that are there for nothing but it. */
  private void keepPost(Box post) {
    for (Box box = post; box != null && outline.chars(box) <= 1.3 * outline.chars(post); ) {
      kept.set(box.index());
      box = box.parent();
    }
  }

  private void mark() {
    List<Box> all = outline.boxes();
    for (int i = 0; i < all.size(); ) {
      Box box = all.get(i);
      if (isNoise(box)) {
        boxes.set(box.index(), box.end());
        blocks.set(box.firstBlock(), box.endBlock());
        i = box.end();
      } else {
        if (isAbout(box)) {
          asides.set(box.firstBlock(), box.endBlock());
        } else if (box.name().equals("header")) {
          labels(box);
        }
        i++;
      }
    }
    asides.or(Cards.of(outline));
    asides.or(blocks);
  }

  private boolean isAbout(Box box) {
    return !kept.get(box.index())
        && box.firstBlock() < box.endBlock()
        && (CAPTIONED.contains(box.name())
            ? !isGallery(box)
            : box.label().about() && !isMostOfThePage(box));
  }

  /** Where what is said of the pictures is the text. */
  private boolean isGallery(Box figure) {
    return outline.prose(figure) > 0
        && figure.endBlock() - figure.firstBlock() > 1
        && outline.prose(figure) > CAPTION;
  }

  /** Above an article stand labels, and at times its first paragraphs. */
  private void labels(Box header) {
    for (int i = header.firstBlock(); i < header.endBlock(); i++) {
      Block block = outline.blocks().get(i);
      boolean paragraph =
          block.isProse()
              && (kept.get(header.index()) || block.words() >= 20)
              && !block.owner().name().equals("li");
      boolean section = block.heading() && !header.parent().name().equals("article");
      if (!paragraph && !section && block.level() != 1) {
        asides.set(i);
      }
    }
  }

  private static boolean isOfArticle(Box header) {
    for (Box box = header.parent(); box != null; box = box.parent()) {
      if (box.name().equals("article") || box.name().equals("main")) {
        return true;
      }
    }
    return false;
  }

  private boolean isNoise(Box box) {
    if (kept.get(box.index()) || box.firstBlock() == box.endBlock()) {
      return false;
    }
    Label label = box.label();
    return isElsewhere(box)
        || isHidden(box)
        || label.readers() && outline.prose(box) < ALL * outline.prose()
        || label.elsewhere() && label.body() == null && !isMostOfThePage(box);
  }

  /** A form around a whole page with its text is how some servers build every page. */
  private boolean isElsewhere(Box box) {
    String role = box.attr("role");
    return !role.isEmpty() && ROLES.contains(role.toLowerCase(Locale.ROOT))
        || ELSEWHERE.contains(box.name())
            && !(box.name().equals("header") && isOfArticle(box))
            && (!box.name().equals("form") || outline.chars() < A_PAGE || !isMostOfThePage(box));
  }

  /** A wrapper named "has-sidebar" is no sidebar. */
  private boolean isMostOfThePage(Box box) {
    return outline.chars(box) * 2L > outline.chars() || outline.prose(box) > MOST * outline.prose();
  }

  private static boolean isHidden(Box box) {
    return box.has("hidden")
        || box.attr("aria-hidden").equals("true")
        || box.attr("style").indexOf("display") >= 0 && HIDDEN.matcher(box.attr("style")).find();
  }
}
