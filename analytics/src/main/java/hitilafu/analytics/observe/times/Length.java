package hitilafu.analytics.observe.times;

import hitilafu.analytics.observe.text.Span;
import hitilafu.model.Minutes;

/**
 * Words for how long something lasts.
 *
 * @param minutes no bound and no best value if the words give no number ("several hours")
 */
public record Length(Span span, Minutes minutes) {
  /** Whether the words give a number. */
  public boolean numeric() {
    return minutes.low() != null || minutes.best() != null || minutes.high() != null;
  }
}
