package hitilafu.index.search;

import hitilafu.index.fields.IncidentDocuments;
import hitilafu.index.fields.IncidentFields;
import hitilafu.index.search.Snippet.Segment;
import hitilafu.index.terms.IncidentAnalyzer;
import hitilafu.index.terms.Word;
import hitilafu.model.Incident;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Shows where the words that were asked for stand. It reads the texts again instead of storing
 * positions: a page has a few hits, and a sentence is short.
 *
 * @param terms what was asked for, as the index knows it
 */
record Highlighter(Set<String> terms) {
  private static final int MOST_SENTENCES_READ = 200;
  private static final int MOST_SENTENCES_SHOWN = 3;
  private static final int LONGEST_TEXT = 500;

  /** A snippet, and how many of the terms it has. */
  private record Candidate(Snippet snippet, int terms) {}

  /** The title if it matches, then the sentences that have most of the terms, in their order. */
  List<Snippet> snippets(Incident incident) {
    if (terms.isEmpty()) {
      return List.of();
    }
    Stream<Candidate> title = read(IncidentFields.TITLE, incident.title()).stream();
    Stream<Candidate> sentences =
        IncidentDocuments.sentences(incident).stream()
            .limit(MOST_SENTENCES_READ)
            .flatMap(sentence -> read(IncidentFields.EVIDENCE, sentence).stream())
            .sorted(Comparator.comparingInt(Candidate::terms).reversed())
            .limit(MOST_SENTENCES_SHOWN);
    return Stream.concat(title, sentences).map(Candidate::snippet).toList();
  }

  private Optional<Candidate> read(IncidentFields field, String whole) {
    String text = bounded(whole);
    Set<String> found = new HashSet<>();
    List<Segment> segments = new ArrayList<>();
    int done = 0;
    for (Word word : Word.list(IncidentAnalyzer.OF_TEXTS, text)) {
      List<String> matches = word.terms().stream().filter(terms::contains).toList();
      if (!matches.isEmpty() && word.start() >= done) {
        found.addAll(matches);
        add(segments, text.substring(done, word.start()), false);
        add(segments, text.substring(word.start(), word.end()), true);
        done = word.end();
      }
    }
    add(segments, text.substring(done), false);
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(new Candidate(new Snippet(field.field(), segments), found.size()));
  }

  private static void add(List<Segment> segments, String text, boolean match) {
    if (!text.isEmpty()) {
      segments.add(new Segment(text, match));
    }
  }

  /** Cut at a length, never within a character. */
  private static String bounded(String text) {
    if (text.length() <= LONGEST_TEXT) {
      return text;
    }
    int end = LONGEST_TEXT - (Character.isHighSurrogate(text.charAt(LONGEST_TEXT - 1)) ? 1 : 0);
    return text.substring(0, end) + "\u2026";
  }
}
