package hitilafu.ingest.archive;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What stands before the body of an HTTP message: one line, then headers. Bytes and characters
 * correspond one to one (ISO 8859-1), so that what a host sent comes back as it was.
 *
 * @param cut whether there was more than is kept
 */
record HttpHead(String firstLine, List<Header> headers, boolean cut) {
  private static final int MAX_NAME = 256;
  private static final int MAX_VALUE = 8192;
  private static final int MAX_LENGTH = 64 << 10;
  private static final String TOKEN = "-!#$%&'*+.^_`|~";

  HttpHead {
    headers = List.copyOf(headers);
  }

  /** A head without anything that would end a line or the head early, and of bounded size. */
  static HttpHead of(String firstLine, List<Header> headers) {
    List<Header> kept = new ArrayList<>();
    String first = limited(line(firstLine), MAX_VALUE * 4);
    boolean cut = first.length() < line(firstLine).length();
    int length = first.length();
    for (Header header : headers) {
      Header safe = safe(header);
      length += safe.name().length() + safe.value().length() + 4;
      if (length > MAX_LENGTH) {
        return new HttpHead(first, kept, true);
      }
      cut |= safe.value().length() < line(header.value()).length();
      kept.add(safe);
    }
    return new HttpHead(first, kept, cut);
  }

  /**
   * The head of a message.
   *
   * @throws IllegalArgumentException if there is none
   */
  static HttpHead read(byte[] message) {
    String text = new String(message, 0, length(message), StandardCharsets.ISO_8859_1);
    String[] lines = text.split("\r\n");
    List<Header> headers = Arrays.stream(lines).skip(1).map(HttpHead::header).toList();
    return new HttpHead(lines[0], headers, false);
  }

  /** What stands behind the head. */
  static byte[] body(byte[] message) {
    return Arrays.copyOfRange(message, length(message), message.length);
  }

  byte[] bytes() {
    StringBuilder text = new StringBuilder(firstLine).append("\r\n");
    headers.forEach(h -> text.append(h.name()).append(": ").append(h.value()).append("\r\n"));
    return text.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  private static int length(byte[] message) {
    for (int i = 3; i < message.length; i++) {
      if (message[i] == '\n' && message[i - 1] == '\r' && message[i - 2] == '\n') {
        return i + 1;
      }
    }
    throw new IllegalArgumentException("HTTP head has no end");
  }

  private static Header header(String line) {
    int colon = line.indexOf(':');
    if (colon < 0) {
      throw new IllegalArgumentException("HTTP header without a colon");
    }
    return new Header(line.substring(0, colon), line.substring(colon + 1).strip());
  }

  private static Header safe(Header header) {
    String name = TargetUri.encode(limited(header.name(), MAX_NAME), TOKEN);
    return new Header(name.isEmpty() ? "-" : name, limited(line(header.value()), MAX_VALUE));
  }

  private static String line(String text) {
    return text.replaceAll("[\\x00-\\x1f\\x7f]+", " ").strip();
  }

  private static String limited(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length).strip();
  }
}
