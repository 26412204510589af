package hitilafu.app.command;

import picocli.CommandLine.Command;

/** {@code hitilafu catalog}. */
@Command(
    name = "catalog",
    description = "What can fail, and who answers for it.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {CatalogCheckCommand.class, CatalogCandidatesCommand.class})
final class CatalogCommand {}
