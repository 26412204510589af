package hitilafu.app.web;

import hitilafu.model.Grade;

/** What a grade means, in a sentence. */
final class PhraseGrade {
  private PhraseGrade() {}

  static String meaning(Grade grade) {
    return switch (grade) {
      case REPORTED -> "One voice says so.";
      case CORROBORATED -> "Two independent voices say so.";
      case ACKNOWLEDGED -> "The operator or an agency says so.";
      case MEASURED -> "A probe or a polled status page saw it.";
    };
  }
}
