package hitilafu.ingest.source;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A part of the file with keys of its own. What is wrong with them goes to the faults. */
final class Section {
  private final MappingNode node;
  private final Faults faults;
  private final Map<String, NodeTuple> byKey = new LinkedHashMap<>();

  Section(MappingNode node, Faults faults) {
    this.node = node;
    this.faults = faults;
    node.getValue().forEach(this::take);
  }

  private void take(NodeTuple tuple) {
    if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
      faults.add(tuple.getKeyNode(), "a key is no plain word; write key: value");
    } else if (byKey.putIfAbsent(key.getValue(), tuple) != null) {
      faults.add(key, Faults.brief(key.getValue()) + ": stands there twice; keep one");
    }
  }

  /** A fault for every key that is not among the known ones. */
  void allow(Collection<String> known) {
    byKey.forEach(
        (key, tuple) -> {
          if (!known.contains(key)) {
            faults.add(tuple.getKeyNode(), unknown(key, known));
          }
        });
  }

  private static String unknown(String key, Collection<String> known) {
    String advice =
        NearestKey.of(key, known)
            .map(nearest -> "did you mean " + nearest + "?")
            .orElse("known here are " + String.join(", ", known));
    return "%s: is no key; %s".formatted(Faults.brief(key), advice);
  }

  boolean has(String key) {
    return byKey.containsKey(key);
  }

  /** The value; the fallback if the key is not there or its value is wrong. */
  <T> T read(String key, T fallback, Form<T> form) {
    NodeTuple tuple = byKey.get(key);
    return tuple == null
        ? fallback
        : read(key, tuple.getKeyNode(), tuple.getValueNode(), form).orElse(fallback);
  }

  /** The value; null if it is missing or wrong. */
  <T> T require(String key, Form<T> form) {
    if (!has(key)) {
      fault(key, "is missing; add it");
    }
    return read(key, null, form);
  }

  /** The values of a list; those that are wrong are left out. */
  <T> List<T> list(String key, Form<T> form) {
    return items(key).stream().flatMap(item -> read(key, item, item, form).stream()).toList();
  }

  /** The parts that a list holds. */
  List<Section> sections(String key) {
    return items(key).stream().flatMap(item -> section(key, item).stream()).toList();
  }

  private Optional<Section> section(String key, Node item) {
    if (item instanceof MappingNode mapping) {
      return Optional.of(new Section(mapping, faults));
    }
    faults.add(item, key + ": an entry has no keys; begin it with - name:");
    return Optional.empty();
  }

  private List<Node> items(String key) {
    NodeTuple tuple = byKey.get(key);
    if (tuple == null) {
      return List.of();
    }
    if (tuple.getValueNode() instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    faults.add(tuple.getKeyNode(), key + ": is no list; write its entries below, each after a -");
    return List.of();
  }

  private <T> Optional<T> read(String key, Node place, Node value, Form<T> form) {
    if (!(value instanceof ScalarNode scalar)) {
      faults.add(place, key + ": is no single value; write it on the line of the key");
      return Optional.empty();
    }
    String text = scalar.getValue().strip();
    if (text.isEmpty() || scalar.getTag().equals(Tag.NULL)) {
      faults.add(place, key + ": has no value; write one or delete the key");
      return Optional.empty();
    }
    try {
      return Optional.of(form.read(text));
    } catch (Misfit e) {
      faults.add(place, "%s: %s %s".formatted(key, Faults.quote(text), e.getMessage()));
      return Optional.empty();
    }
  }

  /** A fault at the key, or where the section begins if the key is not there. */
  void fault(String key, String message) {
    faults.add(has(key) ? byKey.get(key).getKeyNode() : node, key + ": " + message);
  }
}
