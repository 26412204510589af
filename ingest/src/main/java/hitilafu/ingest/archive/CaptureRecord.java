package hitilafu.ingest.archive;

import hitilafu.model.Capture;
import java.net.URI;
import java.util.regex.Pattern;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.MessageVersion;
import org.netpreserve.jwarc.WarcResource;

/** A capture as a WARC {@code resource} record. */
final class CaptureRecord {
  private static final String ID_PREFIX = "urn:hitilafu:capture:";
  private static final String STATUS = "Hitilafu-Status";
  private static final String MEDIA_TYPE = "Hitilafu-Media-Type";

  /** What WARC lets a media type be: parameters are tokens or quoted. */
  private static final Pattern LEGAL =
      Pattern.compile(
          "T/T *(?:; *T=(?:T|\"[ !#-\\[\\]-~]*\"))*".replace("T", "[-!#$%&'*+.^_`|~\\w]+"));

  private CaptureRecord() {}

  static WarcResource of(Capture capture) {
    String mediaType = legal(capture.mediaType());
    WarcResource.Builder record =
        new WarcResource.Builder()
            .version(MessageVersion.WARC_1_1)
            .recordId(URI.create(ID_PREFIX + TargetUri.segment(capture.id())))
            .date(capture.capturedAt())
            .body(null, capture.payload())
            .setHeader("WARC-Payload-Digest", Digest.of(capture.payload()))
            .setHeader("Content-Type", mediaType);
    OwnHeaders.address(capture.url(), record::setHeader);
    if (!mediaType.equals(capture.mediaType())) {
      record.setHeader(MEDIA_TYPE, OwnHeaders.json(capture.mediaType()));
    }
    if (capture.status() != 200) {
      record.setHeader(STATUS, Integer.toString(capture.status()));
    }
    OwnHeaders.state(capture.stated(), record::setHeader);
    return record.build();
  }

  /**
   * The capture that a {@code resource} record holds, ours or another's.
   *
   * @throws RuntimeException if a header is missing or holds what it may not hold
   */
  static Capture read(MessageHeaders headers, byte[] payload) {
    return new Capture(
        null, // derived anew: a record's own id may be anyone's invention
        OwnHeaders.url(headers),
        OwnHeaders.date(headers),
        headers.first(STATUS).map(Integer::parseInt).orElse(200),
        OwnHeaders.text(headers, MEDIA_TYPE)
            .or(() -> headers.first("Content-Type"))
            .orElse("application/octet-stream"),
        payload,
        OwnHeaders.stated(headers));
  }

  private static String legal(String mediaType) {
    return LEGAL.matcher(mediaType).matches() ? mediaType : "application/octet-stream";
  }
}
