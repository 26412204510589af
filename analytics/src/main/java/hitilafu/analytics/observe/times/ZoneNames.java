package hitilafu.analytics.observe.times;

import hitilafu.analytics.observe.text.Sentence;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Zones as texts name them: "0809 GMT", "10.45am (9.45am SAST)", "all times UTC". */
final class ZoneNames {
  /** Each zone, then its names; summer and winter time are the zone's own affair. */
  private static final String[] TABLE = {
    "UTC GMT UTC",
    "Africa/Nairobi EAT",
    "Africa/Lagos WAT",
    "Africa/Maputo CAT",
    "Africa/Johannesburg SAST",
    "Europe/London BST",
    "Asia/Kolkata IST",
    "Asia/Karachi PKT",
    "Asia/Singapore SGT",
    "Australia/Sydney AEST AEDT",
    "Australia/Perth AWST",
    "Pacific/Auckland NZST NZDT",
    "America/New_York ET EST EDT US/EASTERN",
    "America/Chicago CT CST CDT US/CENTRAL",
    "America/Denver MT MST MDT US/MOUNTAIN",
    "America/Los_Angeles PT PST PDT US/PACIFIC",
  };

  private static final Map<String, ZoneId> ZONES = zones();

  private static final Pattern ALL_TIMES =
      Pattern.compile(
          "\\b(?:all )?times (?:are |shown |given )?(?:in"
              + " )?\\(?(?<z>UTC|GMT|EAT|WAT|CAT|SAST|US/(?:Pacific|Mountain|Central|Eastern))\\b",
          Pattern.CASE_INSENSITIVE);

  private ZoneNames() {}

  private static Map<String, ZoneId> zones() {
    Map<String, ZoneId> zones = new HashMap<>();
    for (String line : TABLE) {
      String[] words = line.split(" ");
      for (int i = 1; i < words.length; i++) {
        zones.put(words[i], ZoneId.of(words[0]));
      }
    }
    return zones;
  }

  /**
   * @return null for null
   */
  static ZoneId of(String name) {
    return name == null ? null : ZONES.get(name.toUpperCase(Locale.ROOT));
  }

  /** The zone that a sentence says all of its text's times are in. */
  static Optional<ZoneId> ofAll(Sentence sentence) {
    Matcher m = ALL_TIMES.matcher(sentence.text());
    return m.find() ? Optional.of(of(m.group("z"))) : Optional.empty();
  }
}
