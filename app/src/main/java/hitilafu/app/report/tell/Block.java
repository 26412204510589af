package hitilafu.app.report.tell;

import hitilafu.app.phrase.PhraseWord;
import java.util.List;

/** A piece of a chapter. */
public sealed interface Block {

  /**
   * Some sentences.
   *
   * @param aside whether they only explain what stands beside them
   */
  record Paragraph(Words words, boolean aside) implements Block {}

  /** Things of one kind, a line each. */
  record Listing(List<Words> items) implements Block {}

  /** What an editor puts in front: as written, and as HTML that is safe as it is. */
  record EditorsNote(String markdown, String html) implements Block {}

  /** The figures at the head. */
  record Figures(List<FigureText> figures) implements Block {}

  /** Incidents in full. */
  record Entries(List<Entry> entries) implements Block {}

  /** A table; rows of incidents have an id, so that they can be led to. */
  record Table(String caption, List<Column> columns, List<Row> rows) implements Block {}

  /** Incidents on the hours of a period. */
  record Hours(HoursText hours) implements Block {}

  /** How often, drawn as bars. */
  record Bars(String caption, List<Often> often) implements Block {}

  /** What words mean. */
  record Terms(List<Term> terms) implements Block {}

  /** The list of sources, by their numbers. */
  record Sources(List<SourceText> sources) implements Block {}

  /**
   * A column of a table.
   *
   * @param number whether what stands in it are figures
   */
  record Column(String head, boolean number) {}

  /**
   * A line of a table; its first cell names it.
   *
   * @param id its place in the issue; null if nothing leads to it
   */
  record Row(String id, List<Cell> cells) {}

  /**
   * What stands in one column.
   *
   * @param style part of a style class that stands for a level; null for plain words
   * @param spoken in full, where the words are but a sign; else null
   * @param telling whether the sign stands for something that was reported
   */
  record Cell(Words words, String style, String spoken, boolean telling) {
    static Cell of(Words words) {
      return new Cell(words, null, null, false);
    }

    static Cell of(String text) {
      return of(Words.of(text));
    }
  }

  /**
   * How often something occurred.
   *
   * @param count how often; null if it is not known
   * @param words what it rests on
   */
  record Often(String name, Integer count, Words words) {
    /** "3", "?". */
    public String figure() {
      return count == null ? "?" : PhraseWord.number(count);
    }
  }

  /** A word and its meaning. */
  record Term(String name, String meaning) {}

  static Block said(String text) {
    return new Paragraph(Words.of(text), false);
  }

  static Block said(Words words) {
    return new Paragraph(words, false);
  }

  static Block aside(String text) {
    return new Paragraph(Words.of(text), true);
  }
}
