package hitilafu.analytics.compose;

import hitilafu.model.Citation;
import hitilafu.model.Observation;
import hitilafu.model.Sketch;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Who speaks independently of whom. One publisher is one voice, and so are all who print the same
 * text, or nearly the same: a wire's story in ten papers is the wire's.
 */
final class Voices {
  /** From this share of common shingles on, a text is a copy of another. */
  private static final double COPY = 0.8;

  /** Of more texts than this only so many, the first, are looked at for near copies. */
  private static final int MOST = 100;

  private final Map<String, String> parents = new HashMap<>();
  private final Map<String, String> byObservation = new HashMap<>();

  /**
   * @param observations in an order that depends on nothing but them
   */
  Voices(Collection<Observation> observations) {
    Map<String, Sketch> texts = new LinkedHashMap<>();
    for (Observation observation : observations) {
      Citation citation = observation.citation();
      String text = "text " + citation.fingerprint();
      if (!texts.containsKey(text) && texts.size() < MOST) {
        texts.put(text, Sketch.parse(citation.sketch()));
      }
      unite(text, "publisher " + publisher(citation));
      byObservation.put(observation.id(), text);
    }
    uniteCopies(texts);
  }

  private void uniteCopies(Map<String, Sketch> texts) {
    List<String> names = new ArrayList<>(texts.keySet());
    for (int i = 0; i < names.size(); i++) {
      for (int j = i + 1; j < names.size(); j++) {
        if (texts.get(names.get(i)).likeness(texts.get(names.get(j))) >= COPY) {
          unite(names.get(i), names.get(j));
        }
      }
    }
  }

  /** The name, else the site; a text without both is a voice of its own. */
  private static String publisher(Citation citation) {
    if (citation.publisher() != null) {
      return citation.publisher().toLowerCase(Locale.ROOT);
    }
    try {
      String host = URI.create(citation.url()).getHost();
      return host == null ? citation.url() : host;
    } catch (IllegalArgumentException odd) {
      return citation.url();
    }
  }

  /** How many independent voices these observations are. */
  int count(Collection<Observation> observations) {
    return (int) observations.stream().map(o -> root(byObservation.get(o.id()))).distinct().count();
  }

  private void unite(String a, String b) {
    String one = root(a);
    String other = root(b);
    if (!one.equals(other)) {
      parents.put(one, other);
    }
  }

  private String root(String name) {
    String root = name;
    while (parents.containsKey(root)) {
      root = parents.get(root);
    }
    return root;
  }
}
