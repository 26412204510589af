package hitilafu.ingest.extract;

import hitilafu.model.Inset;
import hitilafu.model.InsetKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Posts of social media, and other words that are quoted in a block of their own with a name. */
final class QuotedPosts {
  /** The classes that the networks' own embedding gives. */
  private static final Set<String> EMBEDDED =
      Set.of(
          "twitter-tweet",
          "twitter-video",
          "instagram-media",
          "tiktok-embed",
          "fb-post",
          "fb-xfbml-parse-ignore",
          "bluesky-embed",
          "mastodon-embed",
          "text-post-media",
          "telegram-post");

  /** "— Kenya Power (@KenyaPower) January 3, 2025" */
  private static final Pattern SIGNED =
      Pattern.compile(
          "^[\u2014\u2013-]{1,2}\\s{0,3}([^,|\u00b7(]{2,80}?(?:\\s?\\(@?\\w{1,40}\\))?)"
              + "(?:[,|\u00b7(].{0,100}|\\s(?:\\p{L}{3,12}\\s\\d{1,2}|\\d{1,2}\\s\\p{L}{3,12}),?\\s\\d{4}.{0,20})?$");

  private QuotedPosts() {}

  /** Whether an element is one, by its own word. */
  static boolean isEmbedded(Box box) {
    return box.name().equals("blockquote") && EMBEDDED.stream().anyMatch(box.element()::hasClass);
  }

  /** Whether a block stands in one. */
  static boolean isEmbedded(Block block) {
    Box quote = quote(block);
    return quote != null && isEmbedded(quote);
  }

  static List<Inset> of(List<Block> body) {
    List<Inset> posts = new ArrayList<>();
    for (int i = 0; i < body.size(); i++) {
      Box quote = quote(body.get(i));
      int last = i;
      while (quote != null && last + 1 < body.size() && quote(body.get(last + 1)) == quote) {
        last++;
      }
      String author = quote == null ? null : author(body.get(last));
      if (quote != null && (author != null || isEmbedded(quote))) {
        posts.add(new Inset(InsetKind.QUOTATION, i + 1, last + 1, author));
      }
      i = last;
    }
    return posts;
  }

  private static Box quote(Block block) {
    Box box = block.owner();
    while (box != null && !box.name().equals("blockquote")) {
      box = box.parent();
    }
    return box;
  }

  private static String author(Block last) {
    Matcher signed = SIGNED.matcher(last.text());
    return signed.matches() ? signed.group(1).strip() : null;
  }
}
