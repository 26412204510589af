package hitilafu.app;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.app.export.ImpactRow;
import hitilafu.app.home.DerivedLog;
import hitilafu.app.home.Home;
import hitilafu.app.home.MeasuredRecord;
import hitilafu.model.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A home in a temporary folder, worked by commands. */
record TestHome(Path root) {
  /** The sample as it lies in the repository. */
  static final Path SAMPLES = Path.of("../samples");

  private static TestHome sample;

  /**
   * A home with the record of the whole sample, made when first asked for. For whoever reads only.
   */
  static synchronized TestHome ofSample() throws IOException {
    if (sample == null) {
      TestHome made = new TestHome(Files.createTempDirectory("hitilafu-sample"));
      made.importSample(sampleLines());
      made.ok("run");
      sample = made;
    }
    return sample;
  }

  /** The lines of the sample's manifest, one document each. */
  static List<String> sampleLines() throws IOException {
    return Files.readAllLines(SAMPLES.resolve("manifest.jsonl"));
  }

  /** Imports these lines of the sample's manifest, in this order, as one import. */
  void importSample(List<String> lines) throws IOException {
    Path folder = Files.createDirectories(root.resolve("sample"));
    for (Path file : listSamples()) {
      Path copy = folder.resolve(file.getFileName());
      if (!Files.exists(copy)) {
        Files.copy(file, copy);
      }
    }
    Path manifest = folder.resolve("part.jsonl");
    Files.write(manifest, lines);
    ok("import", manifest.toString());
  }

  /** Runs a command that must succeed, and returns what it printed. */
  String ok(String... args) {
    Cli.Ended ended = call(args);
    assertThat(ended.code()).as(ended.err()).isZero();
    return ended.out();
  }

  Cli.Ended call(String... args) {
    return Cli.call(withHome(args));
  }

  /** The command line with this home. */
  String[] withHome(String... args) {
    String[] all = Arrays.copyOf(args, args.length + 2);
    all[args.length] = "--home";
    all[args.length + 1] = root.toString();
    return all;
  }

  /** All that is derived of incidents: themselves, their impact, and what they cost by period. */
  String exportAll() throws IOException {
    return export() + impactLog() + ok("export", "measures");
  }

  /** What the job wrote of their impact, a line for each, as it is exported. */
  String impactLog() throws IOException {
    MeasuredRecord measured = new MeasuredRecord(new DerivedLog(new Home(root).log()));
    return ImpactRow.of(measured.footprints()).stream()
        .map(row -> Json.write(row) + "\n")
        .collect(Collectors.joining());
  }

  String export() {
    return ok("export", "incidents", "--format", "jsonl");
  }

  private static List<Path> listSamples() throws IOException {
    try (var files = Files.list(SAMPLES)) {
      return files.toList();
    }
  }
}
