package hitilafu.model;

import java.util.List;

/**
 * Which of several claims on a field is shown, and why.
 *
 * @param by the observation whose claim is shown, or the correction that set or cleared the field
 * @param rule the rule that chose it, for people: "an agency's word before that of the press"
 * @param claims for each value that is claimed, best first, the observation that claims it best
 */
public record Choice(String by, String rule, List<String> claims) {
  public Choice {
    by = Absent.never(by, "by");
    rule = Absent.never(rule, "rule");
    claims = Absent.list(claims);
  }
}
