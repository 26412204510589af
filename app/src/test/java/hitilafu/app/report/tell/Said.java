package hitilafu.app.report.tell;

import java.util.List;
import java.util.stream.Collectors;

/** What stands in the chapters of an issue. */
final class Said {
  private Said() {}

  static List<Block> blocks(IssueText text, String chapter) {
    return text.chapters().stream()
        .filter(c -> c.id().equals(chapter))
        .findFirst()
        .orElseThrow()
        .blocks();
  }

  /** The first of its kind. */
  static <B extends Block> B block(IssueText text, String chapter, Class<B> type) {
    return blocks(text, chapter).stream()
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst()
        .orElseThrow();
  }

  /** The sentences of a chapter. */
  static String said(IssueText text, String chapter) {
    return blocks(text, chapter).stream()
        .map(
            block ->
                switch (block) {
                  case Block.Paragraph paragraph -> paragraph.words().text();
                  case Block.Listing list ->
                      list.items().stream().map(Words::text).collect(Collectors.joining("\n"));
                  default -> "";
                })
        .collect(Collectors.joining("\n"));
  }
}
