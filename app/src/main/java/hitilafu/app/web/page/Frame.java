package hitilafu.app.web.page;

import hitilafu.app.phrase.PhraseTime;
import java.time.Instant;
import java.util.List;

/**
 * What stands around every page.
 *
 * @param title of the page alone
 * @param section that it belongs to; null if to none
 * @param query in the search box
 * @param twins the same for programs; null if there are none
 * @param changed when what it rests on last changed, in words; null if not known
 * @param scripts loaded beside it; without them it reads all the same
 */
public record Frame(
    String title,
    Section section,
    String query,
    Twins twins,
    String changed,
    List<Asset> scripts,
    Reader reader) {

  /**
   * Where the same page lies in other forms.
   *
   * @param csv null if it is no table
   * @param linked JSON-LD; null if there is none
   */
  public record Twins(String json, String csv, String linked) {}

  /** A frame with a title and nothing else. */
  public static Frame of(String title, Section section, Reader reader) {
    return new Frame(title, section, "", null, null, List.of(), reader);
  }

  public Frame searching(String text) {
    return new Frame(title, section, text, twins, changed, scripts, reader);
  }

  /** With scripts of its own. */
  public Frame with(Asset... more) {
    return new Frame(title, section, query, twins, changed, List.of(more), reader);
  }

  /** With JSON-LD at an address. */
  public Frame linked(String address) {
    return new Frame(
        title, section, query, new Twins(null, null, address), changed, scripts, reader);
  }

  /** Where its JSON-LD is; null if there is none. */
  String linked() {
    return twins == null ? null : twins.linked();
  }

  Frame beside(Twins found, Instant lastChange) {
    String words = lastChange == null ? null : PhraseTime.captured(lastChange);
    return new Frame(title, section, query, found, words, scripts, reader);
  }
}
