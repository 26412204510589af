package hitilafu.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionsTest {
  private static final Instant NOW = Instant.parse("2025-06-01T08:00:00Z");
  private static final Token ANNE = Token.of("anne", "anne's secret", NOW);

  @TempDir private Path folder;
  private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);
  private TokenFile file;
  private Sessions sessions;

  @BeforeEach
  void open() throws IOException {
    file = new TokenFile(folder.resolve("tokens.jsonl"));
    file.write(List.of(ANNE));
    sessions = new Sessions(new Tokens(file), nanos::get);
  }

  @Test
  void oneIsBegunWithATokenAndWithNothingElse() {
    String id = begin();

    assertThat(sessions.find(id)).map(Session::token).contains(ANNE);
    assertThat(sessions.begin("a guess")).isEmpty();
    assertThat(sessions.begin("")).isEmpty();
    assertThat(sessions.find("a guess")).isEmpty();
    assertThat(id).hasSize(43).isNotEqualTo(begin());
  }

  @Test
  void itLastsTwelveHours() {
    String id = begin();
    nanos.addAndGet(Sessions.LASTS.toNanos() - 1);
    assertThat(sessions.find(id)).as("also if the clock runs over").isPresent();

    nanos.incrementAndGet();
    assertThat(sessions.find(id)).isEmpty();
  }

  @Test
  void itEndsWithItsTokenAlsoIfAnotherGetsTheName() throws IOException {
    String id = begin();
    file.write(List.of(Token.of("anne", "another secret", NOW)));

    assertThat(sessions.find(id)).isEmpty();

    file.write(List.of(ANNE));
    assertThat(sessions.find(id)).as("what ended does not come back").isEmpty();
  }

  @Test
  void whoSignsOutIsOut() {
    String id = begin();
    String other = begin();
    sessions.end(id);

    assertThat(sessions.find(id)).isEmpty();
    assertThat(sessions.find(other)).isPresent();
  }

  @Test
  void ofVeryManyTheOldestGo() {
    String first = begin();
    Set<String> later = new HashSet<>();
    for (int i = 0; i < 1_000; i++) {
      later.add(begin());
    }

    assertThat(sessions.find(first)).isEmpty();
    assertThat(later).hasSize(1_000).allMatch(id -> sessions.find(id).isPresent());
  }

  @Test
  void aFormIsOfItsSessionOnly() {
    Session one = sessions.find(begin()).orElseThrow();
    Session other = sessions.find(begin()).orElseThrow();

    assertThat(one.made(one.csrf())).isTrue();
    assertThat(one.made(other.csrf())).isFalse();
    assertThat(one.made(null)).isFalse();
    assertThat(one.made("")).isFalse();
  }

  private String begin() {
    return sessions.begin("anne's secret").orElseThrow();
  }
}
