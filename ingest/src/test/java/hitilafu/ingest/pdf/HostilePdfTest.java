package hitilafu.ingest.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import hitilafu.model.ProblemType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.Test;

/** No document makes the reader throw, hang, fill the memory or talk; each says what was wrong. */
class HostilePdfTest {
  private static final String TEXT =
      "Supply was interrupted at four this morning, the company said.";

  @Test
  void aLockedDocument() {
    assertProblem(new Paper().sheet().paragraph(TEXT).locked("secret").bytes(), ProblemType.LOCKED);
  }

  @Test
  void aDocumentThatAnyoneMayOpenButNotChangeIsRead() {
    byte[] open = new Paper().sheet().paragraph(TEXT).locked("").bytes();

    assertThat(read(open, new ArrayList<>()).paragraphs()).containsExactly(TEXT);
  }

  @Test
  void aDocumentOfPictures() {
    assertProblem(new Paper().sheet().bytes(), ProblemType.NO_TEXT);
  }

  @Test
  void bytesThatOnlyBearTheMark() {
    assertProblem("%PDF-1.7 ...".getBytes(ISO_8859_1), ProblemType.DAMAGED_DOCUMENT);
  }

  @Test
  void aDocumentThatBreaksOffIsReadAsFarAsItGoesOrIsAProblem() {
    byte[] whole = new Paper().sheet().paragraph(TEXT).sheet().paragraph(TEXT).bytes();
    for (int length = 8; length < whole.length; length += 37) {
      List<ProblemType> faults = new ArrayList<>();
      PdfText pdf = read(Arrays.copyOf(whole, length), faults);
      assertThat(pdf != null || !faults.isEmpty()).isTrue();
    }
  }

  @Test
  void damagedDocuments() {
    damage(300);
  }

  private static void damage(int times) {
    byte[] whole = new Paper().sheet().centred(14, "NOTICE").paragraph(TEXT).bytes();
    Random random = new Random(45);
    for (int i = 0; i < times; i++) {
      byte[] damaged = whole.clone();
      for (int n = 1 + random.nextInt(20); n > 0; n--) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
      }
      List<ProblemType> faults = new ArrayList<>();
      PdfText pdf = read(damaged, faults);
      assertThat(pdf != null || !faults.isEmpty()).isTrue();
    }
  }

  @Test
  void aBombInAStream() {
    Paper paper = new Paper().sheet().paragraph(TEXT);
    contents(paper, COSName.FLATE_DECODE, "q Q ".repeat(1024), 1 << 15);

    assertProblemInTime(paper.bytes(), ProblemType.TOO_LARGE);
  }

  @Test
  void aBombInABomb() {
    Paper paper = new Paper().sheet();
    COSArray twice =
        new COSArray(List.of(COSName.FLATE_DECODE, COSName.ASCII85_DECODE, COSName.FLATE_DECODE));
    contents(paper, twice, "\0".repeat(1024), 1 << 17);

    assertProblemInTime(paper.bytes(), ProblemType.TOO_LARGE);
  }

  @Test
  void formsThatDrawFormsThatDrawForms() {
    Paper paper = new Paper().sheet().paragraph(TEXT);
    COSDictionary inner = new COSDictionary();
    for (int level = 0; level < 12; level++) {
      COSStream form = stream(paper, COSName.FLATE_DECODE, "/F Do ".repeat(20), 1);
      form.setItem(COSName.SUBTYPE, COSName.FORM);
      COSDictionary resources = new COSDictionary();
      resources.setItem(COSName.XOBJECT, inner);
      form.setItem(COSName.RESOURCES, resources);
      inner = new COSDictionary();
      inner.setItem(COSName.F, form);
    }
    PDPage page = paper.document().getPage(0);
    page.getResources().getCOSObject().setItem(COSName.XOBJECT, inner);
    contents(paper, COSName.FLATE_DECODE, "/F Do ", 1);

    assertProblemInTime(paper.bytes(), ProblemType.TOO_LARGE);
  }

  @Test
  void aSheetFullOfTheSameLetter() {
    Paper paper = new Paper().sheet().paragraph(TEXT);
    contents(paper, COSName.FLATE_DECODE, "BT /F1 900 Tf 0.01 0.01 Td (aaaa) Tj ET ", 200_000);

    assertProblemInTime(paper.bytes(), ProblemType.TOO_LARGE);
  }

  @Test
  void aFontWithMoreWidthsThanCharacters() {
    COSArray widths =
        new COSArray(List.of(COSInteger.ZERO, COSInteger.get(Integer.MAX_VALUE), COSInteger.ONE));
    assertReadInTime(withFont(font -> font.setItem(COSName.W, widths)));
  }

  @Test
  void aFontWithMoreCharactersThanThereAre() {
    String map = "begincmap 1 beginbfrange <00000000> <7fffffff> <0041> endbfrange endcmap";
    assertReadInTime(
        withFont(font -> font.setItem(COSName.TO_UNICODE, stream(new Paper(), null, map, 1))));
  }

  @Test
  void rowsOfPicturesThatAreWiderThanMemory() {
    Paper paper = new Paper().sheet().paragraph(TEXT);
    COSStream stream = contents(paper, COSName.FLATE_DECODE, "q Q ", 1);
    COSDictionary row = new COSDictionary();
    row.setInt(COSName.PREDICTOR, 12);
    row.setInt(COSName.COLUMNS, 2_000_000_000);
    stream.setItem(COSName.DECODE_PARMS, row);

    assertReadInTime(paper.bytes());
  }

  @Test
  void nothingIsSaidOnTheConsole() {
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    try (PrintStream ear = new PrintStream(said, true, ISO_8859_1)) {
      System.setOut(ear);
      System.setErr(ear);
      damage(50);
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
    assertThat(said.toString(ISO_8859_1)).isEmpty();
  }

  private interface Change {
    void to(COSDictionary font);
  }

  /** A sheet that is fine but for one font, which it uses. */
  private static byte[] withFont(Change change) {
    Paper paper = new Paper().sheet().paragraph(TEXT);
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
    COSDictionary cid = new COSDictionary();
    cid.setItem(COSName.TYPE, COSName.FONT);
    cid.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
    change.to(cid);
    change.to(font);
    font.setItem(COSName.DESCENDANT_FONTS, new COSArray(List.of(cid)));
    PDResources resources = paper.document().getPage(0).getResources();
    ((COSDictionary) resources.getCOSObject().getDictionaryObject(COSName.FONT))
        .setItem(COSName.getPDFName("Odd"), font);
    contents(paper, COSName.FLATE_DECODE, "BT /Odd 9 Tf 100 100 Td <00410042> Tj ET ", 1);
    return paper.bytes();
  }

  /** Puts more after what is on the first sheet. */
  private static COSStream contents(Paper paper, COSBase filters, String part, int times) {
    PDDocument document = paper.document();
    COSStream stream = stream(paper, filters, part, times);
    List<PDStream> all = new ArrayList<>();
    document.getPage(0).getContentStreams().forEachRemaining(all::add);
    all.add(new PDStream(stream));
    document.getPage(0).setContents(all);
    return stream;
  }

  private static COSStream stream(Paper paper, COSBase filters, String part, int times) {
    COSStream stream = paper.document().getDocument().createCOSStream();
    try (OutputStream out = stream.createOutputStream(filters)) {
      for (int i = 0; i < times; i++) {
        out.write(part.getBytes(ISO_8859_1));
      }
      return stream;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void assertProblemInTime(byte[] bytes, ProblemType type) {
    List<ProblemType> faults = new ArrayList<>();
    assertTimeoutPreemptively(Duration.ofSeconds(30), () -> read(bytes, faults));
    assertThat(faults).contains(type);
  }

  private static void assertReadInTime(byte[] bytes) {
    List<ProblemType> faults = new ArrayList<>();
    PdfText pdf = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> read(bytes, faults));
    assertThat(pdf.paragraphs()).first().asString().startsWith(TEXT);
  }

  private static void assertProblem(byte[] bytes, ProblemType type) {
    List<ProblemType> faults = new ArrayList<>();
    assertThat(read(bytes, faults)).isNull();
    assertThat(faults).containsExactly(type);
  }

  private static PdfText read(byte[] bytes, List<ProblemType> faults) {
    return PdfFile.read(bytes, (type, message) -> faults.add(type)).orElse(null);
  }
}
