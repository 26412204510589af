package hitilafu.app.command;

import picocli.CommandLine.Command;

/** {@code hitilafu sources}. */
@Command(
    name = "sources",
    description = "The places that are watched.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {SourcesCheckCommand.class, SourcesDefaultCommand.class})
final class SourcesCommand {}
