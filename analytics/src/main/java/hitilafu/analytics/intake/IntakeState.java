package hitilafu.analytics.intake;

import java.util.List;

/**
 * What the enumerator must remember over a restart.
 *
 * @param batch the number of the current or last batch; 0 before the first
 * @param earlier how many files all batches before this one had
 * @param taken names of all files that belong to this batch or an earlier one, sorted
 * @param pending splits that no reader has been given yet
 */
public record IntakeState(long batch, int earlier, List<String> taken, List<TruthSplit> pending) {
  static final IntakeState EMPTY = new IntakeState(0, 0, List.of(), List.of());
}
