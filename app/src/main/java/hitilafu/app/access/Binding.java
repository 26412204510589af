package hitilafu.app.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Where a server listens, and the names under which it is asked.
 *
 * @param address of this machine
 * @param port 0 for any that is free
 * @param names hosts it answers to, in lower case, without port
 * @param open whether reading needs no token: only this machine reaches it
 */
public record Binding(InetAddress address, int port, Set<String> names, boolean open) {
  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

  public Binding {
    names = Set.copyOf(names);
  }

  /** On this machine, for this machine. */
  public static Binding loopback(int port) {
    try {
      return new Binding(InetAddress.getByName("127.0.0.1"), port, LOOPBACK, true);
    } catch (UnknownHostException impossible) {
      throw new IllegalStateException("an address is no name to look up", impossible);
    }
  }

  /**
   * On an address. Whoever gives it names means others to ask, be it through a proxy on this
   * machine: then it is not open.
   *
   * @param hosts names under which others know it
   * @throws UnknownHostException if it is none
   */
  public static Binding of(String address, int port, List<String> hosts)
      throws UnknownHostException {
    InetAddress found = InetAddress.getByName(address);
    Set<String> names = new HashSet<>(LOOPBACK);
    names.add(plain(address.contains(":") ? "[" + address + "]" : address));
    hosts.forEach(host -> names.add(plain(host)));
    return new Binding(found, port, names, found.isLoopbackAddress() && hosts.isEmpty());
  }

  /** Whether a request with this Host header is meant for it. */
  public boolean answersTo(String host) {
    return host != null && names.contains(plain(host));
  }

  /** Where it is opened in a browser, once it listens on a port. */
  public String url(int listening) {
    String host = address.getHostAddress();
    return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + listening + "/";
  }

  private static String plain(String host) {
    return host.toLowerCase(Locale.ROOT).replaceFirst(":\\d{1,5}$", "");
  }
}
