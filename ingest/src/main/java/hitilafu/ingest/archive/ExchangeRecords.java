package hitilafu.ingest.archive;

import hitilafu.model.ContentId;
import hitilafu.model.Json;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.netpreserve.jwarc.MessageVersion;
import org.netpreserve.jwarc.WarcCaptureRecord;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTruncationReason;

/**
 * An answered visit as two WARC records: a {@code request}, and a {@code response} or, if it
 * brought nothing new, a {@code revisit}.
 */
final class ExchangeRecords {
  private static final Pattern IP = Pattern.compile("[0-9A-Fa-f.:]{2,45}");
  private static final Pattern PROTOCOL = Pattern.compile("HTTP/[0-9]\\.[0-9]");

  private final Errand errand;
  private final Exchange exchange;
  private final Whole previous;
  private final boolean sameWords;
  private final String digest;
  private final URI profile;
  private final HttpHead asked;
  private final HttpHead answered;
  private final byte[] block;
  private final URI requestId;
  private final URI answerId;

  /**
   * The records of a visit.
   *
   * @param previous what the address gave last; null if that is not known
   * @param sameWords whether it says in other bytes what the address said before
   */
  ExchangeRecords(Visit.Answered visit, Whole previous, boolean sameWords) {
    this.sameWords = sameWords;
    errand = visit.errand();
    exchange = visit.exchange();
    digest = Digest.of(exchange.body());
    profile = profile(exchange, digest, previous);
    this.previous = profile == null ? null : previous;
    asked = HttpHead.of("GET " + path(exchange.url()) + " HTTP/1.1", exchange.requestHeaders());
    answered = answered(exchange);
    block = profile == null ? join(answered.bytes(), exchange.body()) : answered.bytes();
    String key =
        ContentId.of(
            exchange.url(), exchange.at(), Json.write(errand), asked.bytes(), block, this.previous);
    requestId = URI.create("urn:hitilafu:request:" + key);
    answerId = URI.create("urn:hitilafu:" + (profile == null ? "response:" : "revisit:") + key);
  }

  List<WarcCaptureRecord> all() {
    return List.of(request(), profile == null ? response() : revisit());
  }

  /** As in {@link Archived}. */
  Whole whole() {
    if (profile != null) {
      return previous;
    }
    return isDocument(exchange.status())
        ? new Whole(answerId.toString(), exchange.url(), exchange.at(), digest)
        : null;
  }

  /** Whether an answer of that status brings what the address stands for. */
  static boolean isDocument(int status) {
    return status / 100 == 2;
  }

  private WarcRequest request() {
    return begin(new WarcRequest.Builder(""), requestId, asked, asked.bytes())
        .setHeader("Content-Type", "application/http;msgtype=request")
        .concurrentTo(answerId)
        .build();
  }

  private WarcResponse response() {
    WarcResponse.Builder response = answer(new WarcResponse.Builder(""));
    if (sameWords) {
      OwnHeaders.sameWords(response::setHeader);
    }
    return response.setHeader("WARC-Payload-Digest", digest).build();
  }

  private WarcRevisit revisit() {
    return answer(new WarcRevisit.Builder("", profile))
        .refersTo(URI.create(previous.recordId()), TargetUri.legal(previous.url()), previous.at())
        .setHeader("WARC-Payload-Digest", previous.digest())
        .build();
  }

  private <B extends WarcCaptureRecord.AbstractBuilder<?, B>> B answer(B record) {
    begin(record, answerId, answered, block)
        .setHeader("Content-Type", "application/http;msgtype=response")
        .concurrentTo(requestId);
    OwnHeaders.send(errand, record::setHeader);
    return record;
  }

  private <B extends WarcCaptureRecord.AbstractBuilder<?, B>> B begin(
      B record, URI id, HttpHead head, byte[] content) {
    record
        .version(MessageVersion.WARC_1_1)
        .recordId(id)
        .date(exchange.at())
        .body(null, content)
        .setHeader("WARC-Block-Digest", Digest.of(content));
    OwnHeaders.address(exchange.url(), record::setHeader);
    if (exchange.ip() != null && IP.matcher(exchange.ip()).matches()) {
      record.setHeader("WARC-IP-Address", exchange.ip());
    }
    return head.cut() ? record.truncated(WarcTruncationReason.LENGTH) : record;
  }

  /** How a revisit of what was there before is called; null if this is none. */
  private static URI profile(Exchange exchange, String digest, Whole previous) {
    if (previous == null || !previous.url().equals(exchange.url())) {
      return null;
    }
    if (exchange.status() == 304 && exchange.body().length == 0) {
      return WarcRevisit.SERVER_NOT_MODIFIED_1_1;
    }
    return isDocument(exchange.status()) && previous.digest().equals(digest)
        ? WarcRevisit.IDENTICAL_PAYLOAD_DIGEST_1_1
        : null;
  }

  private static HttpHead answered(Exchange exchange) {
    String protocol = exchange.protocol();
    String line =
        "%s %03d %s"
            .formatted(
                protocol != null && PROTOCOL.matcher(protocol).matches() ? protocol : "HTTP/1.1",
                exchange.status(),
                exchange.reason() == null ? "" : exchange.reason());
    return HttpHead.of(line, Framing.stored(exchange.headers(), exchange.body().length));
  }

  private static String path(String url) {
    String legal = TargetUri.legal(url);
    String rest = legal.substring(legal.indexOf("//") + 2);
    int path = (rest.replace('?', '/')).indexOf('/');
    if (path < 0) {
      return "/";
    }
    return (rest.charAt(path) == '?' ? "/" : "") + rest.substring(path);
  }

  private static byte[] join(byte[] head, byte[] body) {
    ByteArrayOutputStream block = new ByteArrayOutputStream(head.length + body.length);
    block.writeBytes(head);
    block.writeBytes(body);
    return block.toByteArray();
  }
}
