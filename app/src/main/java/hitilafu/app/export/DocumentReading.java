package hitilafu.app.export;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import hitilafu.analytics.observe.Explanation;
import hitilafu.analytics.observe.Observer;
import hitilafu.analytics.observe.Reading;
import hitilafu.analytics.observe.times.TimeExpression;
import hitilafu.ingest.extract.Extraction;
import hitilafu.ingest.extract.Extractor;
import hitilafu.model.Article;
import hitilafu.model.Capture;
import hitilafu.model.Observation;
import hitilafu.model.Problem;
import java.util.ArrayList;
import java.util.List;

/**
 * How one document is understood.
 *
 * @param id as given with the document, else the capture's; null if the line could not be read
 * @param article null if there is none on the page; written with its times by the page's own clock
 * @param times every time expression, resolved as far as it can be
 * @param explanation why it was read so; null if that was not asked
 */
public record DocumentReading(
    String id,
    @JsonSerialize(using = OwnClock.class) Article article,
    List<Observation> observations,
    List<TimeExpression> times,
    List<Problem> problems,
    Explanation explanation) {

  /**
   * Extracts and observes, without storing anything.
   *
   * @param known problems found before, when the document was taken up
   * @param explain whether to add why
   */
  public static DocumentReading of(
      String id, Capture capture, List<Problem> known, Observer observer, boolean explain) {
    Extraction extraction = Extractor.extract(capture);
    List<Problem> problems = new ArrayList<>(known);
    problems.addAll(extraction.problems());
    if (extraction.article() == null) {
      return new DocumentReading(id, null, List.of(), List.of(), problems, null);
    }
    Reading reading = observer.observe(extraction.article());
    problems.addAll(reading.problems());
    return new DocumentReading(
        id,
        extraction.article(),
        reading.observations(),
        observer.times(extraction.article()),
        problems,
        explain ? observer.explain(extraction.article()) : null);
  }

  /** A document that could not even be taken up. */
  public static DocumentReading unread(String id, List<Problem> problems) {
    return new DocumentReading(id, null, List.of(), List.of(), problems, null);
  }
}
