package hitilafu.ingest.fetch;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which addresses may be connected to: public unicast ones, and what was allowed beside them.
 * Neither this machine nor the network it stands in is the web, whatever a link or a name server
 * says.
 */
public final class AddressPolicy {
  /** The registries of special-purpose addresses (RFC 6890 and its successors), and multicast. */
  private static final List<Cidr> REFUSED =
      ranges(
          "0.0.0.0/8", // this network
          "10.0.0.0/8", // private
          "100.64.0.0/10", // carriers' own
          "127.0.0.0/8", // loopback
          "169.254.0.0/16", // link-local, clouds' metadata among them
          "172.16.0.0/12", // private
          "192.0.0.0/24", // protocol assignments
          "192.0.2.0/24", // documentation
          "192.88.99.0/24", // relays of 6to4
          "192.168.0.0/16", // private
          "198.18.0.0/15", // benchmarking
          "198.51.100.0/24", // documentation
          "203.0.113.0/24", // documentation
          "224.0.0.0/4", // multicast
          "240.0.0.0/4", // reserved, and broadcast
          "2001::/23", // protocol assignments, Teredo among them
          "2001:db8::/32", // documentation
          "2002::/16", // 6to4, which may lead to any IPv4 address
          "3fff::/20"); // documentation

  /** All of IPv6 that is public; loopback, local and multicast addresses lie outside. */
  private static final Cidr PUBLIC_IPV6 = Cidr.parse("2000::/3");

  /**
   * IPv6 addresses whose last four bytes are the IPv4 address that is reached: mapped, translated,
   * compatible, NAT64. IPv6-only networks see all of the IPv4 web through the last.
   */
  private static final List<Cidr> EMBEDDING =
      List.of(
          new Cidr(new byte[] {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1, 0, 0, 0, 0}, 96),
          Cidr.parse("::ffff:0:0:0/96"),
          Cidr.parse("::/96"),
          Cidr.parse("64:ff9b::/96"));

  /**
   * Below 1024 only the web's own; above, what the Fetch standard keeps browsers from, since other
   * protocols live there that could be fooled by what a request says.
   */
  private static final Set<Integer> REFUSED_PORTS =
      Set.of(
          1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668,
          6669, 6679, 6697, 10080);

  private static final int FIRST_FREE_PORT = 1024;
  private static final int LAST_PORT = 65535;

  /** Public addresses only. */
  public static final AddressPolicy PUBLIC = new AddressPolicy(List.of());

  private final List<Cidr> allowed;

  private AddressPolicy(List<Cidr> allowed) {
    this.allowed = allowed;
  }

  /**
   * The same, and these too: for tests and intranets.
   *
   * @param ranges addresses, or ranges such as {@code 10.1.0.0/16}
   * @throws IllegalArgumentException if one of them is neither; its message says how to write it
   */
  public AddressPolicy allowing(List<String> ranges) {
    return new AddressPolicy(
        Stream.concat(allowed.stream(), ranges.stream().map(Cidr::parse)).toList());
  }

  /** Whether this address may be connected to. */
  public boolean allows(InetAddress address) {
    byte[] bytes = address.getAddress();
    return within(allowed, bytes) || (bytes.length == 4 ? allowsIpv4(bytes) : allowsIpv6(bytes));
  }

  /** Whether web servers may be expected at this port. */
  static boolean allowsPort(int port) {
    return port == 80
        || port == 443
        || port >= FIRST_FREE_PORT && port <= LAST_PORT && !REFUSED_PORTS.contains(port);
  }

  private boolean allowsIpv4(byte[] bytes) {
    return within(allowed, bytes) || !within(REFUSED, bytes);
  }

  private boolean allowsIpv6(byte[] bytes) {
    return within(EMBEDDING, bytes)
        ? allowsIpv4(Arrays.copyOfRange(bytes, 12, 16))
        : PUBLIC_IPV6.contains(bytes) && !within(REFUSED, bytes);
  }

  private static boolean within(List<Cidr> ranges, byte[] address) {
    return ranges.stream().anyMatch(range -> range.contains(address));
  }

  private static List<Cidr> ranges(String... ranges) {
    return Stream.of(ranges).map(Cidr::parse).toList();
  }
}
