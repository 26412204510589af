package hitilafu.app.web;

import org.eclipse.jetty.http.HttpStatus;

/**
 * The one shape of every error, as RFC 9457 has it.
 *
 * @param type always "about:blank": the status says it all
 * @param detail what to do about it
 * @param position character of the query at which it went wrong; null if that is not it
 */
record Fault(String type, String title, int status, String detail, Integer position) {
  static Fault of(int status, String detail, Integer position) {
    return new Fault("about:blank", HttpStatus.getMessage(status), status, detail, position);
  }
}
