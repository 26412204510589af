package hitilafu.ingest.extract;

import java.util.List;
import java.util.regex.Pattern;

/** What a page marks as an article in the visible text. */
final class Microdata {
  private static final Pattern ARTICLE =
      Pattern.compile("schema\\.org/\\w{0,20}(?:Article|BlogPosting|SpecialAnnouncement)");

  private Microdata() {}

  /** Reads the first that is not noise. */
  static Metadata read(Page page) {
    for (Box box : page.outline().boxes()) {
      String type = box.attr("itemtype");
      if (!type.isEmpty() && ARTICLE.matcher(type).find() && !page.noise().holds(box)) {
        return article(type.contains("SpecialAnnouncement"));
      }
    }
    return Metadata.NONE;
  }

  private static Metadata article(boolean notice) {
    return new Metadata(null, null, null, List.of(), null, null, null, true, notice);
  }
}
