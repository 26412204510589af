package hitilafu.ingest.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.model.Problem;
import hitilafu.model.ProblemType;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordPressTest {
  private static final WordPress KIND = new WordPress();
  private static final String HOME = "https://pwani-post.example/";

  @Test
  void asksForPosts() {
    assertThat(KIND.entrance(Fixture.source("wordpress", HOME, Map.of())))
        .isEqualTo(
            "https://pwani-post.example/wp-json/wp/v2/posts"
                + "?per_page=50&_fields=id,date_gmt,modified_gmt,link,title");
  }

  @Test
  void asksForSomeOfThem() {
    Map<String, String> settings =
        Map.of("search", "power & water", "categories", "12,40", "type", "notices");
    assertThat(KIND.entrance(Fixture.source("wordpress", HOME + "news//", settings)))
        .startsWith("https://pwani-post.example/news/wp-json/wp/v2/notices?per_page=50&")
        .endsWith("&search=power+%26+water&categories=12%2C40");
  }

  @Test
  void goesOnWhileAPageIsFull() {
    String url = KIND.entrance(Fixture.source("wordpress", HOME, Map.of()));
    assertThat(read(url, posts(50)).further())
        .containsExactly(new Further(url + "&page=2", null, true));
    assertThat(read(url + "&page=2", posts(50)).further())
        .containsExactly(new Further(url + "&page=3", null, true));
    assertThat(read(url + "&page=3", posts(49)).further()).isEmpty();
  }

  @Test
  void refusesDeepNestingAndEndlessAnswers() {
    assertThat(read(HOME, "[".repeat(1_000_000)).problems())
        .extracting(Problem::type)
        .containsExactly(ProblemType.NOT_JSON);
    assertThat(read(HOME, "[" + "{},".repeat(2_000_000) + "{}]").problems())
        .extracting(Problem::type)
        .containsExactly(ProblemType.TOO_LARGE);
  }

  @Test
  void saysThatThereIsNoListOfPosts() {
    for (String answer : new String[] {"", "null", "{}", "7", "{\"code\":[],\"message\":{}}"}) {
      assertThat(read(HOME, answer).problems())
          .as(answer)
          .extracting(Problem::type)
          .containsExactly(ProblemType.NOT_A_LISTING);
    }
  }

  @Test
  void saysWhatIsWrongWithASetting() {
    assertThat(KIND.settings())
        .allSatisfy(setting -> assertThat(setting.fault().apply(" ")).isNotBlank());
    assertThat(KIND.settings().get(1).fault().apply("12,40")).isNull();
  }

  private static String posts(int count) {
    StringBuilder posts = new StringBuilder("[");
    for (int i = 0; i < count; i++) {
      posts.append(i == 0 ? "" : ",").append("{\"id\":%d,\"link\":\"/?p=%d\"}".formatted(i, i));
    }
    return posts.append("]").toString();
  }

  private static Listing read(String url, String body) {
    return KIND.read(
        Fixture.source("wordpress", HOME, Map.of()),
        new Fetched(url, "application/json", body.getBytes(UTF_8)));
  }
}
