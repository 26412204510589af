package hitilafu.ingest.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Gives the client only such addresses as may be connected to. It connects to the very addresses it
 * was given and looks up nothing again, so that a name cannot lead elsewhere in between.
 *
 * @param patience how long a name server is waited for: a look-up can be left, but not stopped
 */
record CheckedResolver(NameLookup lookup, AddressPolicy policy, Duration patience)
    implements DnsResolver {
  private static final int MAX_SAID = 3;

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] found = find(host);
    InetAddress[] allowed = Arrays.stream(found).filter(policy::allows).toArray(InetAddress[]::new);
    if (found.length == 0) {
      throw new UnknownHostException(host + " has no address");
    }
    if (allowed.length == 0) {
      List<String> said =
          Arrays.stream(found).limit(MAX_SAID).map(InetAddress::getHostAddress).toList();
      throw new ForbiddenAddress(
          "%s is at %s, which may not be fetched from".formatted(host, String.join(", ", said)));
    }
    return allowed;
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }

  private InetAddress[] find(String host) throws UnknownHostException {
    FutureTask<InetAddress[]> search = new FutureTask<>(() -> lookup.find(host));
    Thread.ofPlatform().daemon().name("lookup-" + host).start(search);
    try {
      return search.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw new UnknownHostException(host + " is not known");
    } catch (TimeoutException e) {
      throw new UnknownHostException(host + ": the name server does not answer");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UnknownHostException(host + ": interrupted while it was looked up");
    }
  }
}
