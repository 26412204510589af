package hitilafu.model;

/**
 * A published threshold for major incidents that one is known to have crossed. A yardstick, no
 * finding of law: the rule may bind others than the operator.
 *
 * @param rule its short name, as docs/measures.md has it
 * @param why what of the incident crossed it, in words
 */
public record Major(String rule, String why) {
  public Major {
    rule = Absent.never(rule, "rule");
    why = Absent.never(why, "why");
  }
}
