package hitilafu.app.command;

import hitilafu.analytics.observe.Observer;
import hitilafu.app.export.DocumentReading;
import hitilafu.app.home.Home;
import hitilafu.ingest.file.DocumentLine;
import hitilafu.ingest.file.DocumentLines;
import hitilafu.ingest.file.ImportOptions;
import hitilafu.ingest.file.Imported;
import hitilafu.ingest.file.Importer;
import hitilafu.model.Capture;
import hitilafu.model.Json;
import hitilafu.model.Stated;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hitilafu read}. */
@Command(
    name = "read",
    description = {
      "Shows how a document is understood: its article and its observations, each with the words"
          + " it rests on. Nothing is stored.",
      "With --jsonl, one line {id, url?, html|text, title?, publishedAt?, capturedAt?} a document,"
          + " one line of answer each, in the same order."
    })
final class ReadCommand implements Callable<Integer> {
  @Mixin private HomeOption home;

  @Parameters(paramLabel = "FILE", description = "A document, or - for standard input.")
  private String file;

  @Option(names = "--jsonl", description = "FILE holds many documents, one a line.")
  private boolean jsonl;

  @Option(
      names = "--explain",
      description =
          "Add why: what each sentence was taken to say, and what spoke for and against each"
              + " answer.")
  private boolean explain;

  @Option(
      names = "--published",
      paramLabel = "WHEN",
      description = "When it was published, where the document does not say: a day or an instant.")
  private String published;

  @Option(names = "--url", description = "Where it came from.")
  private String url;

  @Override
  public Integer call() throws IOException {
    Home where = home.home();
    Observer observer = new Observer(where.catalog());
    Stated stated = Given.stated(published);
    if (jsonl) {
      if (published != null || url != null) {
        throw new UserError(
            ExitCode.USAGE, "with --jsonl each line says its own publishedAt and url");
      }
      return readLines(observer);
    }
    if (file.equals("-")) {
      byte[] text = System.in.readAllBytes();
      String address = url == null ? "file:stdin" : url;
      return print(
          observer, Capture.of(address, Instant.EPOCH, "text/plain; charset=UTF-8", text, stated));
    }
    return readFile(observer, stated);
  }

  private int readFile(Observer observer, Stated stated) throws IOException {
    int[] code = {ExitCode.OK};
    Importer.read(
        Path.of(file),
        new ImportOptions(null, stated, url),
        imported -> {
          switch (imported) {
            case Imported.Captured captured ->
                code[0] = Math.max(code[0], print(observer, captured.capture()));
            case Imported.Faulty faulty -> {
              System.err.println("problem: " + faulty.problem().message());
              code[0] = ExitCode.PROBLEMS;
            }
          }
        });
    return code[0];
  }

  private int print(Observer observer, Capture capture) {
    DocumentReading reading =
        DocumentReading.of(capture.id(), capture, List.of(), observer, explain);
    System.out.println(Json.pretty(reading));
    return reading.article() == null ? ExitCode.PROBLEMS : ExitCode.OK;
  }

  private int readLines(Observer observer) throws IOException {
    try (InputStream in = input()) {
      DocumentLines.read(
          in,
          Instant.EPOCH,
          document -> System.out.println(Json.write(answer(observer, document))));
    }
    return ExitCode.OK;
  }

  private DocumentReading answer(Observer observer, DocumentLine document) {
    return document.capture() == null
        ? DocumentReading.unread(document.id(), document.problems())
        : DocumentReading.of(
            document.id() == null ? document.capture().id() : document.id(),
            document.capture(),
            document.problems(),
            observer,
            explain);
  }

  private InputStream input() throws IOException {
    return file.equals("-") ? System.in : Files.newInputStream(Path.of(file));
  }
}
