package hitilafu.app.web.progress;

import hitilafu.app.metrics.Progress;

/**
 * How far the work is, for programs and for the script of the page.
 *
 * @param said the same in words
 */
record ProgressAnswer(Progress progress, ProgressView said) {
  static ProgressAnswer of(Progress progress) {
    return new ProgressAnswer(progress, ProgressView.of(progress));
  }
}
