package hitilafu.ingest.extract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import hitilafu.ingest.pdf.PdfFile;
import hitilafu.ingest.pdf.PdfText;
import hitilafu.model.Capture;
import hitilafu.model.ProblemType;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes a draft of a PDF: most often an agency's statement. */
final class PdfReader {
  /** What programs write into the properties by themselves. */
  private static final Pattern NO_HEADLINE =
      Pattern.compile(
          "microsoft|powerpoint|untitled|template|\\.(?:docx?|pdf|indd|pub|xlsx?|pptx?|odt|rtf|cdr)\\b|_",
          Pattern.CASE_INSENSITIVE);

  private static final int FEW_WORDS = 3;
  private static final String MARK = "%PDF-";
  private static final int LOOKED_AT = 1024;

  private PdfReader() {}

  /** Empty if there is nothing to read, and the faults say why. */
  static Optional<Draft> read(Capture capture, Faults faults) {
    return PdfFile.read(
            capture.payload(), (type, message) -> faults.add(type, "document " + message))
        .flatMap(pdf -> draft(capture, pdf, faults));
  }

  /** The bytes bear the mark; behind some rubbish only if they are not said to be text. */
  static boolean isPdf(Capture capture) {
    String type = MediaType.of(capture);
    boolean text = type.startsWith("text/") || type.contains("html") || type.contains("xml");
    byte[] bytes = capture.payload();
    int start = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), ISO_8859_1).indexOf(MARK);
    return text ? start == 0 : start >= 0;
  }

  private static Optional<Draft> draft(Capture capture, PdfText pdf, Faults faults) {
    List<Block> blocks =
        pdf.paragraphs().stream()
            .map(CleanText::of)
            .filter(text -> !text.isEmpty())
            .map(Block::plain)
            .toList();
    if (blocks.isEmpty()) {
      faults.add(ProblemType.NO_TEXT, "document has no text that can be seen");
      return Optional.empty();
    }
    return Optional.of(FlatText.draft(blocks, Metadata.NONE, properties(pdf), capture));
  }

  /** Who wrote them is not asked: a name there is whose computer it was. */
  private static Metadata properties(PdfText pdf) {
    String title = pdf.title() == null ? "" : CleanText.of(pdf.title());
    boolean headline = Words.count(title) >= FEW_WORDS && !NO_HEADLINE.matcher(title).find();
    Dated made =
        pdf.made() == null ? null : Dates.machine(pdf.made().toLocalDate().toString()).orElse(null);
    return Metadata.ofTitle(headline ? title : null).or(Metadata.ofPublished(made));
  }
}
