package hitilafu.app.web.scope;

import hitilafu.app.phrase.PhraseLength;
import hitilafu.app.phrase.PhraseMeasure;
import hitilafu.app.phrase.PhraseWatched;
import hitilafu.app.reliability.ReliabilityRow;
import hitilafu.model.Downtime;
import hitilafu.model.ScopeKind;
import java.util.Locale;

/** A period of a scope in a sentence. */
final class ScopeSentence {
  private ScopeSentence() {}

  static String of(ReliabilityRow row) {
    String days = String.format(Locale.ENGLISH, "these %,d days", row.coverage().days());
    return row.measures().scope().name()
        + ": "
        + outages(row, days)
        + "; "
        + PhraseWatched.words(row.coverage())
        + availability(row)
        + ".";
  }

  private static String outages(ReliabilityRow row, String days) {
    int began = row.measures().occurrences().outages();
    Downtime downtime = row.measures().downtime();
    String number =
        began == 0
            ? "no outage reported that began in " + days
            : String.format(
                Locale.ENGLISH, "%,d reported outage%s in %s", began, began == 1 ? "" : "s", days);
    String sum =
        downtime.outage().high() > 0 ? ", " + PhraseLength.of(downtime.outage()) + " in all" : "";
    String open =
        downtime.open().high() > 0
            ? (sum.isEmpty() ? "; " : "; beside it ")
                + PhraseLength.of(downtime.open())
                + " of outages whose end nobody reported"
            : "";
    return number + sum + open;
  }

  private static String availability(ReliabilityRow row) {
    if (row.measures().scope().kind() != ScopeKind.SERVICE) {
      return "";
    }
    return row.availability() == null
        ? "; availability not given, because no source was polled through it"
        : "; availability " + PhraseMeasure.availability(row.availability(), row.polled());
  }
}
