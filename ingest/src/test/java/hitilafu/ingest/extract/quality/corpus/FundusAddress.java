package hitilafu.ingest.extract.quality.corpus;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jsoup.Jsoup;

/** The collection as it is stored has lost its list of addresses; the pages name their own. */
final class FundusAddress {
  private FundusAddress() {}

  static String of(String id, byte[] bytes) {
    String canonical =
        Jsoup.parse(new String(bytes, StandardCharsets.UTF_8))
            .select("link[rel=canonical][href^=http]")
            .attr("href");
    return canonical.isEmpty() ? madeUp(id) : canonical;
  }

  /** {@code https://businessinsider.example/} for {@code us/BusinessInsider_2025_04_01}. */
  private static String madeUp(String id) {
    String publisher = id.replaceFirst("^.*/", "").replaceFirst("_.*$", "");
    return "https://" + publisher.toLowerCase(Locale.ROOT) + ".example/";
  }
}
