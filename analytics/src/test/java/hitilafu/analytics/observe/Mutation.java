package hitilafu.analytics.observe;

import hitilafu.model.Article;
import hitilafu.model.ArticleKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/** Makes new articles of old ones: cut, doubled, shuffled, spliced, and strewn with odd signs. */
record Mutation(List<Article> seeds, RandomGenerator random) {
  private static final String[] ODD = {
    "“",
    "\"",
    "(",
    ")",
    "\u0000",
    "\u202e",
    "🔥",
    "\n",
    "\n\n",
    " at 3pm ",
    " saa mbili usiku ",
    " 22,000 ",
    " not until ",
    ", ",
    ". ",
    "'s ",
    "—",
    "000000000000000000000",
    " 31/02/2025 ",
    " down ",
    " restored ",
    " since ",
    " ya ",
    "İ",
    "ß",
    "\uD83D"
  };

  Article next() {
    Article seed = any();
    String body = seed.body();
    for (int i = random.nextInt(1, 6); i > 0; i--) {
      body = changed(body);
    }
    String title = random.nextInt(4) == 0 ? changed(String.valueOf(seed.title())) : seed.title();
    String day = random.nextInt(5) == 0 ? null : "2025-0" + random.nextInt(1, 10) + "-15";
    ArticleKind[] kinds = {
      ArticleKind.NEWS_ARTICLE, ArticleKind.AGENCY_NOTICE, ArticleKind.STATUS_UPDATE
    };
    return Texts.article(
        kinds[random.nextInt(kinds.length)],
        random.nextBoolean() ? "en" : "sw",
        day,
        title,
        body.split("\n\n"));
  }

  private Article any() {
    return seeds.get(random.nextInt(seeds.size()));
  }

  private String changed(String text) {
    int from = random.nextInt(text.length() + 1);
    int to = from + random.nextInt(text.length() - from + 1);
    return switch (random.nextInt(6)) {
      case 0 -> text.substring(0, from) + text.substring(to);
      case 1 -> text.substring(0, to) + text.substring(from);
      case 2 -> text.substring(0, from) + ODD[random.nextInt(ODD.length)] + text.substring(from);
      case 3 -> shuffled(text);
      case 4 -> text.substring(0, from) + any().body() + text.substring(from);
      default ->
          text.substring(0, from) + text.substring(from, to).toUpperCase() + text.substring(to);
    };
  }

  private String shuffled(String text) {
    List<String> words = new ArrayList<>(Arrays.asList(text.split(" ")));
    for (int i = random.nextInt(10); i > 0; i--) {
      String word = words.remove(random.nextInt(words.size()));
      words.add(random.nextInt(words.size() + 1), word);
    }
    return String.join(" ", words);
  }
}
