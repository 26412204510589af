package hitilafu.app.web.report;

import hitilafu.app.phrase.Phrase;
import hitilafu.app.phrase.PhraseTime;
import hitilafu.app.phrase.PhraseWord;
import hitilafu.app.report.Change;
import hitilafu.app.report.edition.Drafted;
import hitilafu.app.report.edition.Edition;
import hitilafu.app.report.edition.Facts;
import hitilafu.app.report.edition.IssueFile;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * An issue: what was published of it, and for who signed in what is to be.
 *
 * @param lead which edition is the latest, in a sentence
 * @param files of the latest edition
 * @param figures that it states
 * @param changes what it tells otherwise than the one before it
 * @param earlier editions, the latest first
 * @param desk what an editor may do; null for others
 */
record IssuePage(
    String title,
    String lead,
    List<FileLink> files,
    List<Figure> figures,
    List<Changed> changes,
    List<Earlier> earlier,
    Editing desk) {

  /** A figure as it is stated. */
  record Figure(String name, String words) {}

  /** What is told otherwise. */
  record Changed(String about, String was, String now) {}

  /** An edition before the latest. */
  record Earlier(String name, String said, List<FileLink> files) {}

  /**
   * What an editor may do.
   *
   * @param at when the draft was made, in words; null if there is none
   * @param made the same as programs write it, to be sent back; null if there is none
   * @param files of the draft
   * @param noPdf why there is no PDF among them; null if there is one
   * @param address of the issue
   * @param note in the form
   * @param problem why it was not published; null if nothing was wrong
   * @param csrf what the form carries; null for who has no session
   */
  record Editing(
      String at,
      String made,
      List<FileLink> files,
      String noPdf,
      String address,
      String note,
      String problem,
      String csrf) {}

  /**
   * @param editions of the issue, the latest last; may be none
   * @param facts of the latest; null if there is none
   */
  static IssuePage of(
      String series, String issue, List<Edition> editions, Facts facts, Editing desk) {
    Edition latest = editions.isEmpty() ? null : editions.getLast();
    return new IssuePage(
        IssueName.series(series) + ", " + IssueName.period(issue).toLowerCase(Locale.ROOT),
        latest == null ? "Nothing is published of it yet." : lead(latest),
        latest == null ? List.of() : files(latest),
        facts == null ? List.of() : facts.figures().stream().map(IssuePage::figure).toList(),
        latest == null ? List.of() : latest.changes().stream().map(IssuePage::changed).toList(),
        editions.stream().limit(Math.max(0, editions.size() - 1)).toList().reversed().stream()
            .map(IssuePage::earlier)
            .toList(),
        desk);
  }

  /** The words of an editor's part. */
  static Editing editing(
      String address, Drafted draft, List<String> there, String note, String problem, String csrf) {
    return new Editing(
        draft == null ? null : PhraseTime.captured(draft.at()),
        draft == null ? null : draft.at().toString(),
        draft == null ? List.of() : links(address + "/draft", there, draft::name),
        draft == null ? null : draft.noPdf(),
        address,
        note == null ? "" : note,
        problem,
        csrf);
  }

  private static String lead(Edition edition) {
    return "Issue no. %d, edition %d, published %s by %s."
        .formatted(
            edition.number(), edition.edition(), PhraseTime.captured(edition.at()), edition.by());
  }

  private static List<FileLink> files(Edition edition) {
    return links(
        EditionRow.folder(edition),
        edition.files().stream().map(Edition.Part::name).toList(),
        edition::name);
  }

  private static List<FileLink> links(
      String folder, List<String> there, Function<IssueFile, String> name) {
    return Stream.of(IssueFile.values())
        .filter(file -> there.contains(name.apply(file)))
        .map(file -> FileLink.of(file, folder, name.apply(file)))
        .toList();
  }

  private static Figure figure(Facts.Fact fact) {
    return new Figure(PhraseWord.capital(fact.name().replace('_', ' ')), fact.words());
  }

  private static Changed changed(Change change) {
    return new Changed(PhraseWord.capital(change.about()), said(change.was()), said(change.now()));
  }

  private static String said(String words) {
    return Objects.requireNonNullElse(words, Phrase.NOT_STATED);
  }

  private static Earlier earlier(Edition edition) {
    return new Earlier(
        "Edition " + edition.edition(),
        "published " + PhraseTime.captured(edition.at()) + " by " + edition.by(),
        files(edition));
  }
}
