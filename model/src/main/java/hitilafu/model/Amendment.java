package hitilafu.model;

/**
 * A correction as it holds for an incident, beside what the machine says.
 *
 * @param machine of SET and CLEAR: the value without the correction, as people write it; null if
 *     there is none
 * @param problem why it has no effect; null if it has
 */
public record Amendment(Correction correction, String machine, String problem) {
  public Amendment {
    Absent.never(correction, "correction");
    machine = Absent.text(machine);
    problem = Absent.text(problem);
  }
}
