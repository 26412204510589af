package hitilafu.ingest.crawl;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import hitilafu.ingest.source.Spelling;
import hitilafu.ingest.source.WebLink;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Locale;
import java.util.Optional;

/** Addresses in the one spelling under which the crawl knows them. */
final class WebAddress {
  /** No article has a longer one, and every server may refuse it. */
  private static final int MAX_LENGTH = 2048;

  private WebAddress() {}

  /** The address without fragment and tracking; empty if it is none that can be fetched. */
  static Optional<String> of(String url) {
    return url == null || url.length() > MAX_LENGTH
        ? Optional.empty()
        : Spelling.of(url).filter(spelt -> spelt.length() <= MAX_LENGTH);
  }

  /**
   * Where a redirect leads to.
   *
   * @param location as the header has it, one character a byte
   */
  static Optional<String> resolve(String base, String location) {
    return WebLink.resolve(base, text(location)).flatMap(WebAddress::of);
  }

  /** Scheme, host and port: what shares a robots.txt and a pace. */
  static String site(String url) {
    URI uri = URI.create(url);
    return uri.getScheme() + "://" + uri.getRawAuthority().toLowerCase(Locale.ROOT);
  }

  static String robots(String site) {
    return site + "/robots.txt";
  }

  /** Headers are read as ISO 8859-1; servers that send more than ASCII mostly mean UTF-8. */
  private static String text(String header) {
    if (header.chars().anyMatch(c -> c > 0xff)) {
      return header;
    }
    try {
      ByteBuffer bytes = ByteBuffer.wrap(header.getBytes(ISO_8859_1));
      return UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException otherwise) {
      return header;
    }
  }
}
