package hitilafu.ingest.extract;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jsoup.nodes.Attribute;

/** The dates in elements that are there for dates: by their name, their class or their property. */
final class MarkedDates {
  private static final int MAX = 100;
  private static final int MAX_TEXT = 120;
  private static final int BESIDE = 40;
  private static final int LOOKED_AT = 600;

  /** An element around more than this is no mark. */
  private static final int FEW = 12;

  private final Page page;
  private final Vicinity headline;
  private final Consumer<DateClaim> claims;
  private int asked = -1;
  private boolean answer;

  private MarkedDates(Page page, Vicinity headline, Consumer<DateClaim> claims) {
    this.page = page;
    this.headline = headline;
    this.claims = claims;
  }

  static void read(Page page, Vicinity headline, Consumer<DateClaim> claims) {
    MarkedDates dates = new MarkedDates(page, headline, claims);
    int read = 0;
    for (Box box : page.outline().boxes()) {
      if (read < MAX && dates.isMarked(box)) {
        dates.read(box);
        read++;
      }
    }
  }

  private boolean isMarked(Box box) {
    if (box.name().equals("time")) {
      return true;
    }
    if (box.end() - box.index() > FEW || !mayBeDated(box.firstBlock())) {
      return false;
    }
    return box.label().date() != DateRole.OTHER || property(box) != DateRole.OTHER;
  }

  /** Elsewhere than near the headline, only where a year can be read. */
  private boolean mayBeDated(int block) {
    if (block != asked) {
      asked = block;
      List<Block> blocks = page.outline().blocks();
      answer =
          headline.isNear(headline.distance(block))
              || block < blocks.size() && YearPlaces.any(blocks.get(block).text());
    }
    return answer;
  }

  private void read(Box box) {
    int distance = headline.distance(box.firstBlock());
    if (headline.isOtherStory(box, distance)) {
      return;
    }
    String text = text(box);
    DateRole role = role(box, text);
    DateWitness witness = witness(box, role);
    DateWitness placed = headline.isNear(distance) ? witness : witness.far();
    attribute(box)
        .map(read -> DateClaim.of(read, null, role, placed, distance))
        .or(() -> printed(text, role, placed, distance))
        .ifPresent(claims);
  }

  private static Optional<DateClaim> printed(
      String text, DateRole role, DateWitness witness, int distance) {
    return WrittenDates.find(text).stream()
        .findFirst()
        .map(
            read ->
                DateClaim.of(read, PrintedClock.after(text, read.end()), role, witness, distance));
  }

  private Optional<Reading> attribute(Box box) {
    return Dates.read(box.attr("datetime"))
        .or(() -> Dates.read(box.attr("content")))
        .or(() -> Dates.read(box.attr("title")))
        .or(() -> data(box));
  }

  private static Optional<Reading> data(Box box) {
    for (Attribute attribute : box.element().attributes()) {
      String key = attribute.getKey();
      if (key.startsWith("data-") && (key.contains("date") || key.contains("time"))) {
        Optional<Reading> dated = Dates.read(attribute.getValue());
        if (dated.isPresent()) {
          return dated;
        }
      }
    }
    return Optional.empty();
  }

  /** Empty if there is more in it than a date. */
  private static String text(Box box) {
    if (box.end() - box.index() > FEW) {
      return "";
    }
    String text = CleanText.of(box.element().text());
    return text.length() > MAX_TEXT ? "" : text;
  }

  private static DateRole property(Box box) {
    String name = box.property();
    return name.contains("date") ? DateNames.ofProperty(name) : DateRole.OTHER;
  }

  private DateWitness witness(Box box, DateRole role) {
    boolean exact =
        role != DateRole.UNSAID
            && (property(box) == role || box.name().equals("time") && box.label().date() == role);
    return exact ? DateWitness.ITEM : DateWitness.MARKED;
  }

  /** A property is exact; what people can read is kept up better than the names of classes. */
  private DateRole role(Box box, String text) {
    DateRole property = property(box);
    if (property != DateRole.OTHER) {
      return property;
    }
    if (box.element().hasAttr("pubdate")) {
      return DateRole.PUBLISHED;
    }
    boolean bare = text.isEmpty() || Character.isDigit(text.charAt(0));
    DateRole said = DateWords.before(before(box, text) + " " + (bare ? "" : text));
    DateRole label = box.label().date();
    return said == DateRole.UNSAID && label != DateRole.OTHER ? label : said;
  }

  /** What its block says before it. */
  private String before(Box box, String text) {
    List<Block> blocks = page.outline().blocks();
    if (text.isEmpty() || box.firstBlock() >= blocks.size()) {
      return "";
    }
    String whole = blocks.get(box.firstBlock()).text();
    String block = whole.substring(0, Math.min(whole.length(), LOOKED_AT));
    int place = block.indexOf(text);
    return place <= 0 ? "" : block.substring(Math.max(0, place - BESIDE), place);
  }
}
