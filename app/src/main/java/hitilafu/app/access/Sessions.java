package hitilafu.app.access;

import hitilafu.app.access.Credentials.Bearer;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Who is signed in, in memory only: a restart signs everybody out. A session ends after twelve
 * hours, when its token is removed, or when a thousand others were begun since.
 */
public final class Sessions {
  /** How long one lasts. */
  public static final Duration LASTS = Duration.ofHours(12);

  private static final int MOST = 1_000;

  private record Begun(Session session, long nanos) {}

  private final Tokens tokens;
  private final LongSupplier nanos;
  private final Map<String, Begun> byId =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Begun> eldest) {
          return size() > MOST;
        }
      };

  /**
   * @param nanos a clock that only goes on, such as {@link System#nanoTime}
   */
  public Sessions(Tokens tokens, LongSupplier nanos) {
    this.tokens = tokens;
    this.nanos = nanos;
  }

  /**
   * Begins one for whoever knows a token: its id, which is always new. Empty for a wrong secret.
   */
  public Optional<String> begin(String secret) {
    return tokens
        .find(new Bearer(secret))
        .map(
            token -> {
              String id = Secret.make();
              Session session = new Session(token, Secret.make());
              synchronized (byId) {
                byId.put(id, new Begun(session, nanos.getAsLong()));
              }
              return id;
            });
  }

  /** The session of an id; empty if it is none, or has ended. */
  public Optional<Session> find(String id) {
    Begun begun;
    synchronized (byId) {
      begun = byId.get(id);
    }
    if (begun == null) {
      return Optional.empty();
    }
    boolean over = nanos.getAsLong() - begun.nanos() >= LASTS.toNanos();
    if (over || !tokens.hold(begun.session().token())) {
      end(id);
      return Optional.empty();
    }
    return Optional.of(begun.session());
  }

  /** Ends one, if it is one. */
  public void end(String id) {
    synchronized (byId) {
      byId.remove(id);
    }
  }
}
