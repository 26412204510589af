package hitilafu.ingest.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.model.Capture;
import hitilafu.model.Precision;
import hitilafu.model.Problem;
import hitilafu.model.ProblemType;
import hitilafu.model.Stated;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {
  private static final Instant NOON = Instant.parse("2025-01-03T12:00:00Z");
  private static final ImportOptions AT_NOON = new ImportOptions(NOON, Stated.NOTHING, null);

  @TempDir Path folder;

  @Test
  void aRowSaysAllAboutItsDocument() throws IOException {
    List<Imported> imported =
        read(
            """
            Id,URL,colour,HTML,title,PublishedAt,capturedat
            7,https://a.example/7,blue,<p>Café</p>,Down,2025-01-03T11:50:00+03:00,2025-01-03T09:00:00Z
            """);

    Capture capture = only(imported);
    assertThat(capture.url()).isEqualTo("https://a.example/7");
    assertThat(capture.payload()).isEqualTo("<p>Café</p>".getBytes(UTF_8));
    assertThat(capture.mediaType()).isEqualTo("text/html; charset=utf-8");
    assertThat(capture.capturedAt()).isEqualTo(Instant.parse("2025-01-03T09:00:00Z"));
    assertThat(capture.stated())
        .isEqualTo(new Stated(Instant.parse("2025-01-03T08:50:00Z"), Precision.MINUTE, "Down"));
  }

  @Test
  void aRowGivesWhatTheSameLineOfJsonGives() throws IOException {
    Files.writeString(folder.resolve("page.html"), "<p>x</p>");
    Path json =
        Files.writeString(
            folder.resolve("b.jsonl"), "{\"id\":\"3\",\"file\":\"page.html\",\"title\":\"T\"}");
    Capture fromJson = only(ImporterTest.read(json, AT_NOON));
    assertThat(only(read("id,file,title\n3,page.html,T\n")))
        .usingRecursiveComparison()
        .isEqualTo(fromJson);
  }

  @Test
  void quotesHoldDelimitersQuotesAndLineEnds() throws IOException {
    assertThat(
            texts(read("id,text\r\n1,\"a, \"\"b\"\"\r\n\r\nc\n\"\r\n2,5\" pipe\r\n3,\"\"\"\"\n")))
        .containsExactly("a, \"b\"\r\n\r\nc\n", "5\" pipe", "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void theFirstLineShowsTheDelimiter(String delimiter) throws IOException {
    String text = "\ufeff\n" + "id,text,note\n1,a;b|c,x\n".replace(",", delimiter);
    List<Imported> imported = read(text.replace('|', delimiter.equals(",") ? ';' : ','));
    if (delimiter.equals(";")) {
      assertThat(messages(imported))
          .containsExactly(
              "line 3: row has 4 fields and the first line"
                  + " 3; put fields that hold semicolons in quotes");
    } else {
      assertThat(texts(imported)).hasSize(1).first().asString().startsWith("a;b");
    }
  }

  @Test
  void anEmptyFieldIsAsOneThatIsNotThere() throws IOException {
    Capture capture = only(read("id,url,html,text,publishedAt\n,,,plain,\n"));
    assertThat(capture.url()).isEqualTo("file:batch.csv");
    assertThat(capture.mediaType()).isEqualTo("text/plain; charset=utf-8");
    assertThat(capture.stated()).isEqualTo(Stated.NOTHING);
  }

  @Test
  void emptyRowsArePassedOver() throws IOException {
    assertThat(texts(read("id,text\n\n1,a\n,\n\"\",\n  \n2,b"))).containsExactly("a", "b");
  }

  @Test
  void aFaultyRowNamesItsPlaceAndHarmsNoOther() throws IOException {
    String head = "id,text,title\n1,a,t\n";
    List<Imported> imported =
        read(head + "2,b\n" + "3,\"c\"d,t\n" + "4,e,t\n" + "5,e,t,\n" + "6,,t\n" + "7,f,t\n");

    assertThat(texts(imported)).containsExactly("a", "e", "f");
    assertThat(messages(imported))
        .containsExactly(
            "line 3: row has 2 fields and the first line 3; put fields that hold commas in quotes",
            "line 4: quotes are wrong; put a field that holds quotes in quotes and double them",
            "line 6: row has 4 fields and the first line 3; put fields that hold commas in quotes",
            "line 7: line has neither html nor text nor file");
    assertThat(ImporterTest.problems(imported))
        .allSatisfy(problem -> assertThat(problem.file()).isEqualTo("batch.csv"))
        .extracting(Problem::type)
        .containsOnly(ProblemType.INVALID_FIELD);
    assertThat(ImporterTest.problems(imported).getFirst().offset()).isEqualTo(head.length());
  }

  @Test
  void aBadFieldCostsOnlyItself() throws IOException {
    List<Imported> imported = read("text,publishedAt\nx,Friday\n");
    assertThat(texts(imported)).containsExactly("x");
    assertThat(messages(imported))
        .singleElement()
        .asString()
        .startsWith("line 2: field publishedAt is neither");
  }

  @Test
  void aQuoteThatIsNeverClosedTakesNothingWithIt() throws IOException {
    List<Imported> imported = read("id,text\n1,\"a\n2,b\n3,c\n");
    assertThat(texts(imported)).containsExactly("b", "c");
    assertThat(messages(imported))
        .containsExactly("line 2: a quote is never closed; close it or double it");
  }

  @Test
  void aQuoteThatMeetsAnotherRowsQuoteTakesNothingWithIt() throws IOException {
    List<Imported> imported = read("id,text\n1,\"a\n2,b\n3,\"c, d\"\n4,e\n");
    assertThat(texts(imported)).containsExactly("b", "c, d", "e");
    assertThat(messages(imported))
        .singleElement()
        .asString()
        .startsWith("line 2: quotes are wrong");
  }

  @Test
  void aRowThatIsTooLargeIsSkipped() throws IOException {
    Path file = folder.resolve("batch.csv");
    String big = "x".repeat(60);
    Files.writeString(
        file, "id,text\n1,%s%s\n2,b\n3,\"%s\n%s\"\n4,d\n".formatted(big, big, big, big));
    List<Imported> imported = new ArrayList<>();

    new CsvFile(100).read(file, AT_NOON, imported::add);

    assertThat(texts(imported)).containsExactly("b", "d");
    assertThat(types(imported))
        .containsExactly(ProblemType.TOO_LARGE, ProblemType.TOO_LARGE, ProblemType.INVALID_FIELD);
  }

  @Test
  void aHugeFieldIsCutAsAnyDocument() throws IOException {
    List<Imported> imported = read("text\n" + "x".repeat((20 << 20) + 1) + "\n");
    assertThat(ImporterTest.captures(imported).getFirst().payload()).hasSize(20 << 20);
    assertThat(types(imported)).containsExactly(ProblemType.TOO_LARGE);
  }

  @Test
  @Timeout(20)
  void aFileOfStrayQuotesDoesNotTakeForEver() throws IOException {
    List<Imported> imported = read("id,text\n" + "a\",\"b\n".repeat(100_000));
    assertThat(ImporterTest.captures(imported)).isEmpty();
    assertThat(types(imported)).isNotEmpty().containsOnly(ProblemType.INVALID_FIELD);
    assertThat(messages(imported).getLast()).contains("left out up to line 100001");
  }

  @Test
  void aFileWithoutUsableFirstLineIsOneProblem() throws IOException {
    assertThat(types(read(""))).containsExactly(ProblemType.EMPTY);
    assertThat(types(read("\n \n"))).containsExactly(ProblemType.EMPTY);
    assertThat(messages(read("id,text\n")))
        .containsExactly("batch.csv has no rows below its first line");
    assertThat(messages(read("1,https://a.example/,x\n2,https://b.example/,y\n")))
        .singleElement()
        .asString()
        .startsWith("batch.csv: first line names no column html, text or file; begin with");
    assertThat(messages(read("text,Text\na,b\n")))
        .containsExactly("batch.csv: first line names column text twice; keep one");
    assertThat(types(read("\"id,text\n1,a\n"))).containsExactly(ProblemType.INVALID_FIELD);
    Files.write(folder.resolve("batch.csv"), "id,text\n1,a\n".getBytes(UTF_16));
    assertThat(types(ImporterTest.read(folder.resolve("batch.csv"), AT_NOON)))
        .containsExactly(ProblemType.INVALID_FIELD);
  }

  @Test
  void loneCarriageReturnsAreSaid() throws IOException {
    assertThat(messages(read("id,text\n1,a\r2,b\r")))
        .singleElement()
        .asString()
        .startsWith("line 2: lines end in lone carriage returns");
  }

  @Test
  void bytesThatAreNoUtf8AreReported() throws IOException {
    Path file = folder.resolve("batch.csv");
    Files.write(file, "text\ncafé\n".getBytes(ISO_8859_1));
    List<Imported> imported = ImporterTest.read(file, AT_NOON);
    assertThat(texts(imported)).hasSize(1);
    assertThat(types(imported)).containsExactly(ProblemType.WRONG_CHARSET);
  }

  @Test
  void whateverStandsInAFileNothingIsThrown() throws IOException {
    Random random = new Random(7);
    String[] parts = {"\"", "\"\"", ",", ";", "\n", "\r\n", "\r", "a", " ", "é", "\u0000", "text"};
    for (int i = 0; i < 2000; i++) {
      StringBuilder text = new StringBuilder("id,text\n");
      for (int n = random.nextInt(60); n > 0; n--) {
        text.append(parts[random.nextInt(parts.length)]);
      }
      assertThat(read(text.toString())).isNotNull();
    }
  }

  private List<Imported> read(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("batch.csv"), text);
    return ImporterTest.read(file, AT_NOON);
  }

  private static Capture only(List<Imported> imported) {
    assertThat(ImporterTest.problems(imported)).isEmpty();
    assertThat(imported).hasSize(1);
    return ImporterTest.captures(imported).getFirst();
  }

  private static List<String> texts(List<Imported> imported) {
    return ImporterTest.captures(imported).stream()
        .map(capture -> new String(capture.payload(), UTF_8))
        .toList();
  }

  private static List<String> messages(List<Imported> imported) {
    return ImporterTest.problems(imported).stream().map(Problem::message).toList();
  }

  private static List<ProblemType> types(List<Imported> imported) {
    return ImporterTest.problems(imported).stream().map(Problem::type).toList();
  }
}
