package hitilafu.app.report.edition;

import hitilafu.app.home.Home;
import hitilafu.app.home.HomeLock;
import hitilafu.app.report.Change;
import hitilafu.app.report.Imprint;
import hitilafu.app.report.Issue;
import hitilafu.app.report.ReportFault;
import hitilafu.app.report.edition.Edition.Part;
import hitilafu.app.report.edition.Typesetting.Written;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Makes a draft an edition: numbered, signed, and as it is for good. */
public record Publishing(Home home, ReportDesk desk, Typesetting typesetting) {

  /**
   * Publishes what an editor signs.
   *
   * @param imprint of the draft; without a note that of the edition before stays, and an empty one
   *     takes it away
   * @param by whose name stands on it
   * @throws ReportFault if its period is not over, if nothing prints here, if it says what the
   *     edition before says, or if that is damaged
   */
  public Edition publish(Draft draft, Imprint imprint, String by)
      throws IOException, InterruptedException {
    Issue issue = draft.issue();
    if (draft.asOf().isBefore(issue.period().to())) {
      throw ReportFault.wrong(
          "%s is not over before the end of %s; until then there are drafts of it"
              .formatted(issue.name(), issue.lastDay()));
    }
    try (HomeLock lock = HomeLock.takePublished(home, "report publish")) {
      return publish(draft, following(draft, imprint, by));
    } catch (HomeLock.Taken taken) {
      throw ReportFault.passing("another edition is just being published; try again in a minute");
    }
  }

  /** The imprint of the edition that comes after those that are there. */
  private Imprint following(Draft draft, Imprint imprint, String by) throws IOException {
    Issue issue = draft.issue();
    Editions editions = desk.editions();
    int number = editions.number(issue.series(), issue.name());
    List<Edition> before = editions.of(issue.series(), issue.name());
    if (before.isEmpty()) {
      return imprint.with(stated(imprint.note())).signed(number, 1, by, List.of());
    }
    Edition last = before.getLast();
    requireWhole(last);
    List<Change> changes = desk.since(last, draft.facts());
    String note = imprint.note() == null ? last.note() : stated(imprint.note());
    if (changes.isEmpty() && Objects.equals(note, last.note())) {
      throw ReportFault.wrong(
          "the record says what edition %d of %s says; there is nothing to publish"
              .formatted(last.edition(), issue.path()));
    }
    return imprint.with(note).signed(number, last.edition() + 1, by, changes);
  }

  /** As it is kept, whether it came from a file or a form; null if nothing is said. */
  private static String stated(String note) {
    String kept = note == null ? "" : note.replace("\r\n", "\n").strip();
    if (kept.length() > Imprint.LONGEST_NOTE) {
      throw ReportFault.tooLong();
    }
    return kept.isEmpty() ? null : kept;
  }

  private void requireWhole(Edition last) throws IOException {
    List<String> broken = desk.editions().broken(last);
    if (!broken.isEmpty()) {
      throw ReportFault.wrong(
          "of %s, %s is not what was published; bring it back from a copy before another edition"
              .formatted(last.path(), String.join(", ", broken)));
    }
  }

  private Edition publish(Draft draft, Imprint imprint) throws IOException, InterruptedException {
    Issue issue = draft.issue();
    Editions editions = desk.editions();
    Path staged = editions.stage(issue.series(), issue.name());
    Written written = typesetting.write(draft, imprint, staged);
    if (written.noPdf() != null) {
      throw ReportFault.wrong(written.noPdf());
    }
    List<Part> parts = new ArrayList<>();
    for (Path file : written.files()) {
      parts.add(Part.of(file));
    }
    Edition edition =
        new Edition(
            issue.series(),
            issue.name(),
            draft.text().apply(imprint).masthead().title(),
            imprint.number(),
            imprint.edition(),
            imprint.by(),
            imprint.at(),
            imprint.note(),
            imprint.changes(),
            parts);
    editions.add(edition, staged);
    return edition;
  }
}
