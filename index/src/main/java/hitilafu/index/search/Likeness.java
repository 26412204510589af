package hitilafu.index.search;

import hitilafu.index.fields.ExactKey;
import hitilafu.index.fields.IncidentFields;
import hitilafu.index.fields.Orders;
import hitilafu.index.names.CatalogNames;
import hitilafu.index.query.IncidentDialect;
import hitilafu.model.Cause;
import hitilafu.model.Incident;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * "Has it happened before?" Incidents that share facts with one: by what failed, then what else was
 * hit, why, who answers for it, and where. Facts, not words: any two reports of outages share
 * words.
 *
 * @param traits what the incident has, the weightiest first
 */
record Likeness(Incident of, List<Trait> traits) {
  /** Below this two incidents have nothing telling in common: a country and a cause, say. */
  private static final float LEAST = 3;

  /** A fact, what it is worth to share it, and how that is said. */
  private record Trait(String shared, float worth, Query query) {}

  static Likeness of(Incident incident, CatalogNames names) {
    List<Trait> traits = new ArrayList<>();
    String country = incident.country();
    traits.add(
        new Trait(
            "the same service",
            6,
            inCountry(country, is(IncidentFields.MAIN, ExactKey.of(incident.service())))));
    traits.add(
        new Trait("the service among what was hit", 2, inCountry(country, hitToo(incident))));
    Set<String> hit =
        incident.affectedServices().stream().map(ExactKey::of).collect(Collectors.toSet());
    add(traits, "a service that was hit with it", 2, IncidentFields.SERVICE, hit);
    cause(incident.cause()).ifPresent(traits::add);
    add(traits, "the same operator", 2, IncidentFields.AGENCY, keys(incident.operator()));
    add(traits, "the same place", 2, IncidentFields.PLACE, places(incident));
    names.sectors().values().stream()
        .filter(services -> services.contains(ExactKey.of(incident.service())))
        .forEach(services -> add(traits, "the same sector", 1, IncidentFields.MAIN, services));
    add(traits, "the same country", 0.5f, IncidentFields.COUNTRY, keys(country));
    return new Likeness(incident, traits);
  }

  private static Query hitToo(Incident incident) {
    String service = ExactKey.of(incident.service());
    return new BooleanQuery.Builder()
        .add(is(IncidentFields.SERVICE, service), Occur.FILTER)
        .add(is(IncidentFields.MAIN, service), Occur.MUST_NOT)
        .build();
  }

  private static Optional<Trait> cause(Cause cause) {
    if (cause == null || !cause.explained()) {
      return Optional.empty();
    }
    Enum<?> word = cause.detail() != null ? cause.detail() : cause.category();
    Query same = is(IncidentFields.CAUSE, ExactKey.of(word.name()));
    return Optional.of(new Trait("the same cause", 2.5f, same));
  }

  private static Stream<String> named(Incident incident) {
    return incident.place() == null
        ? Stream.empty()
        : Stream.of(incident.place().region(), incident.place().area()).filter(Objects::nonNull);
  }

  private static Set<String> places(Incident incident) {
    return named(incident).map(ExactKey::of).collect(Collectors.toSet());
  }

  private static Set<String> keys(String value) {
    return value == null ? Set.of() : Set.of(ExactKey.of(value));
  }

  private static void add(
      List<Trait> traits, String shared, float worth, IncidentFields field, Set<String> keys) {
    if (!keys.isEmpty()) {
      Query any = new TermInSetQuery(field.field(), keys.stream().map(BytesRef::new).toList());
      traits.add(new Trait(shared, worth, any));
    }
  }

  /** Ids of services are unique within a country only. */
  private static Query inCountry(String country, Query query) {
    return country == null
        ? query
        : new BooleanQuery.Builder()
            .add(query, Occur.FILTER)
            .add(is(IncidentFields.COUNTRY, ExactKey.of(country)), Occur.FILTER)
            .build();
  }

  private static Query is(IncidentFields field, String key) {
    return new TermQuery(new Term(field.field(), key));
  }

  /** The likest first; of equal ones the newest. */
  List<Similar> find(IndexSearcher searcher, int limit) throws IOException {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    any.add(IncidentDialect.all(), Occur.FILTER);
    any.add(new TermQuery(new Term(IncidentFields.ID.field(), of.id())), Occur.MUST_NOT);
    traits.forEach(
        trait ->
            any.add(
                new BoostQuery(new ConstantScoreQuery(trait.query()), trait.worth()),
                Occur.SHOULD));
    any.setMinimumNumberShouldMatch(1);
    StoredFields stored = searcher.storedFields();
    List<Similar> similar = new ArrayList<>();
    for (ScoreDoc found : searcher.search(any.build(), limit, Orders.BY_RELEVANCE).scoreDocs) {
      float score = (Float) ((FieldDoc) found).fields[0];
      if (score >= LEAST) {
        Incident incident = Stored.incident(stored, found.doc);
        similar.add(new Similar(incident, score, shared(searcher, found.doc)));
      }
    }
    return similar;
  }

  private List<String> shared(IndexSearcher searcher, int document) throws IOException {
    List<String> shared = new ArrayList<>();
    for (Trait trait : traits) {
      if (searcher.explain(trait.query(), document).isMatch()) {
        shared.add(trait.shared());
      }
    }
    return shared;
  }
}
