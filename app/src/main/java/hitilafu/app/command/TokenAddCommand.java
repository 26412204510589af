package hitilafu.app.command;

import hitilafu.app.access.Secret;
import hitilafu.app.access.Token;
import hitilafu.app.access.TokenFile;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hitilafu token add}. */
@Command(
    name = "add",
    description = "Makes a token and shows it, this once: only what tells it again is kept.")
final class TokenAddCommand implements Callable<Integer> {
  @Mixin private HomeOption home;

  @Parameters(
      paramLabel = "NAME",
      description = "Whose it is: the author of the corrections that are made with it.")
  private String name;

  @Option(names = "--json", description = "Print name and token as JSON.")
  private boolean json;

  @Override
  public Integer call() throws Exception {
    TokenFile file = home.home().tokens();
    String secret = Secret.make();
    file.change(tokens -> add(tokens, secret));
    Output.print(json, Map.of("name", name, "token", secret), () -> secret);
    return ExitCode.OK;
  }

  private void add(List<Token> tokens, String secret) {
    if (tokens.stream().anyMatch(token -> token.name().equals(name))) {
      throw new UserError(
          ExitCode.USAGE, name + " has a token; `hitilafu token remove " + name + "` first");
    }
    tokens.add(token(secret));
  }

  private Token token(String secret) {
    Instant now = Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS);
    try {
      return Token.of(name, secret, now);
    } catch (IllegalArgumentException noName) {
      throw new UserError(ExitCode.USAGE, noName.getMessage());
    }
  }
}
