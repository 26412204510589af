package hitilafu.model;

/**
 * Where in an article a claim stands. Places count UTF-16 code units, as Java and JavaScript do;
 * they differ from Python's only behind characters outside the basic plane, such as emoji.
 *
 * @param paragraph index into {@link Article#paragraphs()}: 0 is the title
 * @param start first character of the words within the paragraph
 * @param end one past the last character
 * @param quote the words, as they stand there
 * @param sentence the sentence around them
 */
public record Evidence(int paragraph, int start, int end, String quote, String sentence) {
  public Evidence {
    if (paragraph < 0 || start < 0 || end < start) {
      throw new IllegalArgumentException(
          "no such place: paragraph " + paragraph + ", " + start + " to " + end);
    }
    Absent.never(quote, "quote");
    sentence = sentence == null ? quote : sentence;
  }
}
