package hitilafu.ingest.extract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import hitilafu.model.Capture;
import hitilafu.model.ProblemType;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * From bytes to text. Asked in this order: a byte order mark, the header, the document's own
 * declaration, the bytes themselves. Whoever is asked, the bytes have the last word.
 */
public final class Charsets {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Set<Charset> READ_AS_1252 = Set.of(US_ASCII, ISO_8859_1);
  private static final int PIECE = 512;
  private static final char MARK = '\ufeff';
  private static final int PRESCAN = 4096;
  private static final Pattern DECLARATION =
      Pattern.compile("<meta[^>]{1,400}|<\\?xml[^>]{1,200}", Pattern.CASE_INSENSITIVE);

  private Charsets() {}

  /** Not as a string, which would copy a page once more before it is parsed. */
  static CharBuffer decode(Capture capture, Faults faults) {
    return chars(
        capture.payload(),
        capture.mediaType(),
        misfit -> faults.add(ProblemType.WRONG_CHARSET, misfit));
  }

  /**
   * The text that the bytes are; characters that cannot be read are replaced.
   *
   * @param mediaType as the server stated it, charset parameter included
   * @param misfits is told, a line each, where the bytes are not what they are said to be
   */
  public static String decode(byte[] bytes, String mediaType, Consumer<String> misfits) {
    return chars(bytes, mediaType, misfits).toString();
  }

  private static CharBuffer chars(byte[] bytes, String mediaType, Consumer<String> misfits) {
    Optional<Charset> marked = marked(bytes);
    if (marked.isPresent()) {
      CharBuffer text = decode(bytes, marked.get(), misfits);
      return text.position(text.hasRemaining() && text.charAt(0) == MARK ? 1 : 0);
    }
    Optional<Charset> claimed = claimed(bytes, mediaType);
    Optional<Charset> wide = wide(bytes);
    if (wide.isPresent()) {
      return decode(bytes, agreed(claimed, wide.get(), misfits), misfits);
    }
    // A page whose declaration can be read byte by byte is not in 16 bits, whatever it declares.
    Optional<Charset> narrow = claimed.filter(charset -> !charset.name().startsWith("UTF-16"));
    if (narrow.isPresent()) {
      return decode(bytes, narrow.get(), misfits);
    }
    return strict(bytes, UTF_8).orElseGet(() -> lenient(bytes, WINDOWS_1252));
  }

  /** What the name means on the web; empty if it is no name of a charset. */
  static Optional<Charset> named(String name) {
    try {
      Charset charset = Charset.forName(name);
      return Optional.of(READ_AS_1252.contains(charset) ? WINDOWS_1252 : charset);
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }

  /** UTF-16 without a mark: every other byte of Latin text is zero. */
  static Optional<Charset> wide(byte[] bytes) {
    int pairs = Math.min(bytes.length, PRESCAN) / 2;
    int highFirst = 0;
    int lowFirst = 0;
    for (int i = 0; i < pairs; i++) {
      boolean first = bytes[2 * i] == 0;
      boolean second = bytes[2 * i + 1] == 0;
      highFirst += first && !second ? 1 : 0;
      lowFirst += second && !first ? 1 : 0;
    }
    boolean marked = marked(bytes).filter(charset -> charset != UTF_8).isPresent();
    if (marked) {
      return marked(bytes);
    }
    int most = pairs * 7 / 10;
    return pairs < 4 || Math.max(highFirst, lowFirst) <= most
        ? Optional.empty()
        : Optional.of(highFirst > lowFirst ? UTF_16BE : UTF_16LE);
  }

  private static Optional<Charset> marked(byte[] bytes) {
    int start = 0;
    for (int i = 0; i < 3; i++) {
      start = start << 8 | (i < bytes.length ? bytes[i] & 0xff : 0);
    }
    if (start == 0xefbbbf) {
      return Optional.of(UTF_8);
    }
    return switch (start >> 8) {
      case 0xfeff -> Optional.of(UTF_16BE);
      case 0xfffe -> Optional.of(UTF_16LE);
      default -> Optional.empty();
    };
  }

  private static Optional<Charset> claimed(byte[] bytes, String mediaType) {
    return MediaType.charset(mediaType).or(() -> declared(bytes));
  }

  private static Optional<Charset> declared(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, PRESCAN), ISO_8859_1);
    Matcher matcher = DECLARATION.matcher(start);
    while (matcher.find()) {
      Optional<Charset> charset =
          MediaType.charset(matcher.group().replaceFirst("(?i)encoding", "charset"));
      if (charset.isPresent()) {
        return charset;
      }
    }
    return Optional.empty();
  }

  private static Charset agreed(Optional<Charset> claimed, Charset seen, Consumer<String> misfits) {
    if (claimed.isPresent() && !claimed.get().name().startsWith("UTF-16")) {
      wrong(claimed.get(), seen, misfits);
    }
    return seen;
  }

  private static CharBuffer decode(byte[] bytes, Charset claimed, Consumer<String> misfits) {
    Optional<CharBuffer> utf8 = claimed == UTF_8 ? Optional.empty() : strict(bytes, UTF_8);
    if (utf8.isPresent() && isSingleByte(claimed) && !isAscii(bytes)) {
      wrong(claimed, UTF_8, misfits); // other text is never valid UTF-8 by chance
      return utf8.get();
    }
    Optional<CharBuffer> asClaimed = strict(bytes, claimed);
    if (asClaimed.isPresent()) {
      return asClaimed.get();
    }
    Charset best = utf8.isPresent() ? UTF_8 : best(bytes, claimed);
    wrong(claimed, best, misfits);
    return lenient(bytes, best);
  }

  private static CharBuffer lenient(byte[] bytes, Charset charset) {
    return charset.decode(ByteBuffer.wrap(bytes));
  }

  /** Torn UTF-8 stays UTF-8; a text in which most of the foreign bytes do not fit is none. */
  private static Charset best(byte[] bytes, Charset claimed) {
    if (claimed != UTF_8) {
      return claimed;
    }
    String text = new String(bytes, UTF_8);
    long lost = text.chars().filter(c -> c == '\ufffd').count();
    long foreign = text.chars().filter(c -> c > 0x7f && c != '\ufffd').count();
    return lost > foreign ? WINDOWS_1252 : UTF_8;
  }

  /** Piece by piece: the JDK reads what is plain at the beginning of each far faster. */
  private static Optional<CharBuffer> strict(byte[] bytes, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out =
        CharBuffer.allocate((int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte()));
    int read = 0;
    do {
      read = Math.min(bytes.length, read + PIECE);
      in.limit(read);
      if (decoder.decode(in, out, read == bytes.length).isError()) {
        return Optional.empty();
      }
    } while (read < bytes.length);
    return decoder.flush(out).isError() ? Optional.empty() : Optional.of(out.flip());
  }

  private static boolean isSingleByte(Charset charset) {
    return charset.canEncode() && charset.newEncoder().maxBytesPerChar() == 1f;
  }

  private static boolean isAscii(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0) {
        return false;
      }
    }
    return true;
  }

  private static void wrong(Charset claimed, Charset read, Consumer<String> misfits) {
    misfits.accept("bytes do not fit " + claimed.name() + "; read as " + read.name());
  }
}
