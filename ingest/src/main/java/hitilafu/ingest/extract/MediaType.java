package hitilafu.ingest.extract;

import hitilafu.model.Capture;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a capture's media type says, and whether its text bears that out. */
public final class MediaType {
  private static final Pattern CHARSET =
      Pattern.compile(
          "charset\\s{0,9}=\\s{0,9}[\"']?([A-Za-z0-9_:.+-]{1,40})", Pattern.CASE_INSENSITIVE);
  private static final Pattern TAG = Pattern.compile("<[A-Za-z!/?]");
  private static final Pattern PAGE =
      Pattern.compile("<(!doctype\\s{1,9}html|html|head|body)\\b", Pattern.CASE_INSENSITIVE);

  private static final int LOOKED_AT = 1024;

  private MediaType() {}

  /** Type and subtype alone, in lower case. */
  static String of(Capture capture) {
    return of(capture.mediaType());
  }

  static String of(String mediaType) {
    int parameters = mediaType.indexOf(';');
    String type = parameters < 0 ? mediaType : mediaType.substring(0, parameters);
    return type.strip().toLowerCase(Locale.ROOT);
  }

  /** The charset that a header or a meta element names, if this JVM has it. */
  public static Optional<Charset> charset(String declaration) {
    Matcher matcher = CHARSET.matcher(declaration);
    return matcher.find() ? Charsets.named(matcher.group(1)) : Optional.empty();
  }

  static boolean isHtml(Capture capture, CharSequence text) {
    String start = text.subSequence(0, Math.min(text.length(), LOOKED_AT)).toString();
    String type = of(capture);
    return type.contains("html")
        ? TAG.matcher(text).find()
        : PAGE.matcher(start).find()
            && (!type.equals("text/plain") || start.stripLeading().startsWith("<"));
  }
}
