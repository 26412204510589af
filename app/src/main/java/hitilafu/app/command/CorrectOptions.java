package hitilafu.app.command;

import hitilafu.app.correct.Deed;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** What a correction does: exactly one of these. */
final class CorrectOptions {
  @Option(
      names = "--set",
      paramLabel = "FIELD=VALUE",
      required = true,
      description =
          "Set a field: service, operator, place, start, end, duration, level, status, cause,"
              + " counts, agencies, workaround. Times are local: start=2025-01-03T09:10.")
  Map<String, String> set;

  @Option(
      names = "--clear",
      paramLabel = "FIELD",
      required = true,
      description = "A field has no value that can be stood for.")
  List<String> clear;

  @Option(
      names = "--merge",
      paramLabel = "ID",
      split = ",",
      required = true,
      description = "These incidents and this one are one.")
  List<String> merge;

  @Option(
      names = "--split",
      paramLabel = "OBSERVATION",
      split = ",",
      required = true,
      description = "These observations of it are an incident of their own.")
  List<String> split;

  @Option(
      names = "--not-an-incident",
      required = true,
      description = "Its reports tell of no outage. It is kept, and left out of all else.")
  boolean notAnIncident;

  @Option(names = "--reviewed", required = true, description = "It was looked at, and stands.")
  boolean reviewed;

  @Option(
      names = "--undo",
      paramLabel = "CORRECTION",
      required = true,
      description = "An earlier correction holds no more; give its id.")
  String undo;

  @Option(names = "--list", required = true, description = "List all that were ever made.")
  boolean list;

  /** What it is to do; only where it is not to list. */
  Deed deed() {
    return new Deed(set, clear, merge, split, notAnIncident, reviewed, undo);
  }
}
