package hitilafu.index.fields;

import java.util.Arrays;
import java.util.List;

/** Every field of an article's document. */
public enum ArticleFields implements SearchField {
  ID(Type.ID, "the article, by its capture; an article is never replaced; breaks ties"),
  URL(Type.TERM, "its address, as the record has it"),
  JSON(Type.STORED, "its citation, as hits hand it out; its text is its publisher's and not kept"),

  PUBLISHED(Type.NUMBER, "when, in epoch seconds, for order; absent if that is not known"),
  DAY(Type.DAY, "day of publication, by the page's own calendar, for from: and to:"),

  PUBLISHER(Type.VALUE, "name of the publication or agency, else the host"),
  LANGUAGE(Type.VALUE, "ISO 639-1"),
  KIND(Type.VALUE, "what the page is"),

  HEADLINE(3, 12, "what it is about, in its own words"),
  BODY(1, 400, "all that it says; found, and never handed out");

  private final Kept kept;

  ArticleFields(Type type, String why) {
    this.kept = new Kept(type, 0, 0, why);
  }

  ArticleFields(float weight, int typicalWords, String why) {
    this.kept = new Kept(Type.TEXT, weight, typicalWords, why);
  }

  @Override
  public Kept kept() {
    return kept;
  }

  /** All fields of a type, in their order here. */
  public static List<ArticleFields> list(Type type) {
    return Arrays.stream(values()).filter(field -> field.type() == type).toList();
  }
}
