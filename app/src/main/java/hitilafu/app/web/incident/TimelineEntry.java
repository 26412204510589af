package hitilafu.app.web.incident;

import hitilafu.app.phrase.Phrase;
import hitilafu.app.phrase.PhraseTime;
import hitilafu.app.phrase.PhraseWord;
import hitilafu.app.web.evidence.Reports;
import hitilafu.model.IncidentUpdate;
import hitilafu.model.Observation;
import java.util.Optional;

/**
 * One line of the timeline.
 *
 * @param at the source's own time
 * @param publisher who said so
 * @param words the words that say it; null if none were kept
 * @param language of the words; null if not known
 * @param lifecycle what it made of the incident; null if it does not say
 * @param news the fields on which it was the first to say something: "start, cause"; null if none
 * @param anchor the report in the list of sources; null if it is not on the page
 */
record TimelineEntry(
    Phrase at,
    String publisher,
    String words,
    String language,
    String lifecycle,
    String news,
    String anchor) {

  static TimelineEntry of(IncidentUpdate update, Reports reports, PhraseTime time) {
    Optional<Observation> source =
        reports.speaking().stream().filter(o -> o.id().equals(update.observation())).findFirst();
    String lifecycle = PhraseWord.of(update.lifecycle());
    return new TimelineEntry(
        time.said(update.at(), update.precision()),
        source
            .map(o -> reports.of(o).publisher())
            .orElseGet(
                () -> update.publisher() == null ? "publisher not stated" : update.publisher()),
        update.text(),
        source.map(o -> o.citation().language()).orElse(null),
        lifecycle.equals(Phrase.NOT_STATED) ? null : lifecycle,
        update.news().isEmpty()
            ? null
            : String.join(", ", update.news()).replace("affectedServices", "also hit"),
        source.map(o -> reports.of(o).anchor()).orElse(null));
  }
}
