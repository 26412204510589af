package hitilafu.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The lines above the first paragraph, taken apart: letterhead, "PUBLIC NOTICE", headline, byline,
 * date.
 */
final class Lead {
  /** So many are looked at. */
  static final int MAX_LINES = 12;

  private final List<String> titles = new ArrayList<>();
  private final List<Block> rest = new ArrayList<>();
  private List<String> authors = List.of();
  private Dated published;
  private Dated modified;
  private String letterhead;
  private boolean notice;

  private Lead() {}

  /**
   * Takes the lines apart.
   *
   * @param title the headline, where it is known already; it is then no part of the text
   */
  static Lead read(List<Block> blocks, String title) {
    Lead lead = new Lead();
    int line = 0;
    while (line < blocks.size() && line < MAX_LINES && !blocks.get(line).isProse()) {
      lead.take(blocks.get(line++), title);
    }
    lead.rest.addAll(blocks.subList(line, blocks.size()));
    return lead;
  }

  private void take(Block block, String title) {
    String text = block.text();
    Optional<DateLine> dateLine = DateLine.of(block);
    Optional<List<String>> byline = Authors.fromByline(text);
    if (title != null && Words.key(text).equals(Words.key(title))) {
      return;
    }
    if (Notice.isHeading(text)) {
      notice = true;
      letterhead = titles.isEmpty() ? null : titles.getLast();
      rest.removeIf(line -> line.text().equals(letterhead));
      titles.clear();
    } else if (dateLine.isPresent() || byline.isPresent()) {
      dateLine.ifPresent(this::date);
      authors = authors.isEmpty() ? byline.orElse(authors) : authors;
    } else if (!isRunningHead(text) && !isLabel(block)) {
      notice |= Notice.isHeadline(text);
      titles.add(text);
      rest.add(block);
    }
  }

  private void date(DateLine line) {
    if (line.update()) {
      modified = modified == null ? line.dated() : modified;
    } else {
      published = published == null ? line.dated() : published;
    }
  }

  /** "WIRE / BUSINESS / KENYA": where in the paper one is. */
  private static boolean isRunningHead(String text) {
    return text.contains(" / ") || text.contains(" > ") || text.contains(" \u00bb ");
  }

  /** "National", "2 min read": what pages put around a headline. */
  private static boolean isLabel(Block block) {
    return block.owner() != null && !block.heading() && Words.count(block.text()) <= 3;
  }

  /** The first line that may be a headline. */
  Optional<String> title() {
    return titles.stream().findFirst();
  }

  /** The text without the lines that were taken as something else; the headline is still there. */
  List<Block> rest() {
    return rest;
  }

  Metadata metadata() {
    return new Metadata(null, published, modified, authors, letterhead, null, null, false, notice);
  }
}
