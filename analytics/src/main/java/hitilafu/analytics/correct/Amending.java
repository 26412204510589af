package hitilafu.analytics.correct;

import hitilafu.model.Amendment;
import hitilafu.model.Choice;
import hitilafu.model.Correction;
import hitilafu.model.Observation;
import hitilafu.model.Review;
import hitilafu.model.ReviewState;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The corrections that hold for one incident, put over what the machine says. */
public final class Amending {
  private final List<Correction> corrections;
  private final Ground ground;
  private final Map<String, Correction> byField = new HashMap<>();
  private final Map<String, String> machine = new HashMap<>();
  private final Map<String, String> problems = new HashMap<>();

  /**
   * @param corrections that name one of its observations, the latest first
   * @param ground by what their values are read
   */
  public Amending(List<Correction> corrections, Ground ground) {
    this.corrections = corrections;
    this.ground = ground;
    for (Correction correction : corrections) {
      if (correction.field() != null) {
        byField.putIfAbsent(correction.field(), correction);
      }
    }
  }

  /**
   * The value that holds, and whose it is: the correction's if there is one, else the machine's.
   *
   * @param shown whose value is shown, by field; changed if a correction holds
   */
  public <T> T settle(CorrectableField<T> field, T value, Map<String, Choice> shown) {
    Correction correction = byField.get(field.name());
    if (correction == null) {
      return value;
    }
    machine.put(correction.id(), field.write(value, ground));
    T corrected;
    try {
      corrected = correction.value() == null ? null : field.read(correction.value(), ground);
    } catch (IllegalArgumentException unreadable) {
      problems.put(correction.id(), unreadable.getMessage());
      return value;
    }
    List<String> claims = shown.containsKey(field.name()) ? shown.get(field.name()).claims() : null;
    shown.put(field.name(), new Choice(correction.id(), "put right by an analyst", claims));
    return corrected;
  }

  /** Whether a correction has the word on a field. */
  public boolean corrects(CorrectableField<?> field) {
    return byField.containsKey(field.name());
  }

  /**
   * What analysts said of the incident. To be asked once all its fields are settled.
   *
   * @param members all its observations
   * @param dismissed ids of those that speak of no outage
   * @param none whether all that could speak are dismissed
   */
  public Review review(Collection<Observation> members, List<String> dismissed, boolean none) {
    if (corrections.isEmpty()) {
      return Review.NONE;
    }
    Instant last = corrections.getFirst().at();
    long unseen = members.stream().filter(o -> o.citation().capturedAt().isAfter(last)).count();
    return new Review(
        none ? ReviewState.DISMISSED : ReviewState.REVIEWED,
        corrections.stream().map(this::amendment).toList(),
        (int) unseen,
        dismissed);
  }

  private Amendment amendment(Correction correction) {
    boolean outdone =
        correction.field() != null && !Objects.equals(byField.get(correction.field()), correction);
    return new Amendment(
        correction,
        machine.get(correction.id()),
        outdone ? "a later one holds" : problems.get(correction.id()));
  }
}
