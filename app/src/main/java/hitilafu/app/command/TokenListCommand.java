package hitilafu.app.command;

import hitilafu.app.access.Token;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hitilafu token list}. */
@Command(name = "list", description = "Lists whose tokens there are, and since when.")
final class TokenListCommand implements Callable<Integer> {
  @Mixin private HomeOption home;

  @Option(names = "--json", description = "Print them as JSON.")
  private boolean json;

  @Override
  public Integer call() throws Exception {
    List<Token> tokens = home.home().tokens().list();
    Output.print(json, tokens, () -> lines(tokens));
    return ExitCode.OK;
  }

  private static String lines(List<Token> tokens) {
    return tokens.isEmpty()
        ? "There is no token; `hitilafu token add NAME` makes one."
        : tokens.stream()
            .map(token -> "%s  since %s".formatted(token.name(), token.added()))
            .collect(Collectors.joining("\n"));
  }
}
