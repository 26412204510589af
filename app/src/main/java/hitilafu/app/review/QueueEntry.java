package hitilafu.app.review;

import hitilafu.app.phrase.PhraseCorrection;
import hitilafu.model.Incident;
import hitilafu.model.Problem;
import java.util.Comparator;
import java.util.List;

/**
 * An incident that is to be looked at.
 *
 * @param incident its id
 * @param review what analysts said of it, in words
 * @param urgency the sum of its concerns' weights, by how much the incident matters
 * @param concerns at least one
 */
public record QueueEntry(
    String incident, String title, String review, double urgency, List<Concern> concerns) {
  static final Comparator<QueueEntry> MOST_URGENT_FIRST =
      Comparator.comparing(QueueEntry::urgency).reversed().thenComparing(QueueEntry::incident);

  /** Of an incident that hardly matters its doubts still count for something. */
  private static final double LEAST = 0.3;

  /**
   * @param problems in the dates of its reports
   */
  static QueueEntry of(Incident incident, List<Problem> problems) {
    List<Concern> concerns = Concerns.of(incident, problems);
    double doubt = concerns.stream().mapToDouble(Concern::weight).sum();
    double urgency = Math.round(1000 * doubt * (LEAST + Weight.of(incident))) / 1000.0;
    String review = PhraseCorrection.state(incident.review());
    return new QueueEntry(incident.id(), incident.title(), review, urgency, concerns);
  }

  boolean has(Concern.Kind kind) {
    return concerns.stream().anyMatch(concern -> concern.kind() == kind);
  }
}
