package hitilafu.bench.peer;

import hitilafu.ingest.extract.quality.corpus.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;

/** A page as a string, since others take nothing else. What that costs is not measured. */
public record Text(Page page, String html) {
  public static Text of(Page page) {
    return new Text(page, new String(page.bytes(), charset(page)));
  }

  /** Stated by the collection, else found by jsoup. */
  private static Charset charset(Page page) {
    if (page.mediaType().endsWith("charset=utf-8")) {
      return StandardCharsets.UTF_8;
    }
    try {
      return Jsoup.parse(new ByteArrayInputStream(page.bytes()), null, page.url()).charset();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
