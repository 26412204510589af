package hitilafu.app.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;

/**
 * The tokens that hold now: the file is read again whenever it was replaced, so that a token that
 * was added or removed holds or fails from the next request on.
 */
public final class Tokens {
  /** What tells one state of the file from another; it is replaced, never written into. */
  private record State(Object file, Object modified, long size) {
    private static final State ABSENT = new State(null, null, 0);
  }

  private record Known(State state, List<Token> list) {}

  private final TokenFile file;
  private volatile Known known = new Known(State.ABSENT, List.of());

  public Tokens(TokenFile file) {
    this.file = file;
  }

  /** Whether there is any. */
  public boolean any() {
    return !list().isEmpty();
  }

  /**
   * The token that these credentials prove; empty for none and for wrong ones. All are tried in any
   * case, so that the time it takes tells nothing.
   */
  public Optional<Token> find(Credentials credentials) {
    byte[] hash = Token.hash(credentials.secret());
    Token found = null;
    for (Token token : list()) {
      if (token.opensWith(hash) && credentials.mayBe(token.name())) {
        found = token;
      }
    }
    return Optional.ofNullable(found);
  }

  /** Whether a token that was found once is still one. */
  boolean hold(Token token) {
    return list().contains(token);
  }

  private List<Token> list() {
    try {
      State now = state();
      Known last = known;
      if (!now.equals(last.state())) {
        last = new Known(now, now.equals(State.ABSENT) ? List.of() : file.list());
        known = last;
      }
      return last.list();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private State state() throws IOException {
    try {
      BasicFileAttributes of = Files.readAttributes(file.path(), BasicFileAttributes.class);
      return new State(of.fileKey(), of.lastModifiedTime(), of.size());
    } catch (NoSuchFileException none) {
      return State.ABSENT;
    }
  }
}
