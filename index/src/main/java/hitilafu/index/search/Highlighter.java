package hitilafu.index.search;

import hitilafu.index.fields.IncidentDocuments;
import hitilafu.index.fields.IncidentFields;
import hitilafu.index.search.Marking.Mark;
import hitilafu.index.search.Snippet.Segment;
import hitilafu.model.Incident;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Shows where the words that were asked for stand. It reads the texts again instead of storing
 * positions: a page has a few hits, and a sentence is short.
 *
 * @param marking what was asked for
 */
record Highlighter(Marking marking) {
  private static final int MOST_SENTENCES_READ = 200;
  private static final int MOST_SENTENCES_SHOWN = 3;
  private static final int LONGEST_TEXT = 500;

  /** A snippet, and how much different of what was asked for it has. */
  private record Candidate(Snippet snippet, long found) {}

  /** The title if it matches, then the sentences that have most of the words, in their order. */
  List<Snippet> snippets(Incident incident) {
    return snippets(incident.title(), IncidentDocuments.sentences(incident));
  }

  /**
   * The same of any title and sentences.
   *
   * @param title null if there is none
   */
  List<Snippet> snippets(String title, List<String> sentences) {
    if (marking.empty()) {
      return List.of();
    }
    Stream<Candidate> best =
        sentences.stream()
            .limit(MOST_SENTENCES_READ)
            .flatMap(sentence -> read(IncidentFields.EVIDENCE, sentence).stream())
            .sorted(Comparator.comparingLong(Candidate::found).reversed())
            .limit(MOST_SENTENCES_SHOWN);
    Optional<Candidate> titled =
        Optional.ofNullable(title).flatMap(text -> read(IncidentFields.TITLE, text));
    return Stream.concat(titled.stream(), best).map(Candidate::snippet).toList();
  }

  private Optional<Candidate> read(IncidentFields field, String whole) {
    String text = bounded(whole);
    List<Mark> marks = marking.marks(text);
    if (marks.isEmpty()) {
      return Optional.empty();
    }
    List<Segment> segments = new ArrayList<>();
    int done = 0;
    for (Mark mark : marks) {
      add(segments, text.substring(done, mark.start()), false);
      add(segments, text.substring(mark.start(), mark.end()), true);
      done = mark.end();
    }
    add(segments, text.substring(done), false);
    long found = marks.stream().map(Mark::what).distinct().count();
    return Optional.of(new Candidate(new Snippet(field.field(), segments), found));
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
