package hitilafu.model;

/**
 * A fault of the input that was counted and kept, never silently dropped.
 *
 * @param file archive file or imported file it was found in; null if not read from a file
 * @param offset byte (or, in a file of lines, the byte at which the line starts); null if not known
 * @param url the document's address; null if not known
 * @param article the article's id; null if it did not come so far
 * @param message one line that says what is wrong
 */
public record Problem(
    ProblemType type, String file, Long offset, String url, String article, String message) {
  public Problem {
    Absent.never(type, "type");
    file = Absent.text(file);
    url = Absent.text(url);
    article = Absent.text(article);
    message = Absent.never(message, "message");
  }

  /** A fault found within a document, before it is known where the document lies. */
  public static Problem of(ProblemType type, String message) {
    return new Problem(type, null, null, null, null, message);
  }

  /** The same fault, its place in the archive known. */
  public Problem at(String file, long offset, String url) {
    return new Problem(type, file, offset, url, article, message);
  }

  /** The same fault, its article known. */
  public Problem in(String article) {
    return new Problem(type, file, offset, url, article, message);
  }
}
