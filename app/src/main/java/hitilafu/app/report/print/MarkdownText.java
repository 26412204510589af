package hitilafu.app.report.print;

import hitilafu.app.phrase.Straight;
import hitilafu.app.report.tell.Words;
import java.util.regex.Pattern;

/** Words as CommonMark, so that whatever they are made of is read as they stand. */
final class MarkdownText {
  /** What means something within a line, but for what HTML is made of. */
  private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]#|~]");

  /** What makes a list of a line. */
  private static final Pattern LIST = Pattern.compile("\\A(\\d*)([-+=.)])(?=\\s|$)");

  private static final Pattern BREAKS = Pattern.compile("\\s*[\\r\\n\\u2028\\u2029]+\\s*");

  private MarkdownText() {}

  /** Plain text, in one line. */
  static String of(String text) {
    String line = BREAKS.matcher(Straight.of(text)).replaceAll(" ");
    String plain = SPECIAL.matcher(withoutTags(line)).replaceAll("\\\\$0");
    return LIST.matcher(plain).replaceFirst("$1\\\\$2");
  }

  private static String withoutTags(String line) {
    return line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** Running text with its links. */
  static String of(Words words) {
    StringBuilder text = new StringBuilder();
    for (Words.Piece piece : words.pieces()) {
      text.append(
          switch (piece) {
            case Words.Plain plain -> within(plain.text(), text.isEmpty());
            case Words.Link link -> link(link.text(), link.href());
            case Words.Note note -> "[\\[" + note.source() + "\\]](" + note.href() + ")";
          });
    }
    return text.toString();
  }

  /** A link; an address that is none is left out. */
  static String link(String text, String href) {
    return href == null ? of(text) : "[" + of(text) + "](<" + address(href) + ">)";
  }

  private static String address(String href) {
    return href.replaceAll("[<>\\s\\p{Cntrl}]", "").replace("\\", "%5C");
  }

  /** What does not begin a line cannot make a list of it; its spaces stay. */
  private static String within(String text, boolean first) {
    String plain = of("x" + text).substring(1);
    return first ? of(text) : plain;
  }
}
