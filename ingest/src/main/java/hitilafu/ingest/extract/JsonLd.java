package hitilafu.ingest.extract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What a page says about itself in JSON-LD, with the words of schema.org. */
final class JsonLd {
  private static final String TYPE = "application/ld+json";
  private static final int MAX_SCRIPTS = 20;
  private static final int MAX_NODES = 1000;

  /** Publishers' JSON is often not quite JSON. */
  private static final ObjectMapper LENIENT =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .build();

  private JsonLd() {}

  /** All things that a page describes, in order. */
  static List<JsonNode> things(Outline outline) {
    List<JsonNode> things = new ArrayList<>();
    outline.declarations("script").stream()
        .filter(script -> script.attr("type").strip().toLowerCase(Locale.ROOT).startsWith(TYPE))
        .limit(MAX_SCRIPTS)
        .forEach(script -> add(script, things));
    return things;
  }

  /** What is said of the first of the things that is an article or an announcement. */
  static Metadata read(List<JsonNode> things) {
    return things.stream()
        .filter(node -> isArticle(node) || isNotice(node))
        .findFirst()
        .map(JsonLd::metadata)
        .orElse(Metadata.NONE);
  }

  private static void add(Element script, List<JsonNode> things) {
    Deque<JsonNode> open = new ArrayDeque<>();
    parse(script.data()).ifPresent(open::add);
    while (!open.isEmpty() && things.size() < MAX_NODES) {
      JsonNode node = open.removeFirst();
      if (node.isArray()) {
        node.forEach(open::add);
      } else if (node.isObject()) {
        things.add(node);
        node.path("@graph").forEach(open::add);
        Optional.of(node.path("mainEntity")).filter(JsonNode::isObject).ifPresent(open::add);
      }
    }
  }

  private static Optional<JsonNode> parse(String json) {
    try {
      return Optional.ofNullable(LENIENT.readTree(json));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  private static Metadata metadata(JsonNode node) {
    return new Metadata(
        first(text(node, "headline"), text(node, "name")),
        null,
        null,
        List.of(),
        name(node.path("publisher")),
        text(node, "inLanguage"),
        null,
        true,
        isNotice(node));
  }

  static boolean isArticle(JsonNode node) {
    return types(node).stream().anyMatch(t -> t.endsWith("Article") || t.endsWith("BlogPosting"));
  }

  static boolean isNotice(JsonNode node) {
    return types(node).contains("SpecialAnnouncement");
  }

  static boolean isPage(JsonNode node) {
    return types(node).stream().anyMatch(type -> type.endsWith("WebPage"));
  }

  private static List<String> types(JsonNode node) {
    JsonNode type = node.path("@type");
    List<String> types = new ArrayList<>();
    if (type.isArray()) {
      type.forEach(one -> types.add(one.asText()));
    } else {
      types.add(type.asText());
    }
    return types.stream().map(one -> one.substring(one.lastIndexOf('/') + 1)).toList();
  }

  /** A name stands as text, as an object, or as a list of either. */
  private static String name(JsonNode node) {
    JsonNode one = node.isArray() ? node.path(0) : node;
    return one.isTextual() ? plain(one) : text(one, "name");
  }

  /** What a page calls the site that it is a part of; null if it does not say. */
  static String site(List<JsonNode> things) {
    return things.stream()
        .filter(node -> types(node).contains("WebSite"))
        .map(node -> text(node, "name"))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isTextual() ? plain(value) : null;
  }

  private static String plain(JsonNode value) {
    return Parser.unescapeEntities(value.asText(), false);
  }

  private static String first(String one, String other) {
    return one == null ? other : one;
  }
}
