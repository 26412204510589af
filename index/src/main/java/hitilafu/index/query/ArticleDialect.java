package hitilafu.index.query;

import hitilafu.index.days.DaysInWords;
import hitilafu.index.fields.ArticleFields;
import hitilafu.index.fields.ExactKey;
import hitilafu.index.fields.SearchField.Type;
import hitilafu.index.names.Lexicon;
import hitilafu.index.names.Meaning;
import hitilafu.model.ArticleKind;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * What can be asked of articles. The day of an article is that of its publication; one without is
 * found by no day.
 *
 * @param lexicon what names and words mean beside themselves
 * @param today by which relative days are told
 */
public record ArticleDialect(Lexicon lexicon, LocalDate today) implements Dialect {
  private static final List<ArticleFields> TEXTS = ArticleFields.list(Type.TEXT);

  @Override
  public List<ArticleFields> texts() {
    return TEXTS;
  }

  @Override
  public List<ArticleFields> vocabularies() {
    return TEXTS;
  }

  @Override
  public Map<String, Criterion> criteria() {
    Map<String, Criterion> criteria = new LinkedHashMap<>();
    criteria.put("publisher", c -> is(ArticleFields.PUBLISHER, ExactKey.of(c.value())));
    criteria.put("language", c -> is(ArticleFields.LANGUAGE, AllowedValues.language(c)));
    criteria.put("kind", c -> is(ArticleFields.KIND, kind(c)));
    criteria.put("url", c -> is(ArticleFields.URL, c.value()));
    return criteria;
  }

  @Override
  public ArticleFields firstDay() {
    return ArticleFields.DAY;
  }

  @Override
  public ArticleFields lastDay() {
    return ArticleFields.DAY;
  }

  /** None: what an article is about is said of incidents. */
  @Override
  public Stream<Option> filed(Meaning.Value value, boolean common) {
    return Stream.empty();
  }

  @Override
  public DaysInWords days() {
    return new DaysInWords(today);
  }

  @Override
  public Query everything() {
    return MatchAllDocsQuery.INSTANCE;
  }

  /** What turned out to be no article is found only by asking for its kind. */
  @Override
  public List<Query> hidden(Set<String> asked) {
    String none = ExactKey.of(ArticleKind.NOT_AN_ARTICLE.name());
    return asked.contains(ArticleFields.KIND.field())
        ? List.of()
        : List.of(is(ArticleFields.KIND, none));
  }

  private static String kind(Clause.Constraint constraint) {
    List<String> kinds =
        Stream.of(ArticleKind.values()).map(kind -> kind.name().toLowerCase(Locale.ROOT)).toList();
    return ExactKey.of(AllowedValues.meant(constraint.value(), kinds, constraint));
  }

  private static Query is(ArticleFields field, String key) {
    return new ConstantScoreQuery(new TermQuery(new Term(field.field(), key)));
  }
}
