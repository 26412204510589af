package hitilafu.app.home;

import com.fasterxml.jackson.core.JsonProcessingException;
import hitilafu.ingest.archive.ArchiveWriter;
import hitilafu.ingest.file.ImportOptions;
import hitilafu.model.Json;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** The bundled sample: articles written for this project, see samples/README.md. */
public final class Sample {
  private static final String MANIFEST = "manifest.jsonl";

  private Sample() {}

  /** Archives the sample, unless the home has captures already; how many it has. */
  public static int archiveInto(Home home) throws IOException {
    Path folder = home.root().resolve("sample");
    List<String> files = unpack(folder);
    if (isEmpty(home.archive())) {
      importAll(home, folder.resolve(MANIFEST));
    }
    return files.size();
  }

  private static void importAll(Home home, Path manifest) throws IOException {
    Importing importing = new Importing(home, "sample", Clock.systemUTC());
    importing.addAll(List.of(manifest), ImportOptions.NONE);
    if (!importing.problems().isEmpty()) {
      throw new IllegalStateException("the sample is at fault: " + importing.problems());
    }
  }

  private static List<String> unpack(Path folder) throws IOException {
    Files.createDirectories(folder);
    String manifest = new String(resource(MANIFEST), StandardCharsets.UTF_8);
    List<String> files = manifest.lines().map(Sample::fileOf).toList();
    for (String file : files) {
      Files.write(folder.resolve(file), resource(file));
    }
    Files.writeString(folder.resolve(MANIFEST), manifest);
    return files;
  }

  private static String fileOf(String line) {
    try {
      return Json.mapper().readTree(line).required("file").textValue();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the sample's manifest is at fault", e);
    }
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = Sample.class.getResourceAsStream("/samples/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the build left out the sample " + name);
      }
      return in.readAllBytes();
    }
  }

  private static boolean isEmpty(Path archive) throws IOException {
    if (!Files.isDirectory(archive)) {
      return true;
    }
    try (var files = Files.list(archive)) {
      return files.noneMatch(file -> file.toString().endsWith(ArchiveWriter.ENDING));
    }
  }
}
