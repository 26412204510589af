package hitilafu.ingest.extract.quality.corpus;

import hitilafu.model.Capture;
import hitilafu.model.Stated;
import java.net.URI;
import java.time.Instant;

/**
 * A page as a collection keeps it.
 *
 * @param id its name in the collection
 * @param url where it was, or a likely address if the collection does not say
 * @param capturedAt when it was fetched, as near as the collection says
 * @param mediaType with a charset only where the collection recoded its pages
 */
public record Page(String id, String url, Instant capturedAt, String mediaType, byte[] bytes) {
  /** The page as the crawl would hand it to the extractor. */
  public Capture capture() {
    return Capture.of(url, capturedAt, mediaType, bytes, Stated.NOTHING);
  }

  /** The site: pages of one site are made by one template. */
  public String host() {
    return URI.create(url).getHost().replaceFirst("^www\\.", "");
  }
}
