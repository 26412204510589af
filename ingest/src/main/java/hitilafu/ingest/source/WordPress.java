package hitilafu.ingest.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import hitilafu.model.Json;
import hitilafu.model.ProblemType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A site made with WordPress, asked for its posts over its REST interface. */
public final class WordPress implements ListingKind {
  private static final int POSTS_A_PAGE = 50;
  private static final int MAX_BYTES = 5 << 20;

  /** How WordPress says that the page before was the last, where that one was full. */
  private static final String PAST_THE_LAST_PAGE = "rest_post_invalid_page_number";

  private static final String SEARCH = "search";
  private static final String CATEGORIES = "categories";
  private static final String TYPE = "type";

  private static final Pattern NUMBERS = Pattern.compile("\\d{1,9}(?:, ?\\d{1,9}){0,50}");
  private static final Pattern NAME = Pattern.compile("[a-z0-9_-]{1,40}");
  private static final Pattern PAGE = Pattern.compile("(?<=[?&])page=(\\d{1,6})");

  @Override
  public List<Setting> settings() {
    return List.of(
        new Setting(SEARCH, false, WordPress::searchFault),
        new Setting(CATEGORIES, false, WordPress::categoriesFault),
        new Setting(TYPE, false, WordPress::typeFault));
  }

  @Override
  public String entrance(Source source) {
    String type = source.settings().getOrDefault(TYPE, "posts");
    return source.at().replaceFirst("/+$", "")
        + "/wp-json/wp/v2/"
        + type
        + "?per_page="
        + POSTS_A_PAGE
        + "&_fields=id,date_gmt,modified_gmt,link,title"
        + parameter(source, SEARCH)
        + parameter(source, CATEGORIES);
  }

  @Override
  public Listing read(Source source, Fetched fetched) {
    Harvest harvest = new Harvest(fetched.url(), fetched.url(), POSTS_A_PAGE * 2);
    if (fetched.body().length > MAX_BYTES) {
      return harvest.add(ProblemType.TOO_LARGE, "answer is too long for a list of posts").listing();
    }
    try {
      read(Json.mapper().readTree(fetched.body()), harvest, fetched.url());
    } catch (JsonProcessingException e) {
      harvest.add(
          ProblemType.NOT_JSON,
          "answer is no JSON; the site has no WordPress behind it, or keeps its posts to itself");
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return harvest.listing();
  }

  private static void read(JsonNode answer, Harvest harvest, String url) {
    if (!answer.isArray()) {
      refusal(answer, harvest);
      return;
    }
    WordPressPosts.read(answer, harvest);
    if (answer.size() >= POSTS_A_PAGE) {
      harvest.add(new Further(next(url), null, true));
    }
  }

  private static void refusal(JsonNode answer, Harvest harvest) {
    if (answer.path("code").asText().equals(PAST_THE_LAST_PAGE)) {
      return;
    }
    String said = WordPressPosts.text(answer.path("message").asText());
    harvest.add(
        ProblemType.NOT_A_LISTING,
        said.isEmpty() ? "answer is no list of posts" : "WordPress refuses: " + said);
  }

  private static String next(String url) {
    Matcher page = PAGE.matcher(url);
    return page.find()
        ? page.replaceFirst("page=" + (Integer.parseInt(page.group(1)) + 1))
        : url + (url.contains("?") ? "&" : "?") + "page=2";
  }

  private static String parameter(Source source, String key) {
    String value = source.settings().get(key);
    return value == null ? "" : "&" + key + "=" + URLEncoder.encode(value, UTF_8);
  }

  private static String searchFault(String words) {
    return words.isBlank() || words.length() > 200
        ? "search holds no words, or more than 200 characters; write such as power outage"
        : null;
  }

  private static String categoriesFault(String numbers) {
    return NUMBERS.matcher(numbers).matches()
        ? null
        : "\"%s\" names no categories; write their numbers, such as 12,40".formatted(numbers);
  }

  private static String typeFault(String type) {
    return NAME.matcher(type).matches()
        ? null
        : "\"%s\" is no type of post; write its name in the address of the REST interface, such as posts"
            .formatted(type);
  }
}
