package hitilafu.analytics.observe.text;

import java.util.Locale;

/** What a phrase tells. Each has its list of words, {@code MAY_FAIL} that of may-fail.txt. */
public enum Sign {
  /** By itself, that a service failed. */
  FAILS,
  /** That the system beside it failed. */
  MAY_FAIL,
  /** What people see of a failure. */
  HINTS,
  /** A common noun for what can fail. */
  SYSTEMS,
  WORKS_AGAIN,
  /** What makes a restoration behind it a promise. */
  NOT_YET,
  /** "Not until": a restoration for all its "not". */
  NOT_UNTIL,
  PLANNED,
  /** What no plan brings about. */
  UNPLANNED,
  /** A condition, advice, a fear. */
  CONDITIONAL,
  /** Failures in general, rules about them, trouble without a day. */
  GENERAL,
  DENIAL,
  /** Outright that a service failed, whatever else the sentence tells of. */
  OUTRIGHT,
  /** Crashes and collapses of other things. */
  OTHER_EVENTS,
  /** That an earlier event is told. */
  RECOUNTS,
  /** That the earlier event just told is told further. */
  GOES_ON,
  NOW,
  /** That some of it works again, and some does not. */
  PARTLY,
  /** That it is not over. */
  GOING_ON,
  /** What stands beside a beginning. */
  BEGAN,
  /** What makes a time an end, a limit or a forecast. */
  BOUND,
  /** People who wait. */
  QUEUES,
  /** What follows is why. */
  BECAUSE,
  /** What makes a reason a guess. */
  GUESSES,
  /** What ties a body or a thing to the failure. */
  AT_FAULT,
  /** That something is done another way. */
  INSTEAD,
  SPEAKS,
  /** That a body demands or judges rather than suffers. */
  CRITIC,
  /** That a body felt a failure, or speaks for what did. */
  TOUCHED,
  UNAFFECTED,
  OFFICE,
  /** What follows is where. */
  WHERE,
  /** What follows is another event of the same text. */
  SEPARATELY,
  /** Users say what failed. */
  USERS,
  /** A body speaks of itself. */
  WE;

  String list() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt";
  }
}
