package hitilafu.model;

/**
 * Paragraphs of an article that are not its own running text. They stand in the body all the same,
 * so that what is read in them can be traced.
 *
 * @param first the first of its paragraphs, counted as {@link Evidence} does: the body's first is 1
 * @param last the last of them
 * @param author who is quoted, as printed; null for an update, and where it is not said
 */
public record Inset(InsetKind kind, int first, int last, String author) {
  public Inset {
    Absent.never(kind, "kind");
    author = Absent.text(author);
    if (first < 1 || last < first) {
      throw new IllegalArgumentException("no paragraphs from " + first + " to " + last);
    }
  }
}
