package hitilafu.analytics.observe.subject;

import hitilafu.analytics.observe.lines.Line;
import hitilafu.analytics.observe.names.Mention;
import hitilafu.analytics.observe.text.Brands;
import hitilafu.analytics.observe.text.OrganisationLists;
import hitilafu.analytics.observe.text.Organisations;
import hitilafu.analytics.observe.text.Sentence;
import hitilafu.analytics.observe.text.Span;
import hitilafu.analytics.observe.text.Token;
import hitilafu.model.Agency;
import hitilafu.model.CountryCatalog;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The organisations of a text: those of the catalog, those that have the shape of one, and the
 * acronyms that it brings in for them.
 */
public final class Bodies {
  private final CountryCatalog country;
  private final Map<String, Body> byKey = new LinkedHashMap<>();
  private final Map<String, Body> byAcronym = new HashMap<>();

  /** Those of the line that is being read, by where they stand. */
  private final Map<Span, Body> here = new LinkedHashMap<>();

  private Bodies(CountryCatalog country) {
    this.country = country;
  }

  /**
   * @param country null if the text could not be placed
   */
  public static Collection<Body> of(List<Line> lines, CountryCatalog country) {
    Bodies bodies = new Bodies(country);
    for (int i = 0; i < lines.size(); i++) {
      bodies.line(i, lines.get(i));
    }
    return bodies.byKey.values();
  }

  private void line(int index, Line line) {
    List<Span> shaped = new ArrayList<>(Organisations.in(line.sentence()));
    add(shaped, Organisations.common(line.sentence()));
    for (Span span : shaped) {
      Optional<Mention> inside = agencyIn(line, span);
      if (inside.isEmpty() || shorter(inside.get().span(), span)) {
        shaped(index, line, span);
      }
    }
    for (Mention mention : line.mentions()) {
      boolean inLonger =
          shaped.stream()
              .anyMatch(span -> span.overlaps(mention.span()) && shorter(mention.span(), span));
      if (country != null && !inLonger) {
        mention
            .agency(country)
            .ifPresent(k -> add(k.agency(), new Body.Place(index, line, mention.span())));
      }
    }
    for (OrganisationLists.Listed listed : OrganisationLists.listed(line.sentence())) {
      if (line.mentions().stream()
          .noneMatch(m -> m.isAgency() && m.span().overlaps(listed.span()))) {
        shaped(index, line, listed.span(), listed.name());
      }
    }
    brands(index, line);
    besides(index, line);
    acronyms(index, line);
    here.clear();
  }

  /** "Gatwick Airport, Stansted and Luton": what stands in a list with bodies is one, of a kind. */
  private void besides(int index, Line line) {
    Map<Span, Body> known = new LinkedHashMap<>(here);
    OrganisationLists.beside(line.sentence(), known.keySet())
        .forEach((span, neighbour) -> beside(index, line, span, known.get(neighbour)));
  }

  private void beside(int index, Line line, Span span, Body neighbour) {
    String kind = OrganisationLists.kind(neighbour.name());
    boolean taken =
        line.mentions().stream()
            .anyMatch(m -> m.span().overlaps(span) && (m.isSubject() || kind.isEmpty()));
    if (!taken) {
      shaped(index, line, span, span.of(line.sentence()) + kind);
    }
  }

  private static void add(List<Span> all, List<Span> more) {
    more.stream().filter(span -> all.stream().noneMatch(span::overlaps)).forEach(all::add);
  }

  /** "Rogers network", "HMRC's app", "NADRA": what is written in capitals or owns a system. */
  private void brands(int index, Line line) {
    for (Span span : Brands.in(line.sentence())) {
      boolean taken =
          line.mentions().stream().anyMatch(m -> m.span().overlaps(span))
              || here.keySet().stream().anyMatch(span::overlaps);
      boolean stands = byAcronym.containsKey(span.of(line.sentence()).toLowerCase(Locale.ROOT));
      if (!taken && !stands) {
        shaped(index, line, span);
      }
    }
  }

  private Optional<Mention> agencyIn(Line line, Span span) {
    return line.mentions().stream()
        .filter(m -> m.span().overlaps(span))
        .filter(m -> country != null && m.agency(country).isPresent())
        .findFirst();
  }

  /** "Kenya Power" in "Kenya Power Westlands Office" is another body. */
  private static boolean shorter(Span mention, Span shaped) {
    return shaped.start() < mention.start() || shaped.end() > mention.end();
  }

  private void add(Agency agency, Body.Place place) {
    Body body = byKey.computeIfAbsent(agency.id(), id -> new Body(agency.name(), agency));
    body.add(place);
    here.put(place.span(), body);
  }

  private void shaped(int index, Line line, Span span) {
    shaped(index, line, span, span.of(line.sentence()));
  }

  private void shaped(int index, Line line, Span span, String name) {
    Body body =
        byKey.computeIfAbsent("?" + name.toLowerCase(Locale.ROOT), key -> new Body(name, null));
    body.add(new Body.Place(index, line, span));
    here.put(span, body);
    byAcronym.putIfAbsent(initials(name), body);
    behind(line.sentence(), span).ifPresent(token -> byAcronym.put(token.form(), body));
  }

  /** The "(KWS)" behind a name. */
  private static Optional<Token> behind(Sentence sentence, Span span) {
    return sentence.tokens().stream()
        .filter(t -> t.start() > span.end() && t.upper(sentence.text()))
        .findFirst()
        .filter(t -> sentence.text().substring(span.end(), t.start()).strip().equals("("));
  }

  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    Token.of(name).stream()
        .filter(Token::capital)
        .forEach(t -> initials.append(t.form().charAt(0)));
    return initials.length() > 2 ? initials.toString() : name.toLowerCase(Locale.ROOT);
  }

  /** Later mentions by the acronym alone. */
  private void acronyms(int index, Line line) {
    for (Token token : line.sentence().tokens()) {
      Body body = token.upper(line.text()) ? byAcronym.get(token.form()) : null;
      boolean counted = here.keySet().stream().anyMatch(token.span()::overlaps);
      boolean named =
          line.mentions().stream().anyMatch(m -> m.span().overlaps(token.span()) && m.isSubject());
      if (body != null && !counted && !named) {
        body.places().add(new Body.Place(index, line, token.span()));
        here.put(token.span(), body);
      }
    }
  }
}
