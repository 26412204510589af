package hitilafu.ingest.extract;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The dates that can be read on a page, as people read them. */
final class PrintedDates {
  private static final int LOOKED_AT = 300;
  private static final int BEGINNING_OF_PROSE = 120;
  private static final int BESIDE = 40;
  private static final int MAX = 100;

  /** A line with more other words than this is no line for the date. */
  private static final int FEW = 8;

  /** "NAIROBI, 3 January 2025 (Agency) -": how agencies begin. */
  private static final Pattern BEGINNING =
      Pattern.compile("^\\s?(?:\\([^()]{2,30}\\))?\\s?(?:-|--|\u2013|\u2014|:)\\s");

  private final List<Block> blocks;
  private final Vicinity headline;
  private final Consumer<DateClaim> claims;

  private PrintedDates(Page page, Vicinity headline, Consumer<DateClaim> claims) {
    this.blocks = page.outline().blocks();
    this.headline = headline;
    this.claims = claims;
  }

  static void read(Page page, Vicinity headline, Consumer<DateClaim> claims) {
    PrintedDates dates = new PrintedDates(page, headline, claims);
    int found = 0;
    for (int i = 0; i < dates.blocks.size() && found < MAX; i++) {
      found += dates.read(i);
    }
  }

  /** How many dates there are in a block. */
  private int read(int index) {
    Block block = blocks.get(index);
    int lookedAt = block.isProse() ? BEGINNING_OF_PROSE : LOOKED_AT;
    String text =
        block.text().length() <= lookedAt ? block.text() : block.text().substring(0, lookedAt);
    List<Reading> found = WrittenDates.find(text);
    if (found.isEmpty()) {
      return 0;
    }
    int distance = headline.distance(index);
    if (headline.isOtherStory(block.owner(), distance) || isHours(text)) {
      return found.size();
    }
    for (int i = 0; i < found.size(); i++) {
      int from = i == 0 ? 0 : found.get(i - 1).end();
      int to = i + 1 < found.size() ? found.get(i + 1).start() : text.length();
      DateRole role = role(index, text, from, found.get(i), to);
      DateWitness witness = witness(block, text, found.get(i), role);
      claims.accept(
          DateClaim.of(
              found.get(i),
              PrintedClock.after(text, found.get(i).end()),
              role,
              headline.isNear(distance) ? witness : witness.far(),
              distance));
    }
    return found.size();
  }

  private static boolean isHours(String text) {
    return text.length() < LOOKED_AT && PrintedClock.isRange(text);
  }

  private DateRole role(int index, String text, int from, Reading found, int to) {
    DateRole before =
        found.start() == 0
            ? above(index)
            : DateWords.before(
                text.substring(Math.max(from, found.start() - BESIDE), found.start()));
    return before != DateRole.UNSAID
        ? before
        : DateWords.after(text.substring(found.end(), Math.min(to, found.end() + BESIDE)));
  }

  /** A label may have a line of its own. */
  private DateRole above(int index) {
    if (index == 0) {
      return DateRole.UNSAID;
    }
    Block block = blocks.get(index - 1);
    boolean label = block.text().length() <= BESIDE && block.words() <= 4;
    return label ? DateWords.before(block.text()) : DateRole.UNSAID;
  }

  private static DateWitness witness(Block block, String text, Reading found, DateRole role) {
    if (role == DateRole.PUBLISHED || role == DateRole.MODIFIED) {
      return block.isProse() ? DateWitness.TOLD : DateWitness.LABELLED;
    }
    boolean line = Words.count(text) - 3 <= FEW && !block.endsSentence();
    return line || isBeginning(text, found) ? DateWitness.LINE : DateWitness.PROSE;
  }

  private static boolean isBeginning(String text, Reading found) {
    return found.start() <= BESIDE
        && BEGINNING
            .matcher(text.substring(found.end(), Math.min(text.length(), found.end() + BESIDE)))
            .find();
  }
}
