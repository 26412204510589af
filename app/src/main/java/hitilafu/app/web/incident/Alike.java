package hitilafu.app.web.incident;

import hitilafu.app.phrase.Phrase;
import hitilafu.app.phrase.PhraseTime;
import hitilafu.app.web.page.Reader;
import hitilafu.index.search.Similar;
import hitilafu.model.Incident;

/**
 * An incident that is like the one on the page.
 *
 * @param shared what both have, in words
 */
record Alike(String id, String title, Phrase when, String shared) {
  static Alike of(Similar similar, Reader reader) {
    Incident incident = similar.incident();
    PhraseTime time = PhraseTime.brief(reader.zone(incident.zone()));
    return new Alike(
        incident.id(),
        incident.title(),
        time.interval(incident.start(), incident.end()),
        String.join(", ", similar.shared()));
  }
}
