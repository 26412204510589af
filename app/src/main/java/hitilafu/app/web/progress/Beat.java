package hitilafu.app.web.progress;

import java.time.Duration;

/**
 * When a stream speaks: at once when something changed, now and then so that both sides know that
 * the other is there, and not for ever. Pure; times are of a clock that only goes on.
 *
 * @param quiet after which it says that it is still there
 * @param end after which it ends; who wants to know more comes again
 */
record Beat(Duration quiet, Duration end) {
  /** For readers. */
  static final Beat USUAL = new Beat(Duration.ofSeconds(15), Duration.ofMinutes(10));

  /** What to do now. */
  enum Step {
    EVENT,
    COMMENT,
    WAIT,
    END
  }

  /**
   * What to do.
   *
   * @param open nanoseconds since it was opened
   * @param silent nanoseconds since it last said anything
   * @param changed whether there is something new to say
   */
  Step step(long open, long silent, boolean changed) {
    if (open >= end.toNanos()) {
      return Step.END;
    }
    if (changed) {
      return Step.EVENT;
    }
    return silent >= quiet.toNanos() ? Step.COMMENT : Step.WAIT;
  }
}
