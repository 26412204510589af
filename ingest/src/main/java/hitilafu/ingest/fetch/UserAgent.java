package hitilafu.ingest.fetch;

import java.util.regex.Pattern;

/**
 * Who we say we are.
 *
 * @param version of this software
 * @param contact where whoever runs it can be reached: a web address or a mail address
 */
record UserAgent(String version, String contact) {
  private static final Pattern VERSION = Pattern.compile("[\\w.+-]{1,40}");
  private static final Pattern CONTACT =
      Pattern.compile("https?://[!-'*-~]{3,200}|[!-'*-?A-~]{1,64}@[\\w.-]{3,200}");

  public UserAgent {
    if (!VERSION.matcher(version).matches()) {
      throw new IllegalArgumentException("no version: \"" + version + "\"; write it as in 1.2.3");
    }
    if (contact == null || !CONTACT.matcher(contact).matches()) {
      throw new IllegalArgumentException(
          "no contact: \"%s\"; give a web or mail address at which you can be reached"
              .formatted(contact));
    }
  }

  /** The header's value. */
  @Override
  public String toString() {
    return "Hitilafu/%s (+%s)".formatted(version, contact);
  }
}
