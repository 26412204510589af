package hitilafu.index.made;

import hitilafu.model.ArticleKind;
import hitilafu.model.Cause;
import hitilafu.model.Citation;
import hitilafu.model.ContentId;
import hitilafu.model.Count;
import hitilafu.model.Evidence;
import hitilafu.model.Level;
import hitilafu.model.Lifecycle;
import hitilafu.model.Moment;
import hitilafu.model.Observation;
import hitilafu.model.ObservationKind;
import hitilafu.model.Passages;
import hitilafu.model.Place;
import hitilafu.model.Precision;
import hitilafu.model.Qualifier;
import hitilafu.model.Quote;
import hitilafu.model.Role;
import hitilafu.model.ServiceRef;
import hitilafu.model.Voice;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Reports of one event, each with the sentences that its claims rest on. */
final class Reports {
  private static final String SKETCH_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnop_-";

  private final Sentences sentences;
  private final Country country;

  Reports(Sentences sentences, Country country) {
    this.sentences = sentences;
    this.country = country;
  }

  /** What really happened, as far as all reports of it share it. */
  record Event(
      Country.Offer offer,
      LocalDate day,
      Moment start,
      Moment end,
      Level level,
      Lifecycle status,
      Cause cause,
      Place place,
      ServiceRef alsoHit,
      ObservationKind kind) {}

  /** A report of it, by the press or an agency, in English or Swahili. */
  Observation of(Event event, Role role, String id, Random random) {
    boolean swahili = random.nextInt(6) == 0;
    String agency = country.agency(random);
    long count = 10L * (1 + random.nextInt(9_000));
    Map<String, String> known = known(event, agency, count);
    Map<String, Passages> evidence = new TreeMap<>();
    for (String field : fields(event, random)) {
      String sentence = sentences.any(swahili ? "sw" : "en", known, random);
      evidence.put(field, new Passages(List.of(evidence(sentence, known, random))));
    }
    return new Observation(
        id,
        citation(id, sentences.any("title", known, random), event, swahili, random),
        role,
        event.kind(),
        event.level(),
        random.nextInt(4) == 0 ? Voice.AGENCY : Voice.PRESS,
        event.offer().service(),
        event.offer().operator(),
        "KE",
        event.place() == null ? List.of() : List.of(event.place()),
        "Africa/Nairobi",
        event.alsoHit() == null ? List.of() : List.of(event.alsoHit()),
        List.of(agency),
        event.status(),
        event.start(),
        event.end(),
        null,
        event.cause(),
        List.of(new Count("customers", count, Qualifier.ABOUT, "about " + count)),
        random.nextInt(4) == 0 ? "Use the counter at " + sentences.word(random) : null,
        List.of(new Quote(agency, null, sentences.any("en", known, random))),
        evidence,
        0.5 + random.nextInt(50) / 100.0);
  }

  private static List<String> fields(Event event, Random random) {
    return event.cause() != null && random.nextBoolean()
        ? List.of("service", "start", "cause", "affectedAgencies", "counts")
        : List.of("service", "start", "kind");
  }

  private static Map<String, String> known(Event event, String agency, long count) {
    String place = event.place() == null ? "the capital" : event.place().region();
    String cause = event.cause() == null ? "technical hitches" : event.cause().phrase();
    return Map.of(
        "service",
        event.offer().service().name(),
        "agency",
        agency,
        "place",
        place,
        "cause",
        cause,
        "count",
        "%,d".formatted(count),
        "day",
        event.day().toString());
  }

  private static Evidence evidence(String sentence, Map<String, String> known, Random random) {
    String service = known.get("service");
    int start = Math.max(0, sentence.indexOf(service));
    int end = Math.min(sentence.length(), start + service.length());
    return new Evidence(
        1 + random.nextInt(9), start, end, sentence.substring(start, end), sentence);
  }

  private Citation citation(String id, String title, Event event, boolean swahili, Random random) {
    String publisher = "The " + Names.name(4_500 + random.nextInt(40)) + " Times";
    Instant published = Times.published(event.day(), random);
    return new Citation(
        ContentId.of("article", id),
        "https://%s.example/news/%s".formatted(Names.word(random.nextInt(40)), id),
        title,
        publisher,
        published,
        Precision.MINUTE,
        null,
        published.plus(Duration.ofMinutes(30)),
        ArticleKind.NEWS_ARTICLE,
        swahili ? "sw" : "en",
        ContentId.of("fingerprint", id),
        sketch(random));
  }

  private static String sketch(Random random) {
    return random
        .ints(170, 0, SKETCH_LETTERS.length())
        .map(SKETCH_LETTERS::charAt)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
