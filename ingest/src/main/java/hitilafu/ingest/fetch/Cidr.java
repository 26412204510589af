package hitilafu.ingest.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/**
 * A range of addresses, e.g. {@code 10.0.0.0/8}.
 *
 * @param start its first address, 4 or 16 bytes
 * @param bits how many leading bits all its addresses share with the first
 */
record Cidr(byte[] start, int bits) {
  private static final Pattern IPV4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");
  private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

  /** Reads {@code ADDRESS/BITS}, or an address alone. */
  static Cidr parse(String text) {
    String[] parts = text.strip().split("/", 2);
    byte[] start = address(parts[0], text);
    int bits = parts.length == 1 ? start.length * 8 : bits(parts[1], text);
    if (bits > start.length * 8) {
      throw malformed(text);
    }
    return new Cidr(start, bits);
  }

  boolean contains(byte[] address) {
    if (address.length != start.length) {
      return false;
    }
    int whole = bits / 8;
    for (int i = 0; i < whole; i++) {
      if (address[i] != start[i]) {
        return false;
      }
    }
    int rest = bits % 8;
    return rest == 0 || (address[whole] ^ start[whole]) >> (8 - rest) << (32 - rest) == 0;
  }

  /** The patterns keep names out, which would be looked up. */
  private static byte[] address(String literal, String text) {
    if (!IPV4.matcher(literal).matches() && !IPV6.matcher(literal).matches()) {
      throw malformed(text);
    }
    try {
      return InetAddress.getByName(literal).getAddress();
    } catch (UnknownHostException e) {
      throw malformed(text);
    }
  }

  private static int bits(String digits, String text) {
    if (!digits.matches("\\d{1,3}")) {
      throw malformed(text);
    }
    return Integer.parseInt(digits);
  }

  private static IllegalArgumentException malformed(String text) {
    return new IllegalArgumentException(
        "not a range of addresses: \"" + text + "\"; write it as in 10.1.0.0/16 or ::1/128");
  }
}
