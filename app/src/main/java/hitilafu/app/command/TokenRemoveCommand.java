package hitilafu.app.command;

import hitilafu.app.access.Token;
import hitilafu.app.access.TokenFile;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code hitilafu token remove}. */
@Command(
    name = "remove",
    description = "Takes a token away. What was put right with it stays, under its name.")
final class TokenRemoveCommand implements Callable<Integer> {
  @Mixin private HomeOption home;

  @Parameters(paramLabel = "NAME", description = "Whose it is.")
  private String name;

  @Override
  public Integer call() throws Exception {
    TokenFile file = home.home().tokens();
    file.change(this::remove);
    System.out.println("The token of " + name + " opens nothing any more.");
    return ExitCode.OK;
  }

  private void remove(List<Token> tokens) {
    if (!tokens.removeIf(token -> token.name().equals(name))) {
      throw new UserError(
          ExitCode.NOT_FOUND, "no token of " + name + "; `hitilafu token list` lists them");
    }
  }
}
