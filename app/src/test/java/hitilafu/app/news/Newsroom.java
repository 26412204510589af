package hitilafu.app.news;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Writes about what happened, each time in another way. */
final class Newsroom {
  private static final ZoneId ZONE = ZoneId.of("Africa/Nairobi");
  private static final Lists SENTENCES = new Lists("sentences.txt");

  /** What a text may be. */
  enum Form {
    NEWS,
    NOTICE,
    POST,
    FOLLOWUP,
    PLANNED,
    NEGATIVE
  }

  private final Country country;
  private final Random random;
  private final TimeWords time;

  Newsroom(Country country, Random random) {
    this.country = country;
    this.random = random;
    this.time = new TimeWords(ZONE, random);
  }

  /** A title. */
  String title(Form form, Outage outage, Instant written) {
    boolean over = written != null && written.isAfter(outage.end());
    String section =
        switch (form) {
          case NEWS ->
              over && random.nextInt(3) == 0 ? "title.back" : "title." + outage.facility().sector();
          case POST, NOTICE -> "title.notice";
          case FOLLOWUP -> "title.followup";
          case PLANNED -> "title.planned";
          case NEGATIVE -> "title.negative";
        };
    return fill(SENTENCES.any(section, random), outage, null, written);
  }

  /**
   * The paragraphs.
   *
   * @param past an earlier outage that is recounted; null for none
   * @param written when it came out; null if it does not say
   */
  List<String> text(Form form, Outage outage, Outage past, Instant written) {
    List<String> sections = new ArrayList<>();
    boolean over = written != null && written.isAfter(outage.end());
    switch (form) {
      case NEWS -> {
        sections.add("lead." + outage.facility().sector());
        List<String> body =
            new ArrayList<>(List.of("effect", "cause", "statement", "effect", "filler", "advice"));
        Collections.shuffle(body, random);
        sections.addAll(body.subList(0, 2 + random.nextInt(4)));
        sections.add(over ? "status.back" : "status.on");
      }
      case NOTICE ->
          sections.addAll(List.of("notice", over ? "status.back" : "advice", "statement"));
      case POST -> sections.add("post");
      case FOLLOWUP -> sections.addAll(List.of("followup", "followup.more", "filler"));
      case PLANNED -> sections.addAll(List.of("planned", "planned.more"));
      case NEGATIVE -> sections.addAll(List.of("negative", "negative.more", "filler"));
    }
    if (past != null) {
      sections.add("retold");
    }
    List<String> paragraphs = new ArrayList<>();
    for (String section : sections) {
      paragraphs.add(fill(sentence(section, over), outage, past, written));
    }
    return paragraphs.stream().distinct().toList();
  }

  /** A post says that it is back only once it is. */
  private String sentence(String section, boolean over) {
    String sentence;
    do {
      sentence = SENTENCES.any(section, random);
    } while (section.equals("post") && sentence.contains("{end}") != over);
    return sentence;
  }

  private String fill(String sentence, Outage outage, Outage past, Instant written) {
    Facility facility = outage.facility();
    Map<String, String> words = new HashMap<>();
    words.put("service", facility.name());
    words.put("operator", facility.operator());
    words.put("town", facility.town());
    words.put("cause", outage.cause());
    words.put("count", "%,d".formatted(outage.count()));
    words.put("users", facility.sector().equals("health") ? "patients" : "customers");
    List<Facility> hit = country.standingOn(facility);
    Facility other = hit.isEmpty() ? any(country.list()) : any(hit);
    words.put("hit", hit.isEmpty() ? "the customer app" : other.name());
    words.put("agency", other.operator());
    words.put("when", time.on(outage.start(), written));
    words.put("since", time.since(outage.start(), written));
    words.put("end", time.on(outage.end(), written));
    words.put("endclock", time.clock(outage.end().atZone(ZONE)));
    words.put(
        "window",
        time.on(
            outage.start(), written == null ? null : outage.start().minus(Duration.ofDays(30))));
    words.put("past", past == null ? "" : time.past(past.start()));
    String text =
        sentence.replace("since {when}", "since {since}").replace("began {when}", "began {when}");
    for (Map.Entry<String, String> word : words.entrySet()) {
      text = text.replace("{" + word.getKey() + "}", word.getValue());
      text = text.replace("{" + capital(word.getKey()) + "}", capital(word.getValue()));
    }
    return capital(text);
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private static String capital(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
