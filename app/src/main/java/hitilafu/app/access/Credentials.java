package hitilafu.app.access;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/** What a request shows of a token. */
public sealed interface Credentials {
  /** The secret, right or wrong. */
  String secret();

  /** Whether a token of this name may be meant. */
  default boolean mayBe(String token) {
    return true;
  }

  /** {@code Authorization: Bearer SECRET}: what programs send, and only when they mean to. */
  record Bearer(String secret) implements Credentials {}

  /** {@code Authorization: Basic NAME:SECRET}: what a browser asks its user for. */
  record Basic(String name, String secret) implements Credentials {
    @Override
    public boolean mayBe(String token) {
      return token.equals(name);
    }
  }

  /** Of an Authorization header; empty without one, and for any that is neither. */
  static Optional<Credentials> of(String header) {
    int blank = header == null ? -1 : header.indexOf(' ');
    if (blank < 0) {
      return Optional.empty();
    }
    String rest = header.substring(blank + 1).strip();
    return switch (header.substring(0, blank).toLowerCase(Locale.ROOT)) {
      case "bearer" -> Optional.of(new Bearer(rest));
      case "basic" -> basic(rest);
      default -> Optional.empty();
    };
  }

  private static Optional<Credentials> basic(String encoded) {
    try {
      String both = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
      int colon = both.indexOf(':');
      return colon < 0
          ? Optional.empty()
          : Optional.of(new Basic(both.substring(0, colon), both.substring(colon + 1)));
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }
}
