package hitilafu.app.phrase;

import hitilafu.model.Grade;

/** What a grade means, in a sentence. */
public final class PhraseGrade {
  private PhraseGrade() {}

  public static String meaning(Grade grade) {
    return switch (grade) {
      case REPORTED -> "One voice says so.";
      case CORROBORATED -> "Two independent voices say so.";
      case ACKNOWLEDGED -> "The operator or an agency says so.";
      case MEASURED -> "A probe or a polled status page saw it.";
    };
  }
}
