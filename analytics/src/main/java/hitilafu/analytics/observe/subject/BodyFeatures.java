package hitilafu.analytics.observe.subject;

import hitilafu.analytics.observe.learned.Sense;
import hitilafu.analytics.observe.lines.Candidate;
import hitilafu.analytics.observe.lines.Line;
import hitilafu.analytics.observe.names.Mention;
import hitilafu.analytics.observe.text.Sentence;
import hitilafu.analytics.observe.text.Sign;
import hitilafu.analytics.observe.text.Signs;
import hitilafu.analytics.observe.text.Span;
import hitilafu.analytics.observe.text.Token;
import hitilafu.model.Service;
import java.util.List;
import java.util.Set;

/** How a text speaks of an organisation, and what the catalog says of it and the service. */
public final class BodyFeatures {
  private static final int NEAR = 40;
  private static final int LEAD = 4;

  /**
   * @param service null if the catalog does not know the service that failed
   * @param serviceName as the text or the catalog names it
   */
  public static Candidate<Body> of(Body body, Service service, String serviceName) {
    Candidate<Body> candidate = new Candidate<>(body);
    catalog(body, service, candidate);
    Set<String> named = Set.copyOf(Token.of(serviceName).stream().map(Token::form).toList());
    List<Token> own = Token.of(body.name());
    candidate.is(
        own.stream().anyMatch(t -> t.capital() && named.contains(t.form())), "inServiceName");
    candidate.is(body.places().isEmpty(), "unmentioned");
    candidate.is("kind=" + own.getLast().form());
    candidate.is(own.size() == 1, "oneWord");
    candidate.is(own.size() == 1 && own.getFirst().upper(body.name()), "acronym");
    candidate.reaches("uses", body.places().size(), 2, 3, 4, 6);
    long fails = body.places().stream().filter(p -> p.line().fails()).count();
    candidate.reaches("fails", fails, 1, 2, 3);
    candidate.reaches(
        "shareFailing", fails / (double) Math.max(1, body.places().size()), 0.34, 0.67, 1);
    candidate.reaches(
        "failure",
        body.places().stream().mapToDouble(p -> p.line().odds().of(Sense.FAILURE)).max().orElse(-9),
        -2,
        -1,
        0,
        1,
        2);
    for (Body.Place place : body.places()) {
      place(place, candidate);
      candidate.evidence().add(place.line().sentence().evidence(place.span()));
    }
    return candidate;
  }

  private BodyFeatures() {}

  private static void catalog(Body body, Service service, Candidate<Body> candidate) {
    candidate.is(body.known() != null ? "known" : "unknown");
    if (service == null || body.known() == null) {
      candidate.is(service == null ? "serviceUnknown" : "bodyUnknown");
      return;
    }
    candidate.is(body.known().id().equals(service.operator()), "operates");
    candidate.is(service.usedBy().contains(body.known().id()), "usesService");
  }

  private static void place(Body.Place place, Candidate<Body> candidate) {
    Line line = place.line();
    Signs signs = line.signs();
    Span span = place.span();
    candidate.is(line.title(), "title");
    candidate.is(line.title() && line.fails(), "titleFails");
    candidate.is(!line.title() && place.index() <= LEAD, "lead");
    candidate.is(signs.after(Sign.SPEAKS, span, NEAR), "speaksAfter");
    candidate.is(signs.before(Sign.SPEAKS, span, NEAR), "speaksBefore");
    candidate.is(signs.near(Sign.CRITIC, span, NEAR), "critic");
    candidate.is(signs.near(Sign.UNAFFECTED, span, 60), "unaffected");
    candidate.is(signs.near(Sign.DENIAL, span, 60), "denial");
    candidate.is(signs.near(Sign.TOUCHED, span, 60), "touched");
    candidate.is(signs.near(Sign.OFFICE, span, 25), "office");
    candidate.is(signs.near(Sign.FAILS, span, NEAR), "failsNear");
    candidate.is(signs.before(Sign.BECAUSE, span, 25), "because");
    candidate.is(signs.has(Sign.HINTS), "hints");
    candidate.is(line.restored() != null, "restored");
    candidate.is(line.planned() != null, "planned");
    candidate.is(line.odds().yes(Sense.EARLIER), "earlier");
    candidate.is(line.mentions().stream().filter(Mention::isAgency).count() > 1, "withOthers");
    around(line.sentence(), span, candidate);
  }

  /** Whether it owns what follows, is explained, or has its acronym behind it. */
  private static void around(Sentence sentence, Span span, Candidate<Body> candidate) {
    String rest = sentence.text().substring(span.end());
    candidate.is(rest.startsWith("'") || rest.startsWith("’"), "possessive");
    candidate.is(rest.startsWith(","), "comma");
    candidate.is(rest.startsWith(" ("), "bracket");
    candidate.is(span.start() == 0, "opens");
  }
}
