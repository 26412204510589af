package hitilafu.ingest.archive;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Headers that say how a body was sent. A body is stored joined; where they no longer fit it they
 * are stored under a name that other tools know and pass over.
 */
final class Framing {
  private static final String ORIGINAL = "X-Archive-Orig-";
  private static final Set<String> RENAMED =
      Set.of("x-archive-orig-transfer-encoding", "x-archive-orig-content-length");

  private Framing() {}

  /** The headers as they fit a stored body. */
  static List<Header> stored(List<Header> headers, int bodyLength) {
    boolean lengthFits = lengthFits(headers, bodyLength);
    return headers.stream().map(header -> stored(header, lengthFits)).toList();
  }

  /** The headers as they were sent. */
  static List<Header> sent(List<Header> headers) {
    return headers.stream().map(Framing::sent).toList();
  }

  private static boolean lengthFits(List<Header> headers, int bodyLength) {
    List<String> lengths =
        headers.stream().filter(h -> is(h, "Content-Length")).map(Header::value).toList();
    return lengths.equals(List.of(Integer.toString(bodyLength)));
  }

  private static Header stored(Header header, boolean lengthFits) {
    boolean misleads =
        is(header, "Transfer-Encoding") || is(header, "Content-Length") && !lengthFits;
    return misleads ? new Header(ORIGINAL + header.name(), header.value()) : header;
  }

  private static Header sent(Header header) {
    return RENAMED.contains(header.name().toLowerCase(Locale.ROOT))
        ? new Header(header.name().substring(ORIGINAL.length()), header.value())
        : header;
  }

  private static boolean is(Header header, String name) {
    return header.name().equalsIgnoreCase(name);
  }
}
