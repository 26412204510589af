package hitilafu.index.search;

import hitilafu.index.fields.DocumentKind;
import hitilafu.index.fields.ExactKey;
import hitilafu.index.fields.IncidentFields;
import hitilafu.index.fields.Orders;
import hitilafu.index.names.CatalogNames;
import hitilafu.index.query.ArticleDialect;
import hitilafu.index.query.IncidentDialect;
import hitilafu.index.query.Matching;
import hitilafu.index.query.QueryProblem;
import hitilafu.index.query.Question;
import hitilafu.index.query.SearchRequest;
import hitilafu.index.search.SearchResult.Facet;
import hitilafu.index.write.IncidentIndexer;
import hitilafu.model.Catalog;
import hitilafu.model.Incident;
import hitilafu.model.ServiceRef;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;

/**
 * Answers questions from the index that serves. Safe for many threads; sees every commit and every
 * swap by itself. A home without an index has no incidents, which is no error.
 *
 * <p>Every method throws {@link java.io.UncheckedIOException} if the index cannot be read, and
 * {@link IllegalStateException} once this is closed.
 */
public final class IncidentSearcher implements Closeable {
  private static final int LONGEST_TYPED = 500;

  private final ServingIndex index;
  private final Vocabularies vocabularies = new Vocabularies();
  private final Supplier<Catalog> catalog;
  private final Clock clock;

  /** Made when a question is first asked: most of what looks an incident up asks none. */
  private volatile Names names;

  /**
   * What the catalog says, as questions and counts need it.
   *
   * @param countables by index; of one that serves no longer nothing is kept
   */
  private record Names(CatalogNames names, Map<Directory, Countables> countables) {
    static Names of(Catalog catalog) {
      return new Names(new CatalogNames(catalog), Collections.synchronizedMap(new WeakHashMap<>()));
    }

    Countables countables(IndexReader reader) {
      return reader instanceof DirectoryReader open
          ? countables.computeIfAbsent(open.directory(), any -> new Countables(names.sectors()))
          : new Countables(names.sectors());
    }
  }

  /**
   * @param indexDir the folder that an {@link IncidentIndexer} writes
   * @param catalog by which names are understood; asked once, when a question is first asked
   * @param clock tells today, in the zone of whoever asks, and how old an incident is
   */
  public IncidentSearcher(Path indexDir, Supplier<Catalog> catalog, Clock clock) {
    this.index = new ServingIndex(indexDir, DocumentKind.INCIDENTS);
    this.catalog = catalog;
    this.clock = clock;
  }

  public IncidentSearcher(Path indexDir, Catalog catalog, Clock clock) {
    this(indexDir, () -> catalog, clock);
  }

  private Names names() {
    Names known = names;
    if (known == null) {
      known = Names.of(catalog.get());
      names = known;
    }
    return known;
  }

  /**
   * The incidents that match, in the order asked for. A word that no incident has is read as the
   * nearest that some have; the answer says so.
   *
   * @throws QueryProblem if the request cannot be understood; nothing else is wrong with any text
   */
  public SearchResult search(SearchRequest request) {
    IncidentDialect dialect = dialect();
    Question question = Question.of(request, dialect);
    return index.answer(searcher -> search(searcher, request, question, dialect));
  }

  private SearchResult search(
      IndexSearcher searcher, SearchRequest request, Question question, IncidentDialect dialect)
      throws IOException {
    Search asked = asked(searcher, request, question);
    Optional<SearchResult> whole = asked.byAllWords();
    if (whole.isPresent()) {
      return whole.get();
    }
    Spelling spelling = new Spelling(searcher.getIndexReader(), dialect);
    Optional<String> corrected = spelling.correct(request.query(), question);
    if (corrected.isEmpty()) {
      return asked.answer();
    }
    Question better = Question.of(request.asking(corrected.get()), dialect);
    return asked.mended(better, corrected.get()).answer();
  }

  /**
   * Only what has all words, as they are typed: for whoever is not told how a question was read.
   *
   * @throws QueryProblem as {@link #search}
   */
  public SearchResult searchExactly(SearchRequest request) {
    IncidentDialect dialect = dialect();
    Question question = Question.of(request, dialect);
    return index.answer(searcher -> asked(searcher, request, question).exactly());
  }

  /**
   * How often each value of a field occurs among what matches a query, as an answer tells it.
   *
   * @param matching how much of the query is matched
   * @throws QueryProblem as {@link #search}
   */
  public List<Facet> facets(String query, Matching matching) {
    SearchRequest request = SearchRequest.of(query, 0);
    Question question = Question.of(request, dialect());
    return index.answer(searcher -> asked(searcher, request, question).facets(matching));
  }

  private IncidentDialect dialect() {
    return new IncidentDialect(names().names(), LocalDate.now(clock));
  }

  private Search asked(IndexSearcher searcher, SearchRequest request, Question question) {
    Countables countables = names().countables(searcher.getIndexReader());
    return new Search(searcher, request, question, clock.instant(), countables, null);
  }

  /**
   * Ways to finish what is being typed, the most frequent first; none if nothing begins so.
   *
   * @param typed the query so far; only its end is looked at
   */
  public List<Suggestion> suggest(String typed, int limit) {
    IncidentDialect dialect = dialect();
    String end = typed.substring(Math.max(0, typed.length() - LONGEST_TYPED));
    return index.answer(
        searcher ->
            new Suggestions(vocabularies.of(searcher.getIndexReader(), names().names()), dialect)
                .suggest(searcher, end, limit));
  }

  /** Incidents that share facts with one, the likest first. */
  public List<Similar> similar(Incident incident, int limit) {
    Likeness likeness = Likeness.of(incident, names().names());
    return index.answer(searcher -> likeness.find(searcher, limit));
  }

  /**
   * The incident with this id, else the one that holds the observation with this id; also if it was
   * dismissed.
   */
  public Optional<Incident> find(String incidentOrObservation) {
    return index.answer(
        searcher -> {
          Optional<Incident> named = find(searcher, IncidentFields.ID, incidentOrObservation);
          return named.isPresent()
              ? named
              : find(searcher, IncidentFields.OBSERVATIONS, incidentOrObservation);
        });
  }

  /**
   * The incidents that rest on articles, as their main subject or not, by article; of very many
   * only the first. What was dismissed is none.
   */
  public Map<String, List<Incident>> restingOn(Set<String> articles) {
    return index.answer(searcher -> RestingOn.find(searcher, articles));
  }

  /** What can be asked of articles, by the same catalog and clock. */
  ArticleDialect articleDialect() {
    return new ArticleDialect(names().names().lexicon(), LocalDate.now(clock));
  }

  /**
   * Hands out all incidents by start, then id, the undated last; all of one state, one by one.
   * Those that were dismissed are among them.
   */
  public void forEach(Consumer<Incident> consumer) {
    index.answer(searcher -> handOut(searcher, IncidentDialect.live(), consumer));
  }

  /**
   * Hands out those that have all that is asked for, whatever the limit, in the same way.
   *
   * @throws QueryProblem as {@link #search}
   */
  public void forEach(SearchRequest request, Consumer<Incident> consumer) {
    Query asked = Question.of(request, dialect()).matching(Matching.ALL_WORDS);
    index.answer(searcher -> handOut(searcher, asked, consumer));
  }

  private static Void handOut(IndexSearcher searcher, Query asked, Consumer<Incident> consumer)
      throws IOException {
    StoredFields stored = searcher.storedFields();
    KeptOrder order =
        new KeptOrder(searcher, asked, Orders.BY_START.getSort()[0], IncidentFields.ID);
    while (order.hasNext()) {
      consumer.accept(Stored.incident(stored, order.next()));
    }
    return null;
  }

  /** Whether the catalog has a service of this name, or any report. */
  public boolean hasService(String name) {
    return names().names().isService(name)
        || searchExactly(new SearchRequest("", 0, 0, Map.of("service", name))).total() > 0;
  }

  /** Whether a name, an alias or an id of the catalog means a service. */
  public boolean means(String name, ServiceRef service) {
    return names().names().keys(IncidentFields.SERVICE, name).contains(ExactKey.of(service));
  }

  /** When an incident last changed; empty if there is none. */
  public Optional<Instant> changedAt() {
    return index.answer(
        searcher ->
            Stream.of(searcher.search(IncidentDialect.all(), 1, Orders.LATEST_CHANGE).scoreDocs)
                .map(last -> Instant.ofEpochSecond((long) ((FieldDoc) last).fields[0]))
                .findFirst());
  }

  /** What tells one state of the index from another. */
  public String state() {
    return index.answer(
        searcher ->
            searcher.getIndexReader() instanceof DirectoryReader open
                ? open.directory() + " " + open.getVersion()
                : "");
  }

  /** How many incidents there are; what was dismissed is none. */
  public long count() {
    return index.answer(searcher -> (long) searcher.count(IncidentDialect.all()));
  }

  @Override
  public void close() throws IOException {
    index.close();
  }

  private static Optional<Incident> find(IndexSearcher searcher, IncidentFields field, String id)
      throws IOException {
    Query query =
        new BooleanQuery.Builder()
            .add(new TermQuery(new Term(field.field(), id)), Occur.FILTER)
            .add(IncidentDialect.live(), Occur.FILTER)
            .build();
    ScoreDoc[] found = searcher.search(query, 1, Orders.BY_START).scoreDocs;
    return found.length == 0
        ? Optional.empty()
        : Optional.of(Stored.incident(searcher.storedFields(), found[0].doc));
  }
}
