package hitilafu.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Bylines, dates and sources below the last paragraph of a text.
 *
 * @param metadata what they say
 * @param rest the text without them
 */
record Tail(Metadata metadata, List<Block> rest) {
  private static final int MAX_LINES = 6;

  /** "Sunday, 3rd May 2025". */
  private static final int BARE = 4;

  private static final Pattern PUBLISHED =
      Pattern.compile(
          "^(?:first |last"
              + " )?(?:posted|published|issued|updated|modified|imechapishwa|imesasishwa|imetolewa)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SOURCE =
      Pattern.compile("(?:source|chanzo)s?: ?.{1,40}", Pattern.CASE_INSENSITIVE);

  static Tail of(List<Block> blocks) {
    Metadata metadata = Metadata.NONE;
    List<Block> rest = new ArrayList<>(blocks);
    int lines = Math.min(MAX_LINES, rest.size() - 1);
    for (int i = rest.size() - 1; lines > 0 && !rest.get(i).isProse(); i--, lines--) {
      Metadata said = said(rest.get(i));
      if (said != Metadata.NONE || SOURCE.matcher(rest.get(i).text()).matches()) {
        metadata = said.or(metadata);
        rest.remove(i);
      }
    }
    return new Tail(metadata, rest);
  }

  /** Or nothing but a date. "Date: Sunday 3 May" is when the power goes. */
  private static boolean isPublication(String text) {
    return PUBLISHED.matcher(text).find() || Words.count(text) <= BARE && text.indexOf(':') < 0;
  }

  private static Metadata said(Block block) {
    Optional<DateLine> date = DateLine.of(block).filter(line -> isPublication(block.text()));
    Optional<List<String>> byline = Authors.fromByline(block.text());
    if (date.isEmpty() && byline.isEmpty()) {
      return Metadata.NONE;
    }
    Dated published = date.filter(line -> !line.update()).map(DateLine::dated).orElse(null);
    Dated modified = date.filter(DateLine::update).map(DateLine::dated).orElse(null);
    return new Metadata(
        null, published, modified, byline.orElse(List.of()), null, null, null, false, false);
  }
}
