package hitilafu.ingest.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What the names of elements, properties and classes say of the date in them. There are hundreds of
 * names for the same: what is in them tells.
 */
final class DateNames {
  /** One of these is in each class and id that says anything. */
  private static final String[] TRACES = {
    "ate", "ime", "ubl", "sted", "tum", "echa", "arih", "modif", "dato"
  };

  private static final Set<String> DATES =
      Set.of("time", "fecha", "tarih", "dato", "tanggal", "datetime", "timestamp");

  private static final Set<String> NO_DATES =
      Set.of("update", "candidate", "mandate", "validate", "corporate", "readtime", "runtime");

  private DateNames() {}

  /** Of a property, or of a meta element; OTHER if it names no date, or one of something else. */
  static DateRole ofProperty(String name) {
    String key = name.toLowerCase(Locale.ROOT);
    if (holds(
        key, "expir", "start", "end", "event", "valid", "until", "unpubl", "birth", "death")) {
      return DateRole.OTHER;
    }
    if (holds(key, "modif", "updat", "revis")) {
      return DateRole.MODIFIED;
    }
    boolean time = holds(key, "date", "time", "datum");
    boolean original =
        holds(key, "published", "issued", "created")
            || time && holds(key, "pub", "creat", "post", "release", "origin");
    return original ? DateRole.PUBLISHED : time ? DateRole.UNSAID : DateRole.OTHER;
  }

  /** A fast look: the name may say something. */
  static boolean any(String name) {
    return !name.isEmpty() && holds(name, TRACES);
  }

  /** Of the words in an element's class and id; OTHER if none names a date. */
  static DateRole ofLabels(List<String> labels) {
    DateRole role = DateRole.OTHER;
    for (String label : labels) {
      DateRole one = ofLabel(label);
      if (one == DateRole.PUBLISHED) {
        return one;
      }
      role = one == DateRole.OTHER || role == DateRole.MODIFIED ? role : one;
    }
    return role;
  }

  private static DateRole ofLabel(String label) {
    if (holds(label, "updated", "modified")) {
      return DateRole.MODIFIED;
    }
    if (holds(label, "publish", "created") || label.equals("pubdate") || label.equals("posted")) {
      return DateRole.PUBLISHED;
    }
    boolean named =
        label.startsWith("date")
            || label.endsWith("date")
            || label.endsWith("datum")
            || label.endsWith("time")
            || DATES.contains(label);
    return named && !NO_DATES.contains(label) ? DateRole.UNSAID : DateRole.OTHER;
  }

  private static boolean holds(String name, String... parts) {
    for (String part : parts) {
      if (name.contains(part)) {
        return true;
      }
    }
    return false;
  }
}
