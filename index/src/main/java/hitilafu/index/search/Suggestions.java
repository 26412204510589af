package hitilafu.index.search;

import hitilafu.index.fields.ExactKey;
import hitilafu.index.query.IncidentDialect;
import hitilafu.index.query.QuerySyntax;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Finishes what is being typed: a name that the typed words begin, as many of them as do; else a
 * field that the last word begins.
 */
record Suggestions(Vocabulary vocabulary, IncidentDialect dialect) {
  private static final int LONGEST_NAME_IN_WORDS = 6;
  private static final int SHORTEST = 2;
  private static final Pattern WORD = Pattern.compile("\\S+");

  List<Suggestion> suggest(IndexSearcher searcher, String typed, int limit) throws IOException {
    List<Integer> starts = new ArrayList<>();
    for (Matcher word = WORD.matcher(typed); word.find(); ) {
      starts.add(word.start());
    }
    int from = Math.max(0, starts.size() - LONGEST_NAME_IN_WORDS);
    for (int start : starts.subList(from, starts.size())) {
      List<Suggestion> names = names(searcher, typed, start, limit);
      if (!names.isEmpty()) {
        return names;
      }
    }
    return starts.isEmpty() ? List.of() : fields(typed, starts.getLast(), limit);
  }

  private List<Suggestion> names(IndexSearcher searcher, String typed, int start, int limit)
      throws IOException {
    String begun = typed.substring(start).strip();
    if (begun.codePoints().filter(Character::isLetterOrDigit).count() < SHORTEST) {
      return List.of();
    }
    List<Suggestion> names = new ArrayList<>();
    for (Vocabulary.Entry entry : vocabulary.begun(begun, 2 * limit)) {
      long count = searcher.count(shown(entry));
      if (count > 0 && names.size() < limit) {
        names.add(suggestion(typed.substring(0, start), entry, count));
      }
    }
    return names;
  }

  /** What a search for it shows: neither what was replaced nor what was dismissed. */
  private static Query shown(Vocabulary.Entry entry) {
    Term term = new Term(entry.field().field(), ExactKey.of(entry.value()));
    return new BooleanQuery.Builder()
        .add(IncidentDialect.all(), Occur.FILTER)
        .add(new TermQuery(term), Occur.FILTER)
        .build();
  }

  private static Suggestion suggestion(String before, Vocabulary.Entry entry, long count) {
    String field = entry.field().field();
    return new Suggestion(
        entry.label(), field, before + QuerySyntax.constraint(field, entry.value()), count);
  }

  private List<Suggestion> fields(String typed, int start, int limit) {
    String begun = typed.substring(start).toLowerCase(Locale.ROOT);
    return dialect.criteria().keySet().stream()
        .filter(name -> name.startsWith(begun))
        .limit(limit)
        .map(name -> new Suggestion(name + ":", null, typed.substring(0, start) + name + ":", 0))
        .toList();
  }
}
