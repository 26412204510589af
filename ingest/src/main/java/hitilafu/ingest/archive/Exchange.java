package hitilafu.ingest.archive;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One HTTP request and its answer, as both went over the wire; only the transfer coding is undone.
 *
 * @param url what was asked: absolute, http or https, without fragment
 * @param at when the request was sent
 * @param ip the address that answered; null if not known
 * @param requestHeaders in their order, {@code Host} among them
 * @param protocol of the answer, e.g. {@code HTTP/1.1}
 * @param reason the answer's reason phrase; null if it has none
 * @param headers the answer's, in their order
 * @param body the answer's, its content coding still on; empty if there is none
 */
public record Exchange(
    String url,
    Instant at,
    String ip,
    List<Header> requestHeaders,
    String protocol,
    int status,
    String reason,
    List<Header> headers,
    byte[] body) {
  /** Nothing longer is archived of an answer; only a listing comes near it. */
  public static final int MAX_BODY = 50 << 20;

  public Exchange {
    requestHeaders = List.copyOf(requestHeaders);
    headers = List.copyOf(headers);
  }

  /** The first value of a header of the answer, whatever the case of its name. */
  public Optional<String> header(String name) {
    return headers.stream()
        .filter(header -> header.name().equalsIgnoreCase(name))
        .map(Header::value)
        .findFirst();
  }
}
