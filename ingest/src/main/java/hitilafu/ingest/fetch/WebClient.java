package hitilafu.ingest.fetch;

import java.time.Duration;
import java.util.List;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.util.Timeout;

/** The client with all that it would do by itself switched off. */
final class WebClient {
  /** So that a host with a dead address among others is reached over those. */
  static final Duration CONNECT = Duration.ofSeconds(10);

  /** Those who call decide how many they are. */
  private static final int MAX_CONNECTIONS = 10_000;

  private static final int MAX_HEADERS = 200;
  private static final int MAX_HEADER_LINE = 16 << 10;

  private WebClient() {}

  static CloseableHttpClient of(DnsResolver resolver, UserAgent agent) {
    return HttpClients.custom()
        .setConnectionManager(connections(resolver))
        // A connection serves once: what follows an answer can then never be taken for the next.
        .setConnectionReuseStrategy((request, response, context) -> false)
        .setDefaultRequestConfig(requests())
        .setUserAgent(agent.toString())
        .setDefaultHeaders(
            List.of(
                new BasicHeader("Accept", "text/html, application/xml;q=0.9, */*;q=0.8"),
                new BasicHeader("Accept-Encoding", "gzip, deflate, br"),
                new BasicHeader("Connection", "close")))
        .disableContentCompression()
        .disableRedirectHandling()
        .disableAutomaticRetries()
        .disableCookieManagement()
        .disableAuthCaching()
        .setProxySelector(null)
        .build();
  }

  private static RequestConfig requests() {
    return RequestConfig.custom()
        .setAuthenticationEnabled(false)
        .setRedirectsEnabled(false)
        .setProtocolUpgradeEnabled(false)
        .build();
  }

  private static PoolingHttpClientConnectionManager connections(DnsResolver resolver) {
    Http1Config bounds =
        Http1Config.custom()
            .setMaxHeaderCount(MAX_HEADERS)
            .setMaxLineLength(MAX_HEADER_LINE)
            .build();
    return PoolingHttpClientConnectionManagerBuilder.create()
        .setDnsResolver(resolver)
        .setConnectionFactory(
            ManagedHttpClientConnectionFactory.builder().http1Config(bounds).build())
        .setDefaultConnectionConfig(
            ConnectionConfig.custom().setConnectTimeout(Timeout.of(CONNECT)).build())
        .setMaxConnTotal(MAX_CONNECTIONS)
        .setMaxConnPerRoute(MAX_CONNECTIONS)
        .build();
  }
}
