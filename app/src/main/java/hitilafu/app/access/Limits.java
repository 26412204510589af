package hitilafu.app.access;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How much may be asked of a server.
 *
 * @param reads of one client
 * @param writes of one client
 * @param atOnce requests that are answered at one time; others wait their turn
 * @param waiting so many of them; more are turned away
 * @param longestWait after which one that waits is turned away
 * @param nanos a clock that only goes on
 */
public record Limits(
    Rate reads, Rate writes, int atOnce, int waiting, Duration longestWait, LongSupplier nanos) {
  /** For a server that people and their scripts use. */
  public static final Limits USUAL =
      new Limits(
          new Rate(50, 200), new Rate(5, 20), 32, 128, Duration.ofSeconds(2), System::nanoTime);

  /** The same, with another rate of reads; bursts are four seconds' worth. */
  public Limits withReads(int perSecond) {
    return new Limits(
        new Rate(perSecond, 4 * perSecond), writes, atOnce, waiting, longestWait, nanos);
  }
}
