package hitilafu.app.phrase;

import hitilafu.model.Evidence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A sentence of a report with the words marked that a claim rests on.
 *
 * @param pieces in their order; together the sentence, shortened where it is very long
 * @param language of the report, for the browser; null if not known
 */
public record Quotation(List<Piece> pieces, String language) {
  /** As much of an unmarked stretch as is shown next to marked words. */
  private static final int AROUND = 280;

  /** A stretch of a sentence. */
  public record Piece(String text, boolean marked) {}

  /** The sentences around some words, each sentence once, in their order. */
  public static List<Quotation> of(List<Evidence> evidence, String language) {
    Map<String, List<String>> wordsBySentence = new LinkedHashMap<>();
    for (Evidence one : evidence) {
      boolean within = !one.quote().isEmpty() && one.sentence().contains(one.quote());
      wordsBySentence
          .computeIfAbsent(within ? one.sentence() : one.quote(), s -> new ArrayList<>())
          .add(one.quote());
    }
    return wordsBySentence.entrySet().stream()
        .map(entry -> new Quotation(pieces(entry.getKey(), entry.getValue()), language))
        .toList();
  }

  private static List<Piece> pieces(String sentence, List<String> words) {
    boolean[] marked = new boolean[sentence.length()];
    for (String word : words) {
      int at = sentence.indexOf(word);
      Arrays.fill(marked, at, at + word.length(), true);
    }
    List<Piece> pieces = new ArrayList<>();
    for (int from = 0, to = 1; to <= sentence.length(); to++) {
      if (to == sentence.length() || marked[to] != marked[from]) {
        pieces.add(new Piece(sentence.substring(from, to), marked[from]));
        from = to;
      }
    }
    return shortened(pieces);
  }

  private static List<Piece> shortened(List<Piece> pieces) {
    List<Piece> shorter = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      boolean first = i == 0 && !pieces.get(i).marked();
      boolean last = i == pieces.size() - 1 && !pieces.get(i).marked();
      shorter.add(shortened(pieces.get(i), first ? 0 : AROUND, last ? 0 : AROUND));
    }
    return List.copyOf(shorter);
  }

  /**
   * Keeps the head and the tail of a stretch; one that ends the sentence needs only one of them.
   */
  private static Piece shortened(Piece piece, int head, int tail) {
    return new Piece(Cut.between(piece.text(), head, tail), piece.marked());
  }
}
