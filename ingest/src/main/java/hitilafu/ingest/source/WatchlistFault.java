package hitilafu.ingest.source;

import java.util.List;

/** A {@code sources.yaml} that cannot be used as it is. The message has a line for each fault. */
public final class WatchlistFault extends IllegalArgumentException {
  private static final long serialVersionUID = 1;
  private static final int MAX_SHOWN = 50;

  private final List<String> faults;

  WatchlistFault(List<String> faults) {
    super(message(faults));
    this.faults = List.copyOf(faults);
  }

  /** One line each, in the order of the file: file, line, key, what is wrong, what to do. */
  public List<String> faults() {
    return faults;
  }

  private static String message(List<String> faults) {
    String shown = String.join("\n", faults.subList(0, Math.min(MAX_SHOWN, faults.size())));
    int more = faults.size() - MAX_SHOWN;
    return more > 0 ? shown + "\nand " + more + " more" : shown;
  }
}
