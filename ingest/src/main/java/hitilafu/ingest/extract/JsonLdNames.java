package hitilafu.ingest.extract;

import com.fasterxml.jackson.databind.JsonNode;
import hitilafu.ingest.extract.Credit.Witness;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;

/** Who an article is by, in JSON-LD: as text, as an object, as a reference to one, or a list. */
final class JsonLdNames {
  private static final int MAX = 20;
  private static final int MAX_TEXT = 1000;

  private final List<JsonNode> things;
  private final List<String> people = new ArrayList<>();
  private final List<String> houses = new ArrayList<>();
  private int references;

  private JsonLdNames(List<JsonNode> things) {
    this.things = things;
  }

  /** The authors of the first article; of the page that it stands on, if it names none. */
  static List<Credit> read(List<JsonNode> things) {
    List<Credit> credits = read(things, node -> JsonLd.isArticle(node) || JsonLd.isNotice(node));
    return credits.isEmpty() ? read(things, JsonLd::isPage) : credits;
  }

  private static List<Credit> read(List<JsonNode> things, Predicate<JsonNode> wanted) {
    return things.stream()
        .filter(node -> node.has("author") || node.has("creator"))
        .filter(wanted)
        .map(node -> new JsonLdNames(things).read(node))
        .filter(credits -> !credits.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private List<Credit> read(JsonNode node) {
    Stream.of("author", "creator").map(node::path).forEach(this::add);
    return Stream.of(new Credit(Witness.PEOPLE, people), new Credit(Witness.HOUSES, houses))
        .filter(credit -> !credit.names().isEmpty())
        .toList();
  }

  private void add(JsonNode node) {
    if (node.isArray()) {
      node.forEach(one -> add(one, true));
    } else {
      add(node, true);
    }
  }

  private void add(JsonNode node, boolean follow) {
    if (people.size() + houses.size() >= MAX) {
      return;
    }
    if (node.isTextual()) {
      String text = node.asText();
      if (!text.startsWith("http") && !text.startsWith("#")) {
        names(text, people);
      } else if (follow) {
        reference(text);
      }
    } else if (node.path("name").isTextual()) {
      names(node.path("name").asText(), isHouse(node) ? houses : people);
    } else if (node.path("name").isArray()) {
      node.path("name").forEach(one -> names(one.asText(), isHouse(node) ? houses : people));
    } else if (follow && node.path("@id").isTextual()) {
      reference(node.path("@id").asText());
    }
  }

  private void reference(String id) {
    if (++references > MAX) {
      return;
    }
    things.stream()
        .filter(thing -> thing.path("@id").asText().equals(id) && thing.has("name"))
        .findFirst()
        .ifPresent(thing -> add(thing, false));
  }

  private static boolean isHouse(JsonNode node) {
    String type = node.path("@type").toString();
    return type.contains("Organization") && !type.contains("Person");
  }

  private void names(String text, List<String> names) {
    if (people.size() + houses.size() >= MAX || text.length() > MAX_TEXT) {
      return;
    }
    Authors.fromMarked(Parser.unescapeEntities(text, false)).stream()
        .filter(name -> !names.contains(name))
        .forEach(names::add);
  }
}
