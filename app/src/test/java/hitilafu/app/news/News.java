package hitilafu.app.news;

import hitilafu.app.news.Newsroom.Form;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;

/**
 * A country's news from its first day to its last: outages one after the other, and what was
 * written about each. As many articles for each service and day whatever the size: more articles
 * are a longer time, and from ten years on more services.
 */
final class News {
  private static final Instant LAST = Instant.parse("2026-01-01T00:00:00Z");
  private static final int A_YEAR = 10_000;
  private static final int TOWNS = 24;
  private static final Lists NAMES = new Lists("names.txt");

  private final Random random;
  private final Country country;
  private final Newsroom newsroom;
  private final int articles;
  private final Duration span;
  private final Map<String, Outage> last = new HashMap<>();
  private int written;
  private int events;

  News(int articles, long seed) {
    this.random = new Random(seed);
    this.articles = articles;
    double years = Math.clamp((double) articles / A_YEAR, 0.05, 10);
    this.span = Duration.ofHours((long) (years * 365 * 24));
    this.country = Country.of(Math.max(TOWNS, TOWNS * articles / (10 * A_YEAR)));
    this.newsroom = new Newsroom(country, random);
  }

  Country country() {
    return country;
  }

  /** Tells every story, in the order of the outages. */
  void tell(Consumer<Story> stories) {
    Instant first = LAST.minus(span);
    while (written < articles) {
      Instant start =
          first
              .plus(span.multipliedBy(written).dividedBy(articles))
              .plusSeconds(60L * random.nextInt(2 * 24 * 60));
      Facility facility = facility();
      tell(outage(facility, start), stories);
      if (random.nextInt(7) == 0) {
        tell(outage(facility, start.plus(Duration.ofHours(48 + random.nextInt(120)))), stories);
      }
      others(facility, start, stories);
    }
  }

  /** Some fail often: platforms, and the first towns. */
  private Facility facility() {
    List<Facility> all = country.list();
    double skewed = Math.pow(random.nextDouble(), 1.5);
    return random.nextInt(12) == 0
        ? country
            .facilities()
            .get(List.of("malipo", "huduma", "ushuru", "leseni", "afya").get(random.nextInt(5)))
        : all.get((int) (skewed * all.size()));
  }

  private Outage outage(Facility facility, Instant start) {
    long minutes = Math.clamp(Math.round(300 * Math.exp(random.nextGaussian())), 20, 60 * 40);
    List<String> causes = NAMES.all("cause");
    String cause = causes.get(random.nextInt(causes.size())).split(" \\| ")[0];
    return new Outage(
        "event-" + events++,
        facility,
        start,
        start.plus(Duration.ofMinutes(minutes)),
        cause,
        1000L * (1 + random.nextInt(90)));
  }

  private void tell(Outage outage, Consumer<Story> stories) {
    int many = 1 + (int) Math.min(40, -7 * Math.log(1 - random.nextDouble()));
    Outage before = last.put(outage.facility().id(), outage);
    Story copied = null;
    for (int i = 0; i < many && written < articles; i++) {
      if (copied != null && random.nextInt(6) == 0) {
        Publisher other = publisher();
        stories.accept(copy(copied, other));
        continue;
      }
      boolean late = random.nextInt(14) == 0;
      Form form =
          late
              ? Form.FOLLOWUP
              : random.nextInt(5) == 0
                  ? Form.NOTICE
                  : random.nextInt(6) == 0 ? Form.POST : Form.NEWS;
      Duration lag =
          late
              ? Duration.ofHours(48 + random.nextInt(600))
              : Duration.ofMinutes((long) (30 - 500 * Math.log(1 - random.nextDouble())));
      Outage past =
          before != null
                  && before.end().isBefore(outage.start().minus(Duration.ofDays(20)))
                  && random.nextInt(5) == 0
              ? before
              : null;
      copied = story(form, hitBy(outage, form), past, outage.start().plus(lag), outage.id());
      stories.accept(copied);
    }
  }

  /**
   * Of a platform's outage some write as one of what stands on it, and name the platform as cause.
   */
  private Outage hitBy(Outage outage, Form form) {
    List<Facility> hit = country.standingOn(outage.facility());
    if (form != Form.NEWS || hit.isEmpty() || random.nextInt(4) > 0) {
      return outage;
    }
    Facility facility = hit.get(random.nextInt(hit.size()));
    String cause = "a failure of the " + outage.facility().name();
    return new Outage(outage.id(), facility, outage.start(), outage.end(), cause, outage.count());
  }

  /** What is no news of an outage: now and then planned work, and whatever else there is. */
  private void others(Facility facility, Instant at, Consumer<Story> stories) {
    if (random.nextInt(10) == 0 && written < articles) {
      Outage planned = outage(facility, at.plus(Duration.ofDays(3)));
      stories.accept(story(Form.PLANNED, planned, null, at, null));
    }
    for (int i = 0; i < random.nextInt(4) && written < articles; i++) {
      stories.accept(story(Form.NEGATIVE, outage(facility(), at), null, at, null));
    }
  }

  private Story story(Form form, Outage outage, Outage past, Instant at, String event) {
    Instant published = random.nextInt(12) == 0 ? null : at;
    Publisher publisher =
        form == Form.NOTICE || form == Form.POST ? own(outage.facility()) : publisher();
    boolean late = random.nextInt(30) == 0;
    Instant captured =
        at.plus(
            late
                ? Duration.ofDays(5 + random.nextInt(200))
                : Duration.ofMinutes(5 + random.nextInt(600)));
    List<String> recounts = new ArrayList<>();
    if (past != null) {
      recounts.add(past.id());
    }
    return new Story(
        "https://" + publisher.site() + "/" + written++,
        publisher.name(),
        newsroom.title(form, outage, published),
        newsroom.text(form, outage, past, published),
        published,
        captured,
        event,
        recounts);
  }

  private Story copy(Story original, Publisher other) {
    return new Story(
        "https://" + other.site() + "/" + written++,
        other.name(),
        original.title(),
        original.paragraphs(),
        original.published(),
        original.captured().plus(Duration.ofMinutes(random.nextInt(300))),
        original.event(),
        original.recounts());
  }

  private record Publisher(String name, String site) {}

  private Publisher publisher() {
    String[] parts = NAMES.any("publisher", random).split(" \\| ");
    return new Publisher(parts[0], parts[1]);
  }

  private static Publisher own(Facility facility) {
    return new Publisher(facility.operator(), facility.id() + ".agency.example");
  }
}
