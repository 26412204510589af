package hitilafu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tokens as someone makes them, and what they are asked for. */
class TokenTest {
  @TempDir private Path folder;

  @Test
  void aTokenIsShownOnceAndKeptAsAHash() throws Exception {
    TestHome home = new TestHome(folder);

    String shown = home.ok("token", "add", "achieng").strip();

    assertThat(shown).matches("[A-Za-z0-9_-]{43}");
    assertThat(Files.readString(folder.resolve("tokens.jsonl")))
        .contains("\"name\":\"achieng\"")
        .doesNotContain(shown);
    assertThat(home.ok("token", "list")).contains("achieng  since 20").doesNotContain(shown);
    assertMistake(home.call("token", "add", "achieng"), 2, "token remove achieng");
    assertThat(home.ok("token", "remove", "achieng")).contains("opens nothing any more");
    assertThat(home.ok("token", "list")).contains("There is no token");
    assertMistake(home.call("token", "remove", "achieng"), 4, "no token of achieng");
    assertMistake(home.call("token", "add", "a b"), 2, "not a b");
  }

  @Test
  void withoutATokenTheRecordIsNotOpenedToOthers() {
    TestHome home = new TestHome(folder);

    assertMistake(
        home.call("serve", "--bind", "192.0.2.1", "--port", "0"),
        2,
        "there is no token to ask them for; make one with `hitilafu token add NAME`");

    assertMistake(home.call("serve", "--host", "record.example"), 2, "there is no token");

    home.ok("token", "add", "achieng");
    assertMistake(
        home.call("serve", "--bind", "192.0.2.1", "--port", "0"),
        2,
        "192.0.2.1 is no address of this machine");
    assertMistake(home.call("serve", "--rate", "0"), 2, "--rate must be");
  }

  private static void assertMistake(Cli.Ended ended, int code, String said) {
    assertThat(ended.err()).startsWith("hitilafu: ").contains(said);
    assertThat(ended.err().lines()).hasSize(1);
    assertThat(ended.code()).isEqualTo(code);
  }
}
