package hitilafu.ingest.extract.quality.corpus;

import java.util.List;

/**
 * What trafilatura's annotators noted of a page.
 *
 * @param with pieces that belong to the article
 * @param without pieces that do not
 * @param comments pieces of readers' comments; belonging is a matter of taste
 * @param title null if not noted
 * @param authors null if not noted
 */
public record Facts(
    List<String> with,
    List<String> without,
    List<String> comments,
    String title,
    List<String> authors) {}
