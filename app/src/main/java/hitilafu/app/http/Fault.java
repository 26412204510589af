package hitilafu.app.http;

import org.eclipse.jetty.http.HttpStatus;

/**
 * The one shape of every error, as RFC 9457 has it.
 *
 * @param type always "about:blank": the status says it all
 * @param detail what to do about it
 * @param position character of the query at which it went wrong; null if that is not it
 */
public record Fault(String type, String title, int status, String detail, Integer position) {
  /** Its media type. */
  public static final String JSON = "application/problem+json; charset=utf-8";

  /** The fault of a status. */
  public static Fault of(int status, String detail, Integer position) {
    return new Fault("about:blank", HttpStatus.getMessage(status), status, detail, position);
  }

  /** The fault of a status that has nothing to do with a query. */
  public static Fault of(int status, String detail) {
    return of(status, detail, null);
  }
}
