package hitilafu.index.query;

import hitilafu.index.days.DaysInWords;
import hitilafu.index.fields.ExactKey;
import hitilafu.index.fields.IncidentFields;
import hitilafu.index.fields.SearchField.Type;
import hitilafu.index.names.CatalogNames;
import hitilafu.index.names.Lexicon;
import hitilafu.index.names.Meaning;
import hitilafu.model.ReviewState;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * What can be asked of incidents.
 *
 * @param names what the catalog calls services, agencies, places and countries
 * @param today by which relative days are told
 */
public record IncidentDialect(CatalogNames names, LocalDate today) implements Dialect {
  /** What it is worth to be filed under a name that was asked for, beside words in texts. */
  private static final float MAIN = 5;

  private static final float HIT = 2;
  private static final float WHERE = 2;
  private static final float LIKE = 0.7f;

  private static final List<IncidentFields> TEXTS = IncidentFields.list(Type.TEXT);
  private static final List<IncidentFields> VOCABULARIES =
      List.of(
          IncidentFields.SERVICES,
          IncidentFields.AGENCIES,
          IncidentFields.PLACES,
          IncidentFields.EVIDENCE);

  @Override
  public List<IncidentFields> texts() {
    return TEXTS;
  }

  @Override
  public List<IncidentFields> vocabularies() {
    return VOCABULARIES;
  }

  @Override
  public Map<String, Criterion> criteria() {
    Map<String, Criterion> criteria = new LinkedHashMap<>();
    for (IncidentFields field : IncidentFields.list(Type.VALUE)) {
      criteria.put(field.field(), constraint -> value(field, constraint));
    }
    criteria.put("sector", this::sector);
    criteria.put("reviewed", IncidentDialect::reviewed);
    criteria.put("duration", new Lengths(IncidentFields.LEAST, IncidentFields.MOST));
    return criteria;
  }

  @Override
  public IncidentFields firstDay() {
    return IncidentFields.FIRST_DAY;
  }

  @Override
  public IncidentFields lastDay() {
    return IncidentFields.LAST_DAY;
  }

  @Override
  public Lexicon lexicon() {
    return names.lexicon();
  }

  @Override
  public Stream<Option> filed(Meaning.Value value, boolean common) {
    float worth = common ? LIKE : worth(value.field());
    Option filed = filed(value.field(), value.key(), worth);
    return value.field() == IncidentFields.SERVICE
        ? Stream.of(filed, filed(IncidentFields.MAIN, value.key(), common ? HIT : MAIN))
        : Stream.of(filed);
  }

  private static Option filed(IncidentFields field, String key, float worth) {
    return new Option(field.field(), new BoostQuery(new ConstantScoreQuery(is(field, key)), worth));
  }

  private static float worth(IncidentFields field) {
    return switch (field) {
      case SERVICE, AGENCY -> HIT;
      case PLACE -> WHERE;
      default -> LIKE;
    };
  }

  @Override
  public DaysInWords days() {
    return new DaysInWords(today);
  }

  /** Tombstones have no words and fulfil no constraint: only what asks for nothing meets them. */
  @Override
  public Query everything() {
    return live();
  }

  /** What was dismissed. */
  @Override
  public List<Query> hidden(Set<String> asked) {
    return asked.contains(IncidentFields.REVIEW.field()) ? List.of() : List.of(dismissed());
  }

  /** Whatever is live and not dismissed. */
  public static Query all() {
    return allLive().add(dismissed(), Occur.MUST_NOT).build();
  }

  /** Whatever is live, dismissed or not. */
  public static Query live() {
    return allLive().build();
  }

  private static Query dismissed() {
    return is(IncidentFields.REVIEW, ExactKey.of(ReviewState.DISMISSED.name()));
  }

  private static BooleanQuery.Builder allLive() {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
    all.add(new FieldExistsQuery(IncidentFields.GONE.field()), Occur.MUST_NOT);
    return all;
  }

  /** Names may be known in part; words of a vocabulary are what they are. */
  private Query value(IncidentFields field, Clause.Constraint constraint) {
    String value = constraint.value();
    return switch (field) {
      case SERVICE, AGENCY, PLACE, PUBLISHER ->
          new FiledUnder(field, value, names.keys(field, value));
      case COUNTRY -> anyOf(field, AllowedValues.country(names.keys(field, value), constraint));
      default -> new ConstantScoreQuery(is(field, AllowedValues.key(field, constraint)));
    };
  }

  private Query sector(Clause.Constraint constraint) {
    String sector =
        AllowedValues.meant(constraint.value(), List.copyOf(names.sectors().keySet()), constraint);
    return anyOf(IncidentFields.SERVICE, names.sectors().get(sector));
  }

  private static Query reviewed(Clause.Constraint constraint) {
    String answer = AllowedValues.meant(constraint.value(), List.of("yes", "no"), constraint);
    ReviewState state = answer.equals("yes") ? ReviewState.REVIEWED : ReviewState.UNREVIEWED;
    return is(IncidentFields.REVIEW, ExactKey.of(state.name()));
  }

  private static Query is(IncidentFields field, String key) {
    return new TermQuery(new Term(field.field(), key));
  }

  private static Query anyOf(IncidentFields field, Collection<String> keys) {
    return new TermInSetQuery(field.field(), keys.stream().map(BytesRef::new).toList());
  }
}
