package hitilafu.ingest.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.model.ProblemType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** From glyphs on sheets of paper to paragraphs in the order in which people read them. */
class PdfFileTest {
  private static final String BURST =
      "A main burst under Station Road at four this morning, and the estates of Kilima, Soko and"
          + " Bandari have been without water since. Our engineers have closed the main and are"
          + " digging.";
  private static final String BACK =
      "We expect to restore supply by six in the evening. Customers on high ground may have to wait"
          + " until midnight, as the reservoir fills from below.";

  @Test
  void linesBecomeParagraphs() {
    assertThat(read(new Paper().sheet().paragraph(BURST).paragraph(BACK)))
        .containsExactly(BURST, BACK);
  }

  @Test
  void paragraphsWithoutRoomBetweenAreToldByTheirShortLastLine() {
    Paper paper = new Paper().sheet();
    paper.paragraph(BURST, Paper.LEFT, Paper.WIDTH).paragraph(BACK, Paper.LEFT, Paper.WIDTH);

    assertThat(read(paper)).containsExactly(BURST, BACK);
  }

  @Test
  void aWordThatIsSplitAtALineEndIsWholeAgain() {
    Paper paper = new Paper().sheet();
    paper.paragraph("Supply to the hospital is not inter-", Paper.LEFT, 400);
    paper.paragraph("rupted, nor is the e-", Paper.LEFT, 400);
    paper.paragraph("Citizen office.", Paper.LEFT, 400);

    assertThat(String.join(" ", read(paper)))
        .contains("is not interrupted", "the e-Citizen office");
  }

  @Test
  void columnsAreReadOneAfterTheOther() {
    Paper paper = new Paper().sheet().centred(16, "WATER BACK BY EVENING").down(10);
    float top = paper.height();
    paper.paragraph(BURST, Paper.LEFT, 205).at(top).paragraph(BACK, Paper.LEFT + 245, 205);

    assertThat(read(paper)).containsExactly("WATER BACK BY EVENING", BURST, BACK);
  }

  @Test
  void aTableIsReadRowByRow() {
    Paper paper = new Paper().sheet().paragraph(BACK);
    paper.cells(150, "Area", "Date", "Time");
    paper.cells(150, "Kilima estate and the market behind the mosque", "3 May 2025", "8 am - 4 pm");
    paper.cells(150, "Soko", "4 May 2025", "9 am - noon");
    paper.cells(150, "Bandari, both sides of the old bridge", "5 May 2025", "all day");

    assertThat(read(paper))
        .containsExactly(
            BACK,
            "Area | Date | Time",
            "Kilima estate and the market behind the mosque | 3 May 2025 | 8 am - 4 pm",
            "Soko | 4 May 2025 | 9 am - noon",
            "Bandari, both sides of the old bridge | 5 May 2025 | all day");
  }

  @Test
  void whatStandsOnEveryPageIsNoText() {
    Paper paper = new Paper();
    int page = 0;
    for (String text : List.of(BURST, BACK, "Bowsers call at four places.")) {
      paper.sheet().centred(9, "Kati Water - Schedule of interruptions").down(20);
      paper.paragraph(text).at(40).centred(9, "Page " + ++page + " of 3");
    }

    assertThat(read(paper)).containsExactly(BURST, BACK, "Bowsers call at four places.");
  }

  @Test
  void aLetterheadThatRunsOnStaysOnTheFirstPage() {
    Paper paper = new Paper();
    paper.sheet().centred(18, "KATI WATER").paragraph(BURST);
    paper.sheet().centred(18, "KATI WATER").paragraph(BACK);

    assertThat(read(paper)).containsExactly("KATI WATER", BURST, BACK);
  }

  @Test
  void aSentenceGoesOnOverThePage() {
    Paper paper = new Paper();
    paper.sheet().at(100).paragraph("Engineers closed the main and will now");
    paper.sheet().paragraph("dig for the leak all night.");

    assertThat(read(paper))
        .containsExactly("Engineers closed the main and will now dig for the leak all night.");
  }

  @Test
  void typeThatComesWithTheDocumentIsRead() {
    String text =
        "\u201cHuduma itarejea kesho,\u201d alisema. Wateja wa Lang\u2019ata na Ng\u2019ambo \u2013"
            + " pia caf\u00e9.";

    assertThat(read(new Paper().embedded().sheet().paragraph(text))).containsExactly(text);
  }

  @Test
  void boldTypeThatIsPrintedTwiceIsReadOnce() {
    Paper paper = new Paper().sheet();
    paper.paragraph("WATER BACK", Paper.LEFT, 300).down(-14);
    paper.paragraph("WATER BACK", Paper.LEFT + 0.4f, 300);

    assertThat(read(paper)).containsExactly("WATER BACK");
  }

  @Test
  void itemsOfAListStayApart() {
    Paper paper = new Paper().sheet().paragraph("Water can be had at:", Paper.LEFT, 450);
    for (String place : List.of("the fire station", "Soko Primary School", "the depot")) {
      paper.paragraph("\u2022", Paper.LEFT + 18, 20).down(-14);
      paper.paragraph(place, Paper.LEFT + 54, 400);
    }

    assertThat(read(paper))
        .containsExactly(
            "Water can be had at:",
            "\u2022 the fire station",
            "\u2022 Soko Primary School",
            "\u2022 the depot");
  }

  @Test
  void longDocumentsAreReadAsFarAsTheyMay() {
    Paper paper = new Paper();
    IntStream.rangeClosed(0, Sheets.MAX_PAGES)
        .forEach(page -> paper.sheet().paragraph("Sheet " + page + " says little."));
    List<ProblemType> faults = new ArrayList<>();

    assertThat(PdfFile.read(paper.bytes(), (type, message) -> faults.add(type)))
        .hasValueSatisfying(pdf -> assertThat(pdf.paragraphs()).isNotEmpty());
    assertThat(faults).containsExactly(ProblemType.TOO_LARGE);
  }

  private static List<String> read(Paper paper) {
    return PdfFile.read(
            paper.bytes(),
            (type, message) -> {
              throw new AssertionError(type + " " + message);
            })
        .orElseThrow()
        .paragraphs();
  }
}
