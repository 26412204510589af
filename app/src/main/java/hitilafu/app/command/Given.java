package hitilafu.app.command;

import hitilafu.index.search.IncidentSearcher;
import hitilafu.model.Incident;
import hitilafu.model.PlausibleTime;
import hitilafu.model.Stated;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Times and ids as people type them. */
final class Given {
  private Given() {}

  /** An instant with its offset, e.g. 2025-01-03T15:00:00+03:00; null for null. */
  static Instant instant(String option, String text) {
    if (text == null) {
      return null;
    }
    try {
      return PlausibleTime.require(OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeException e) {
      throw new UserError(
          ExitCode.USAGE, option + " must look like 2025-01-03T15:00:00+03:00, not " + text);
    }
  }

  /** The beginning of a day in UTC; null for null. */
  static Instant day(String option, String text) {
    if (text == null) {
      return null;
    }
    try {
      return PlausibleTime.require(LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant());
    } catch (DateTimeException e) {
      throw new UserError(
          ExitCode.USAGE, option + " must be a day such as 2025-01-03, not " + text);
    }
  }

  /** What --published says: a day or an instant. */
  static Stated stated(String published) {
    if (published == null) {
      return Stated.NOTHING;
    }
    try {
      return Stated.published(published);
    } catch (DateTimeException e) {
      throw new UserError(
          ExitCode.USAGE,
          "--published must look like 2025-01-03 or 2025-01-03T15:00:00+03:00, not " + published);
    }
  }

  /** The incident of this id, or that holds the observation of this id. */
  static Incident incident(IncidentSearcher searcher, String id) {
    return searcher
        .find(id)
        .orElseThrow(
            () ->
                new UserError(
                    ExitCode.NOT_FOUND,
                    "no incident " + id + "; `hitilafu search` lists what there is"));
  }
}
