package hitilafu.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hitilafu.app.access.Credentials.Basic;
import hitilafu.app.access.Credentials.Bearer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokensTest {
  private static final Instant NOW = Instant.parse("2025-06-01T08:00:00Z");
  private static final Token ANNE = Token.of("anne", "anne's secret", NOW);
  private static final Token BEN = Token.of("ben", "ben's secret", NOW);

  @TempDir private Path folder;

  @Test
  void whatIsAddedAndRemovedHoldsAtOnce() throws IOException {
    TokenFile file = file();
    Tokens tokens = new Tokens(file);
    assertThat(tokens.any()).isFalse();
    assertThat(tokens.find(new Bearer("anne's secret"))).isEmpty();

    file.write(List.of(ANNE, BEN));
    assertThat(tokens.find(new Bearer("anne's secret"))).contains(ANNE);
    assertThat(tokens.find(new Bearer("ben's secret"))).contains(BEN);

    file.write(List.of(BEN));
    assertThat(tokens.find(new Bearer("anne's secret"))).isEmpty();
    assertThat(tokens.any()).isTrue();
  }

  @Test
  void aNameGoesWithItsOwnSecretOnly() throws IOException {
    file().write(List.of(ANNE, BEN));
    Tokens tokens = new Tokens(file());

    assertThat(tokens.find(new Basic("anne", "anne's secret"))).contains(ANNE);
    assertThat(tokens.find(new Basic("ben", "anne's secret"))).isEmpty();
    assertThat(tokens.find(new Basic("anne", ""))).isEmpty();
  }

  @Test
  void nobodyElseReadsTheFileAndNoSecretIsInIt() throws IOException {
    file().write(List.of(ANNE));

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file().path())))
        .isEqualTo("rw-------");
    assertThat(Files.readString(file().path())).contains("anne").doesNotContain("secret");
  }

  @Test
  void aLineThatIsNoTokenIsNamed() throws IOException {
    Files.writeString(file().path(), "\n{\"name\":\"anne\"}\n");

    assertThatThrownBy(() -> file().list()).hasMessageContaining("line 2 is no token");
    assertThatThrownBy(() -> Token.of("a b", "x", NOW)).hasMessageContaining("not a b");
  }

  @Test
  void headersAsTheyMayCome() {
    assertThat(Credentials.of("bearer  x ")).contains(new Bearer("x"));
    assertThat(Credentials.of("Basic YW5uZTp4Onk=")).contains(new Basic("anne", "x:y"));
    for (String none : new String[] {null, "", "Bearer", "Basic ?", "Basic YQ==", "Digest x"}) {
      assertThat(Credentials.of(none)).isEmpty();
    }
  }

  private TokenFile file() {
    return new TokenFile(folder.resolve("tokens.jsonl"));
  }
}
