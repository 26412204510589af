package hitilafu.app.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * Someone who signed in.
 *
 * @param token that they signed in with
 * @param csrf what each of their forms carries, so that none is sent by a page elsewhere
 */
public record Session(Token token, String csrf) {

  /** Whether a form carried what ours carry; takes as long for a wrong one as for the right one. */
  public boolean made(String form) {
    return form != null && MessageDigest.isEqual(bytes(csrf), bytes(form));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
