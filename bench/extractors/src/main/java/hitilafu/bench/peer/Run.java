package hitilafu.bench.peer;

import java.util.ArrayList;
import java.util.List;

/**
 * What one extractor found on all pages.
 *
 * @param bodies in the order of the pages; empty where the extractor threw
 * @param thrown on how many pages it threw
 */
record Run(List<String> bodies, int thrown) {
  static Run of(Peer peer, List<Text> pages) {
    List<String> bodies = new ArrayList<>(pages.size());
    int thrown = 0;
    for (Text page : pages) {
      String body = body(peer, page);
      bodies.add(body == null ? "" : body);
      thrown += body == null ? 1 : 0;
    }
    return new Run(bodies, thrown);
  }

  /** Null if the extractor threw. */
  static String body(Peer peer, Text page) {
    try {
      return peer.body().apply(page);
    } catch (RuntimeException | StackOverflowError e) {
      return null;
    }
  }
}
