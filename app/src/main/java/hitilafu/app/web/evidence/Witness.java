package hitilafu.app.web.evidence;

import hitilafu.app.phrase.PhraseWord;
import hitilafu.app.phrase.Quotation;
import hitilafu.model.Evidence;
import hitilafu.model.Observation;
import java.util.List;
import java.util.function.Predicate;

/**
 * One report behind a claim, with its words.
 *
 * @param voice who stands behind it, in words
 * @param quotations the words; empty if the claim was worked out and stands nowhere
 */
public record Witness(Report report, String voice, List<Quotation> quotations) {
  private static final int MOST_QUOTATIONS = 6;

  /** The same report, its words having been quoted already. */
  Witness unquoted() {
    return new Witness(report, voice, List.of());
  }

  /** The words of an observation on some fields, narrowed to those that speak of the claim. */
  public static Witness of(
      Observation observation, Report report, List<String> fields, Predicate<Evidence> speaksOfIt) {
    List<Evidence> all =
        fields.stream().flatMap(field -> observation.evidenceFor(field).stream()).toList();
    List<Evidence> narrowed = all.stream().filter(speaksOfIt).toList();
    List<Quotation> quotations =
        Quotation.of(narrowed.isEmpty() ? all : narrowed, observation.citation().language());
    return new Witness(
        report,
        PhraseWord.of(observation.voice()),
        quotations.subList(0, Math.min(quotations.size(), MOST_QUOTATIONS)));
  }
}
