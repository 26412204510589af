package hitilafu.ingest.extract;

import hitilafu.model.Inset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds what in a text is not its own running text. */
final class Insets {
  private Insets() {}

  /** The insets of a body with these blocks as its paragraphs, in order, without overlaps. */
  static List<Inset> of(List<Block> body) {
    List<Inset> insets = new ArrayList<>(UpdateNotes.of(body));
    int from = insets.isEmpty() ? 1 : insets.getLast().last() + 1;
    QuotedPosts.of(body).stream().filter(post -> post.first() >= from).forEach(insets::add);
    insets.sort(Comparator.comparingInt(Inset::first));
    return insets;
  }
}
