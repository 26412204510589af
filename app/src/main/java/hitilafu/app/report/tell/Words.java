package hitilafu.app.report.tell;

import hitilafu.app.phrase.PhraseWord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Running text with what it leads to. Nothing of it is escaped yet. */
public record Words(List<Piece> pieces) {
  public static final Words NONE = new Words(List.of());

  /** A stretch of it. */
  public sealed interface Piece {
    /** As it is read. */
    String text();
  }

  public record Plain(String text) implements Piece {}

  /**
   * Words that lead somewhere.
   *
   * @param href a place in the same issue, as {@code #incident-…}, or an address on the web
   */
  public record Link(String text, String href) implements Piece {}

  /** A footnote: the number of a source. */
  public record Note(int source) implements Piece {
    @Override
    public String text() {
      return "[" + source + "]";
    }

    /** Its place in the issue. */
    public String href() {
      return "#" + SourceText.id(source);
    }
  }

  public Words {
    pieces = List.copyOf(pieces);
  }

  public static Words of(String text) {
    return NONE.then(text);
  }

  public Words then(String text) {
    return text.isEmpty() ? this : with(new Plain(text));
  }

  public Words then(Words more) {
    List<Piece> all = new ArrayList<>(pieces);
    all.addAll(more.pieces);
    return new Words(all);
  }

  public Words link(String text, String href) {
    return with(new Link(text, href));
  }

  /** Each source once, by its number. */
  public Words cite(Collection<Integer> sources) {
    List<Piece> all = new ArrayList<>(pieces);
    sources.stream().distinct().sorted().map(Note::new).forEach(all::add);
    return new Words(all);
  }

  /** At the beginning of a sentence; a name that begins small stays so. */
  public Words capital() {
    return begun(PhraseWord::capital);
  }

  /** Inside a sentence. */
  Words lower() {
    return begun(text -> text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1));
  }

  private Words begun(UnaryOperator<String> first) {
    if (isEmpty() || !(pieces.getFirst() instanceof Plain plain)) {
      return this;
    }
    List<Piece> all = new ArrayList<>(pieces);
    all.set(0, new Plain(first.apply(plain.text())));
    return new Words(all);
  }

  public boolean isEmpty() {
    return pieces.isEmpty();
  }

  /** All of it as it is read. */
  public String text() {
    return pieces.stream().map(Piece::text).collect(Collectors.joining());
  }

  private Words with(Piece piece) {
    List<Piece> all = new ArrayList<>(pieces);
    all.add(piece);
    return new Words(all);
  }
}
