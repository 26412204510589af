package hitilafu.model;

/**
 * Words in quotation marks.
 *
 * @param speaker name of the body or office holder; null if not named. Never a private person
 * @param office the speaker's office; null if not said
 */
public record Quote(String speaker, String office, String text) {
  public Quote {
    speaker = Absent.text(speaker);
    office = Absent.text(office);
    text = Absent.never(text, "text");
  }
}
