package hitilafu.ingest.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Finds the addresses of a host. What it finds is checked before anything connects to it. */
@FunctionalInterface
public interface NameLookup {
  /** The system's own. */
  NameLookup SYSTEM = InetAddress::getAllByName;

  /**
   * All addresses of a host, given as a name or as an address in any spelling.
   *
   * @throws UnknownHostException if there are none
   */
  InetAddress[] find(String host) throws UnknownHostException;
}
