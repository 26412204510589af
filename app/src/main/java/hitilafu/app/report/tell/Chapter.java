package hitilafu.app.report.tell;

import java.util.List;

/**
 * What stands under one heading.
 *
 * @param id its place in the issue
 */
public record Chapter(String id, String title, List<Block> blocks) {
  public Chapter {
    blocks = List.copyOf(blocks);
  }
}
