package hitilafu.app.web.incident;

import hitilafu.app.phrase.Phrase;
import hitilafu.app.phrase.PhraseClaim;
import hitilafu.app.phrase.PhraseLength;
import hitilafu.app.phrase.PhraseTime;
import hitilafu.app.phrase.PhraseWord;
import hitilafu.app.web.evidence.Claim;
import hitilafu.app.web.incident.Facts.Said;
import hitilafu.model.Count;
import hitilafu.model.Evidence;
import hitilafu.model.Lifecycle;
import hitilafu.model.Observation;
import hitilafu.model.ServiceRef;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The facts of an incident page, by section; pure, from what the reports claim. */
record IncidentFacts(Facts facts, PhraseTime time) {

  /** What was hit. */
  List<Fact> hit() {
    return List.of(
        facts.single("service", "Service", o -> said(o.service().name(), "service")),
        facts.single("operator", "Operator", o -> said(o.operator(), "operator")),
        facts.many("affectedServices", "Also hit", false, IncidentFacts::services),
        facts.many("affectedAgencies", "Agencies", false, IncidentFacts::agencies),
        facts.single("place", "Where", o -> stated(PhraseClaim.of(o.place()), "place")),
        facts.single("level", "How badly", o -> stated(PhraseWord.of(o.level()), "level", "kind")));
  }

  /** From when to when. */
  List<Fact> when() {
    return List.of(
        facts.single(
            "start",
            "Began",
            o -> o.start() == null ? null : Said.of(time.moment(o.start()), "start")),
        facts.single(
            "end", "Ended", o -> o.end() == null ? null : Said.of(time.moment(o.end()), "end")),
        facts.single("duration", "Lasted", IncidentFacts::printedDuration),
        facts.many("status", "Status", false, IncidentFacts::status));
  }

  /** Why, and what people are told to do instead. */
  List<Fact> why() {
    return List.of(
        facts.single("cause", "Cause", o -> stated(PhraseClaim.of(o.cause()), "cause")),
        facts.single("workaround", "Instead", o -> said(o.workaround(), "workaround")));
  }

  /** Every figure claimed, largest first, vague words last; figures are never added up. */
  Fact counts() {
    Fact claimed = facts.many("counts", "Claimed", false, IncidentFacts::counts);
    List<String> order =
        facts.reports().speaking().stream()
            .flatMap(o -> o.counts().stream())
            .sorted(Comparator.comparing(c -> c.value() == null ? 0 : -c.value()))
            .map(PhraseClaim::of)
            .toList();
    List<Claim> sorted =
        claimed.claims().stream()
            .sorted(Comparator.comparing(claim -> order.indexOf(claim.value())))
            .toList();
    return new Fact(claimed.id(), claimed.name(), sorted, false, null, claimed.corrected());
  }

  private static Said printedDuration(Observation o) {
    return o.duration() == null || !o.duration().stated()
        ? null
        : said(PhraseLength.of(o.duration()), "duration");
  }

  /** What changed in the course of it is no conflict. */
  private static List<Said> status(Observation o) {
    return o.lifecycle() == Lifecycle.UNKNOWN
        ? List.of()
        : List.of(said(PhraseWord.of(o.lifecycle()), "lifecycle", "status"));
  }

  private static List<Said> services(Observation o) {
    return o.affectedServices().stream()
        .map(ServiceRef::name)
        .map(name -> Said.oneOf(name, "affectedServices", words -> names(words, name)))
        .toList();
  }

  private static List<Said> agencies(Observation o) {
    return o.affectedAgencies().stream()
        .map(name -> Said.oneOf(name, "affectedAgencies", words -> names(words, name)))
        .toList();
  }

  private static List<Said> counts(Observation o) {
    return o.counts().stream()
        .map(count -> Said.oneOf(PhraseClaim.of(count), "counts", words -> prints(words, count)))
        .toList();
  }

  private static boolean prints(Evidence words, Count count) {
    return words.quote().contains(count.text()) || count.text().contains(words.quote());
  }

  /** Whether words are a name, part of one, or its initials. */
  private static boolean names(Evidence words, String name) {
    String quote = words.quote().toLowerCase(Locale.ROOT);
    String full = name.toLowerCase(Locale.ROOT);
    return full.contains(quote) || quote.contains(full) || quote.equals(initials(name));
  }

  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split("\\s+")) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        initials.append(Character.toLowerCase(word.charAt(0)));
      }
    }
    return initials.toString();
  }

  private static Said stated(String value, String... fields) {
    return value.equals(Phrase.NOT_STATED) ? null : said(value, fields);
  }

  private static Said said(String value, String... fields) {
    return value == null ? null : Said.of(new Phrase(value, null), fields);
  }
}
