package hitilafu.analytics.observe;

import hitilafu.analytics.observe.learned.LinearModel.Weighed;
import hitilafu.model.Moment;
import java.util.List;

/**
 * Why a text was read as it was: each answer that a model gave, its log-odds, and the features that
 * weighed most for and against it. What the catalog says of operators and users of a service is
 * reckoned in afterwards, and is told as a reason of its own.
 *
 * @param genre what the text is, the likeliest first
 * @param sentences what each sentence says of an event, where it says anything
 * @param services what may have failed, the likeliest first
 * @param operators who may answer for it, the likeliest first
 * @param agencies who may have been hit, the likeliest first
 * @param standing how things stand, the likeliest first
 * @param windows which two clock times may say from when to when it lasted, the likeliest first
 * @param durations which length may be that of the event, the likeliest first
 * @param counts which number may be of those that were hit, the likeliest first
 * @param workarounds which sentence may be advice, the likeliest first
 */
public record Explanation(
    List<Answer> genre,
    List<Told> sentences,
    List<Answer> services,
    List<Answer> operators,
    List<Answer> agencies,
    List<Answer> standing,
    List<Answer> windows,
    List<Answer> durations,
    List<Answer> counts,
    List<Answer> workarounds) {

  /** Of a text that is not read. */
  static final Explanation NOTHING =
      new Explanation(
          List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
          List.of(), List.of());

  /**
   * An answer that was weighed.
   *
   * @param odds log-odds; above 0 it is more likely right than not
   */
  public record Answer(String what, double odds, List<Weighed> because) {
    public Answer {
      odds = Math.round(100 * odds) / 100.0;
      because = List.copyOf(because);
    }
  }

  /**
   * What a sentence says.
   *
   * @param senses of the event itself
   * @param states of how things stand
   * @param reasons of why
   * @param times what each time in it may be to the event
   */
  public record Told(
      int paragraph,
      String sentence,
      List<Answer> senses,
      List<Answer> states,
      List<Answer> reasons,
      List<Timed> times) {
    public Told {
      senses = List.copyOf(senses);
      states = List.copyOf(states);
      reasons = List.copyOf(reasons);
      times = List.copyOf(times);
    }

    boolean saysNothing() {
      return senses.isEmpty() && states.isEmpty() && reasons.isEmpty() && times.isEmpty();
    }
  }

  /** What a time may be to the event, the likeliest first. */
  public record Timed(Moment time, List<Answer> roles) {
    public Timed {
      roles = List.copyOf(roles);
    }
  }

  public Explanation {
    genre = List.copyOf(genre);
    sentences = List.copyOf(sentences);
    services = List.copyOf(services);
    operators = List.copyOf(operators);
    agencies = List.copyOf(agencies);
    standing = List.copyOf(standing);
    windows = List.copyOf(windows);
    durations = List.copyOf(durations);
    counts = List.copyOf(counts);
    workarounds = List.copyOf(workarounds);
  }
}
