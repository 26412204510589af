package hitilafu.analytics.observe.times;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * A news text with its TIMEX3 labels.
 *
 * @param created when it was published
 */
record TimexDocument(String text, LocalDateTime created, List<Timex> timexes) {
  private static final int LABELLED = 6;

  /** A label, the DATE, TIME, DURATION or SET of these words. */
  record Timex(int start, int end, String type, String value) {
    boolean moment() {
      return type.equals("DATE") || type.equals("TIME");
    }
  }

  static List<TimexDocument> te3(Path folder) throws IOException {
    return read(folder, ".tml").stream().map(TimexDocument::te3).toList();
  }

  static List<TimexDocument> meantime(Path folder) throws IOException {
    // Two say nothing of when they were published.
    return read(folder, ".xml").stream()
        .map(TimexDocument::meantime)
        .filter(document -> document.created() != null)
        .toList();
  }

  private static List<Document> read(Path folder, String end) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Document> documents = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(end)).sorted().toList()) {
        documents.add(Jsoup.parse(Files.readString(file), "", Parser.xmlParser()));
      }
      return documents;
    }
  }

  private static LocalDateTime day(String value) {
    return LocalDate.parse(value.substring(0, 10)).atStartOfDay();
  }

  private static TimexDocument te3(Document xml) {
    StringBuilder text = new StringBuilder();
    List<Timex> timexes = new ArrayList<>();
    walk(xml.selectFirst("TEXT"), text, timexes);
    return new TimexDocument(
        text.toString(), day(xml.selectFirst("DCT TIMEX3").attr("value")), timexes);
  }

  private static void walk(Element element, StringBuilder text, List<Timex> timexes) {
    int start = text.length();
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode words) {
        text.append(words.getWholeText());
      } else if (node instanceof Element child) {
        walk(child, text, timexes);
      }
    }
    if (element.tagName().equals("TIMEX3")) {
      timexes.add(new Timex(start, text.length(), element.attr("type"), element.attr("value")));
    }
  }

  /**
   * The words are listed one by one; they are joined as they would be printed. Only the first six
   * sentences are labelled.
   */
  private static TimexDocument meantime(Document xml) {
    StringBuilder text = new StringBuilder();
    Map<String, int[]> places = new HashMap<>();
    String sentence = "0";
    for (Element token : xml.select("token")) {
      if (Integer.parseInt(token.attr("sentence")) >= LABELLED) {
        break;
      }
      String word = token.text();
      boolean next = !token.attr("sentence").equals(sentence);
      sentence = token.attr("sentence");
      text.append(next ? "\n" : word.matches("[.,;:!?)%]|'s|n't") ? "" : " ");
      places.put(token.attr("t_id"), new int[] {text.length(), text.length() + word.length()});
      text.append(word);
    }
    List<Timex> timexes = new ArrayList<>();
    LocalDateTime created = null;
    for (Element timex : xml.select("TIMEX3")) {
      List<int[]> words =
          timex.select("token_anchor").stream()
              .map(a -> places.get(a.attr("t_id")))
              .filter(Objects::nonNull)
              .toList();
      if (timex.attr("functionInDocument").equals("CREATION_TIME")) {
        created = day(timex.attr("value"));
      }
      if (!words.isEmpty()) {
        timexes.add(
            new Timex(
                words.getFirst()[0], words.getLast()[1], timex.attr("type"), timex.attr("value")));
      }
    }
    return new TimexDocument(text.toString(), created, timexes);
  }
}
