package hitilafu.app.command;

import picocli.CommandLine.Command;

/** {@code hitilafu token}. */
@Command(
    name = "token",
    description = {
      "Tokens let programs and people in: to put the record right over HTTP, and to read it from"
          + " another machine. What changes holds at once, also for a server that runs."
    },
    subcommands = {TokenAddCommand.class, TokenListCommand.class, TokenRemoveCommand.class})
final class TokenCommand {}
