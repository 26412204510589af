package hitilafu.model;

/**
 * A claimed quantity of what was affected.
 *
 * @param what the thing counted, e.g. {@code services}
 * @param value null for vague words such as "thousands"
 * @param text the words
 */
public record Count(String what, Long value, Qualifier qualifier, String text) {
  public Count {
    what = Absent.never(what, "what");
    Absent.never(qualifier, "qualifier");
    text = Absent.never(text, "text");
    if ((value == null) != (qualifier == Qualifier.VAGUE)) {
      throw new IllegalArgumentException("a count has a value exactly when it is not vague");
    }
  }
}
