package hitilafu.model;

import java.time.Instant;
import java.util.List;

/**
 * One dated change to what is known of an incident.
 *
 * @param at the source's own time; null if the source is undated
 * @param precision of {@code at}; null exactly when it is
 * @param observation the observation that brought it
 * @param publisher who said so; null if not known
 * @param text the words that say it
 * @param news the fields on which it says something that nobody had said before, sorted
 */
public record IncidentUpdate(
    Instant at,
    Precision precision,
    String observation,
    String publisher,
    Lifecycle lifecycle,
    String text,
    List<String> news) {
  public IncidentUpdate {
    observation = Absent.never(observation, "observation");
    publisher = Absent.text(publisher);
    Absent.never(lifecycle, "lifecycle");
    text = Absent.text(text);
    news = Absent.list(news);
  }
}
