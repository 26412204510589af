package hitilafu.ingest.fetch;

import hitilafu.ingest.archive.ContentCoding;
import hitilafu.ingest.archive.Errand;
import hitilafu.ingest.archive.Exchange;
import hitilafu.ingest.archive.Header;
import hitilafu.ingest.archive.Trouble;
import hitilafu.ingest.archive.Visit;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.stream.Stream;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.EndpointDetails;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.net.URIAuthority;

/**
 * One request, one answer. It follows no redirect, keeps no cookie, tries nothing twice, and
 * whatever the web does ends as a {@link Visit}, never as an exception. For use by many threads; a
 * visit blocks its own until it is over.
 */
public final class Fetcher implements Closeable {
  private static final Duration LOOKUP = Duration.ofSeconds(10);

  private final CloseableHttpClient client;
  private final InstantSource clock;
  private final ScheduledThreadPoolExecutor watch =
      new ScheduledThreadPoolExecutor(
          1, Thread.ofPlatform().daemon().name("fetch-deadlines").factory());

  /**
   * A fetcher that goes by the system's name servers.
   *
   * @param version of this software, for the User-Agent
   * @param contact a web or mail address at which whoever runs it can be reached
   * @param clock for the times of visits; limits of time are the machine's own
   * @throws IllegalArgumentException if the contact is neither; its message says what to do
   */
  public Fetcher(String version, String contact, AddressPolicy policy, InstantSource clock) {
    this(version, contact, policy, NameLookup.SYSTEM, clock);
  }

  /** The same, but names are looked up as the caller likes. */
  public Fetcher(
      String version,
      String contact,
      AddressPolicy policy,
      NameLookup lookup,
      InstantSource clock) {
    CheckedResolver resolver = new CheckedResolver(lookup, policy, LOOKUP);
    this.client = WebClient.of(resolver, new UserAgent(version, contact));
    this.clock = clock;
    watch.setRemoveOnCancelPolicy(true);
  }

  /**
   * Asks an address once.
   *
   * @param url absolute; a fragment is not sent
   */
  public Visit fetch(Errand errand, URI url, Conditions conditions, Limits limits) {
    String address = url.toString().replaceFirst("#.*", "");
    Instant at = clock.instant();
    HttpGet request = new HttpGet("/");
    try (Deadline deadline = new Deadline(watch, limits.total(), request)) {
      try {
        Target target = Target.of(url);
        prepare(request, target, conditions);
        return new Visit.Answered(errand, exchange(address, at, target, request, limits));
      } catch (IOException | RuntimeException e) {
        Fault fault = deadline.passed() ? late(limits) : Fault.of(e);
        return new Visit.Failed(errand, address, at, fault.trouble(), fault.message());
      }
    }
  }

  /** Ends all visits that are under way. */
  @Override
  public void close() {
    client.close(CloseMode.IMMEDIATE);
    watch.shutdownNow();
  }

  private static void prepare(HttpGet request, Target target, Conditions conditions) {
    request.setScheme(target.host().getSchemeName());
    request.setAuthority(new URIAuthority(target.host()));
    request.setPath(target.path());
    if (conditions.etag() != null) {
      request.setHeader("If-None-Match", conditions.etag());
    }
    if (conditions.lastModified() != null) {
      request.setHeader("If-Modified-Since", conditions.lastModified());
    }
  }

  private Exchange exchange(
      String address, Instant at, Target target, HttpGet request, Limits limits)
      throws IOException {
    HttpClientContext context = HttpClientContext.create();
    ClassicHttpResponse response = client.executeOpen(target.host(), request, context);
    try {
      Exchange head = head(address, at, response, context);
      return response.getEntity() == null
          ? head
          : with(head, Body.read(response.getEntity(), ContentCoding.headers(head), limits));
    } finally {
      request.cancel(); // or closing would first read all that is still coming
      close(response);
    }
  }

  private static Exchange head(
      String address, Instant at, ClassicHttpResponse response, HttpClientContext context) {
    return new Exchange(
        address,
        at,
        ip(context.getEndpointDetails()),
        headers(context.getRequest().getHeaders()),
        response.getVersion().format(),
        response.getCode(),
        reason(response),
        headers(response.getHeaders()),
        new byte[0]);
  }

  private static Exchange with(Exchange head, byte[] body) {
    return new Exchange(
        head.url(),
        head.at(),
        head.ip(),
        head.requestHeaders(),
        head.protocol(),
        head.status(),
        head.reason(),
        head.headers(),
        body);
  }

  private static String ip(EndpointDetails endpoint) {
    return endpoint != null && endpoint.getRemoteAddress() instanceof InetSocketAddress remote
        ? remote.getAddress().getHostAddress()
        : null;
  }

  private static String reason(ClassicHttpResponse response) {
    String reason = clean(response.getReasonPhrase()).strip();
    return reason.isEmpty() ? null : reason;
  }

  private static List<Header> headers(org.apache.hc.core5.http.Header[] headers) {
    return Stream.of(headers)
        .map(header -> new Header(clean(header.getName()), clean(header.getValue())))
        .toList();
  }

  /** Nothing that could be taken for the end of a line. */
  private static String clean(String text) {
    return text == null ? "" : text.replaceAll("[\\x00-\\x08\\x0a-\\x1f\\x7f]", " ");
  }

  private static Fault late(Limits limits) {
    return new Fault(
        Trouble.TIMEOUT, "no whole answer within " + limits.total().toMillis() / 1000.0 + " s");
  }

  private static void close(ClassicHttpResponse response) {
    try {
      response.close();
    } catch (IOException e) {
      // it is of no use any more
    }
  }
}
