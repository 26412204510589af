package hitilafu.index.write;

import hitilafu.index.log.EpochLog;
import hitilafu.model.Article;
import java.io.IOException;

/**
 * Brings a build up to its epoch's logs. Before each batch of articles it looks for incidents, so
 * that these never wait for more than one, however many articles come in.
 */
final class CatchUp {
  private final EpochLog log;
  private final EpochIndex index;
  private final int linesACommit;
  private long lines;
  private long changed;

  /**
   * @param linesACommit lines of a log after which it commits
   */
  CatchUp(EpochLog log, EpochIndex index, int linesACommit) {
    this.log = log;
    this.index = index;
    this.linesACommit = linesACommit;
  }

  /**
   * Reads to the ends of the logs. If it fails the build is abandoned: what is not committed must
   * not be, and what was read ahead must be read again.
   *
   * @param wanted looked at before each batch; if it does not hold, the rest is left
   */
  CatchUp run(Builds.Check wanted) throws IOException {
    try (Intake<Article> articles = intake(index.articles())) {
      do {
        incidents(wanted);
      } while (wanted.holds() && articles.next());
      count(articles);
      return this;
    } catch (IOException | RuntimeException | Error e) {
      abandon(e);
      throw e;
    }
  }

  /** Lines that were read and committed. */
  long lines() {
    return lines;
  }

  /** Documents that were written and committed. */
  long changed() {
    return changed;
  }

  private void incidents(Builds.Check wanted) throws IOException {
    try (Intake<?> incidents = intake(index.incidents())) {
      while (wanted.holds() && incidents.next()) {
        // the next one
      }
      count(incidents);
    }
  }

  private <L> Intake<L> intake(DocumentIndex<L> of) throws IOException {
    return new Intake<>(log, index.epoch(), of, linesACommit);
  }

  private void count(Intake<?> intake) {
    lines += intake.lines();
    changed += intake.changed();
  }

  private void abandon(Throwable reason) {
    try {
      index.abandon();
    } catch (IOException | RuntimeException e) {
      reason.addSuppressed(e);
    }
  }
}
