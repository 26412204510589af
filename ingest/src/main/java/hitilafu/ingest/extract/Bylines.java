package hitilafu.ingest.extract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Puts the bylines of flat text as {@link Lead} knows them: "By" and the names, on their own line.
 */
final class Bylines {
  private static final Pattern STORY =
      Pattern.compile(
          "^(?:story|words|report|text|habari) (?:by|na):? (?=(?-i:\\p{Lu}))",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DATED =
      Pattern.compile(
          "^(.*\\d{4}\\b.*?)[\\s,|\\u00b7\\u2022\\u2013\\u2014-]+((?:by|na) (?-i:\\p{Lu}).*)$",
          Pattern.CASE_INSENSITIVE);

  private Bylines() {}

  static List<Block> apart(List<Block> blocks) {
    return blocks.stream().flatMap(Bylines::apart).toList();
  }

  private static Stream<Block> apart(Block block) {
    if (!block.isShort()) {
      return Stream.of(block);
    }
    Matcher story = STORY.matcher(block.text());
    String byline = story.find() ? story.replaceFirst("By ") : "";
    Block line = Authors.fromByline(byline).isPresent() ? Block.plain(byline) : block;
    Matcher dated = DATED.matcher(line.text());
    return dated.matches()
            && Authors.fromByline(dated.group(2)).isPresent()
            && DateLine.of(Block.plain(dated.group(1))).isPresent()
        ? Stream.of(Block.plain(dated.group(1)), Block.plain(dated.group(2)))
        : Stream.of(line);
  }
}
