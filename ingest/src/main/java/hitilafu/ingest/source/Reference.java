package hitilafu.ingest.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address, or what stands for one beside a base, in the parts of RFC 3986. Its fragment is left
 * out.
 *
 * @param scheme null if absent
 * @param authority null if absent
 * @param path may be empty
 * @param query null if absent, which differs from an empty one
 */
record Reference(String scheme, String authority, String path, String query) {
  private static final Pattern PARTS =
      Pattern.compile(
          "(?:([A-Za-z][A-Za-z0-9+.-]*):)?(?://([^/?#]*))?([^?#]*)(?:\\?([^#]*))?(?:#.*)?",
          Pattern.DOTALL);

  /** The parts of any text. */
  static Reference of(String text) {
    Matcher parts = PARTS.matcher(text);
    if (!parts.matches()) {
      throw new IllegalStateException("every text has such parts");
    }
    return new Reference(parts.group(1), parts.group(2), parts.group(3), parts.group(4));
  }

  /** What it means beside a base, by section 5.2.2. {@code URI.resolve} follows an older RFC. */
  Reference beside(Reference base) {
    if (scheme != null || authority != null) {
      String its = scheme == null ? base.scheme : scheme;
      return new Reference(its, authority, withoutDots(path), query);
    }
    if (path.isEmpty()) {
      String its = query == null ? base.query : query;
      return new Reference(base.scheme, base.authority, base.path, its);
    }
    String whole = path.startsWith("/") ? path : base.folder() + path;
    return new Reference(base.scheme, base.authority, withoutDots(whole), query);
  }

  private String folder() {
    return path.isEmpty() ? "/" : path.substring(0, path.lastIndexOf('/') + 1);
  }

  private static String withoutDots(String path) {
    if (!path.startsWith("/")) {
      return path;
    }
    Deque<String> kept = new ArrayDeque<>();
    String[] segments = path.substring(1).split("/", -1);
    for (int i = 0; i < segments.length; i++) {
      boolean dots = segments[i].equals(".") || segments[i].equals("..");
      if (segments[i].equals("..")) {
        kept.pollLast();
      }
      if (!dots) {
        kept.addLast(segments[i]);
      } else if (i == segments.length - 1) {
        kept.addLast("");
      }
    }
    return "/" + String.join("/", kept);
  }

  @Override
  public String toString() {
    return (scheme == null ? "" : scheme + ":")
        + (authority == null ? "" : "//" + authority)
        + path
        + (query == null ? "" : "?" + query);
  }
}
