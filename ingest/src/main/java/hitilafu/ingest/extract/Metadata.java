package hitilafu.ingest.extract;

import java.util.List;

/**
 * What one witness says about an article; null or empty where it is silent.
 *
 * @param url canonical address
 * @param language as declared, not yet checked against the text
 * @param isArticle the witness says that this page is an article
 * @param isNotice the witness says that it is an announcement
 */
record Metadata(
    String title,
    Dated published,
    Dated modified,
    List<String> authors,
    String publisher,
    String language,
    String url,
    boolean isArticle,
    boolean isNotice) {

  static final Metadata NONE =
      new Metadata(null, null, null, List.of(), null, null, null, false, false);

  Metadata {
    title = blankIsNull(title);
    publisher = blankIsNull(publisher);
    language = blankIsNull(language);
    authors = List.copyOf(authors);
  }

  /** What this witness says, and the other where this one is silent. */
  Metadata or(Metadata other) {
    return new Metadata(
        title == null ? other.title : title,
        published == null ? other.published : published.sharpened(other.published),
        modified == null ? other.modified : modified.sharpened(other.modified),
        authors.isEmpty() ? other.authors : authors,
        publisher == null ? other.publisher : publisher,
        language == null ? other.language : language,
        url == null ? other.url : url,
        isArticle || other.isArticle,
        isNotice || other.isNotice);
  }

  static Metadata ofPublished(Dated published) {
    return new Metadata(null, published, null, List.of(), null, null, null, false, false);
  }

  static Metadata ofTitle(String title) {
    return new Metadata(title, null, null, List.of(), null, null, null, false, false);
  }

  static Metadata ofPublisher(String publisher) {
    return new Metadata(null, null, null, List.of(), publisher, null, null, false, false);
  }

  /** All the same, but for the title. */
  Metadata withTitle(String other) {
    return new Metadata(
        other, published, modified, authors, publisher, language, url, isArticle, isNotice);
  }

  /** All the same, but for the times. */
  Metadata withDates(Chronology dates) {
    return new Metadata(
        title,
        dates.published(),
        dates.modified(),
        authors,
        publisher,
        language,
        url,
        isArticle,
        isNotice);
  }

  /** All the same, but for the authors. */
  Metadata withAuthors(List<String> others) {
    return new Metadata(
        title, published, modified, others, publisher, language, url, isArticle, isNotice);
  }

  private static String blankIsNull(String text) {
    String clean = text == null ? "" : CleanText.of(text);
    return clean.isEmpty() || clean.length() > 2000 ? null : clean;
  }
}
