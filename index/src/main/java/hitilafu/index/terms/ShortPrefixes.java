package hitilafu.index.terms;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/**
 * A text in which a short prefix and what follows it are one word for the tokenizer: the hyphen or
 * space between them is replaced by a character that tokenizers keep within words. Every character
 * stays where it is. {@link ShortPrefixFilter} says what a prefix is.
 */
final class ShortPrefixes extends Reader {
  /** Stands for the hyphen after a prefix. */
  static final char HYPHEN = '\u00b7';

  /** Stands for the space after a prefix. */
  static final char SPACE = '\u2027';

  private static final String HYPHENS = "-\u2010\u2011";
  private static final String SPACES = " \u00a0";
  private static final String WITHIN_WORDS = "'\u2019.";

  private static final int USUAL_LENGTH = 256;

  private final Reader text;
  private char[] joined;
  private int position;

  ShortPrefixes(Reader text) {
    this.text = text;
  }

  @Override
  public int read(char[] target, int from, int length) throws IOException {
    if (joined == null) {
      joined = join(readAll());
    }
    int count = Math.min(length, joined.length - position);
    if (count <= 0) {
      return -1;
    }
    System.arraycopy(joined, position, target, from, count);
    position += count;
    return count;
  }

  @Override
  public void close() throws IOException {
    text.close();
  }

  private char[] readAll() throws IOException {
    char[] all = new char[USUAL_LENGTH];
    int length = 0;
    for (int read = 0; read >= 0; read = text.read(all, length, all.length - length)) {
      length += read;
      all = length == all.length ? Arrays.copyOf(all, 2 * length) : all;
    }
    return Arrays.copyOf(all, length);
  }

  private static char[] join(char[] text) {
    int begin = 0;
    for (int i = 0; i < text.length; i++) {
      if (!withinWord(text[i])) {
        text[i] = joint(text, begin, i);
        begin = i + 1;
      }
    }
    return text;
  }

  /** What stands at a place where the word that began before ends. */
  private static char joint(char[] text, int begin, int at) {
    int length = at - begin;
    boolean prefix = length >= 1 && length <= 2 && letters(text, begin, length);
    if (prefix && HYPHENS.indexOf(text[at]) >= 0 && letters(text, at + 1, 1)) {
      return HYPHEN;
    }
    if (prefix && length == 1 && SPACES.indexOf(text[at]) >= 0 && letters(text, at + 1, 2)) {
      return SPACE;
    }
    return text[at];
  }

  private static boolean letters(char[] text, int from, int count) {
    boolean letters = from + count <= text.length;
    for (int i = from; letters && i < from + count; i++) {
      letters = Character.isLetter(text[i]);
    }
    return letters;
  }

  private static boolean withinWord(char c) {
    return Character.isLetterOrDigit(c) || WITHIN_WORDS.indexOf(c) >= 0;
  }
}
