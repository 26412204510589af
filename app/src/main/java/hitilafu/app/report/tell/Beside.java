package hitilafu.app.report.tell;

import hitilafu.app.phrase.PhraseLength;
import hitilafu.app.phrase.PhraseWord;
import hitilafu.app.report.Account;
import hitilafu.model.Moment;
import hitilafu.model.ObservationKind;

/** What an incident adds to the figures of the period. */
record Beside(Telling telling, Account account) {

  /** With a blank after each. */
  String sentences() {
    return account.incident().kind() == ObservationKind.MAINTENANCE
        ? "Planned work is in no figure. "
        : began() + counted();
  }

  /** Where it is not told by its start that it is one of the period. */
  private String began() {
    if (account.began()) {
      return "";
    }
    Moment begin = account.footprint().begin();
    if (begin == null || !begin.resolved()) {
      return "The date of its start was not stated. ";
    }
    return begin.latest().isAfter(telling.issue().period().from())
        ? "Whether it began in the " + telling.period() + " is not known. "
        : "It began before the " + telling.period() + ". ";
  }

  private String counted() {
    if (account.outage().high() == 0) {
      return account.openEnded()
          ? "In no sum of hours, because nobody reported its end. "
          : "In no sum of hours. ";
    }
    return "Counted here: " + PhraseLength.of(account.outage()) + services() + open() + ". ";
  }

  private String services() {
    boolean several = account.services() > 1;
    return several ? " over " + PhraseWord.many(account.counted(), "service") : "";
  }

  private String open() {
    return account.partlyOpen() ? ", without the part whose end nobody reported" : "";
  }
}
