package hitilafu.ingest.source;

import java.io.StringReader;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.StreamReader;

/** A YAML text as a tree whose nodes know their lines; nothing in it is turned into objects. */
final class YamlTree {
  static final int MAX_CHARS = 1 << 20;

  private static final int MAX_DEPTH = 10;

  private YamlTree() {}

  /**
   * The text's root.
   *
   * @throws WatchlistFault if it is no YAML, no mapping, or holds more than such a file may
   */
  static MappingNode read(String text, Faults faults) {
    if (text.length() > MAX_CHARS) {
      throw tooLong(faults);
    }
    text.codePoints()
        .filter(c -> !StreamReader.isPrintable(c))
        .findFirst()
        .ifPresent(c -> refuse(text, c, faults));
    try {
      bound(text, faults);
      Node root = new Yaml(limits()).compose(new StringReader(text));
      if (root instanceof MappingNode mapping) {
        return mapping;
      }
      throw faults.and(1, "file holds no keys; begin with contact: and sources:");
    } catch (MarkedYAMLException e) {
      throw faults.and(line(e.getProblemMark()), broken(e));
    }
  }

  static WatchlistFault tooLong(Faults faults) {
    return faults.and(1, "file is longer than " + MAX_CHARS + " characters; leave sources out");
  }

  private static void refuse(String text, int c, Faults faults) {
    long line = 1 + text.substring(0, text.indexOf(c)).chars().filter(ch -> ch == '\n').count();
    throw faults.and((int) line, "character U+%04X may not stand in YAML; delete it".formatted(c));
  }

  /** Before the tree is built: nothing deep, and no aliases, which make small files large. */
  private static void bound(String text, Faults faults) {
    int depth = 0;
    for (Event event : new Yaml(limits()).parse(new StringReader(text))) {
      if (event instanceof AliasEvent alias) {
        throw faults.and(
            line(event.getStartMark()),
            "*%s: aliases are not read; write the value out"
                .formatted(Faults.brief(alias.getAnchor())));
      } else if (event instanceof CollectionStartEvent && ++depth > MAX_DEPTH) {
        throw faults.and(
            line(event.getStartMark()), "nested deeper than " + MAX_DEPTH + "; check the brackets");
      } else if (event instanceof CollectionEndEvent) {
        depth--;
      }
    }
  }

  private static LoaderOptions limits() {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(MAX_CHARS);
    options.setNestingDepthLimit(MAX_DEPTH);
    options.setMaxAliasesForCollections(0);
    return options;
  }

  private static String broken(MarkedYAMLException e) {
    String advice =
        e.getProblem().contains("\\t(TAB)")
            ? "indent with spaces, not tabs"
            : "check indentation, colons and quotes here and just above";
    return "no YAML: %s; %s".formatted(Faults.brief(e.getProblem()), advice);
  }

  private static int line(Mark mark) {
    return mark.getLine() + 1;
  }
}
