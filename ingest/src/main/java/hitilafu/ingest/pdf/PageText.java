package hitilafu.ingest.pdf;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the glyphs off a page. */
final class PageText extends PDFTextStripper {
  private final Budget budget;
  private final List<Glyph> glyphs = new ArrayList<>();

  PageText(Budget budget) {
    this.budget = budget;
    setShouldSeparateByBeads(false);
    setSuppressDuplicateOverlappingText(false); // takes hours where a document wants it to
  }

  /** Reads a page. What it gave until something went wrong is there also then. */
  void read(PDPage page) throws IOException {
    glyphs.clear();
    try {
      processPage(page);
    } finally {
      collect();
    }
  }

  /** Of the page that was read last, in the order of the document. */
  List<Glyph> glyphs() {
    return List.copyOf(glyphs);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    budget.operator();
    super.processOperator(operator, operands);
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    budget.letters(text.getUnicode().length());
    super.processTextPosition(text);
  }

  @Override
  protected void writePage() {
    // What PDFBox makes of the glyphs is not asked for.
  }

  /** Only text that runs in the direction of most: what lies across a page is a stamp. */
  private void collect() {
    Map<Float, List<TextPosition>> byDirection =
        charactersByArticle.stream()
            .flatMap(List::stream)
            .filter(PageText::isUpright)
            .collect(Collectors.groupingBy(TextPosition::getDir));
    byDirection.values().stream()
        .max(Comparator.comparingInt(List::size))
        .ifPresent(most -> most.stream().map(PageText::glyph).forEach(glyphs::add));
  }

  private static boolean isUpright(TextPosition text) {
    float along = Math.abs(text.getTextMatrix().getScaleX());
    float across = Math.abs(text.getTextMatrix().getShearX());
    return Math.min(along, across) <= 0.1f * Math.max(along, across);
  }

  private static Glyph glyph(TextPosition text) {
    return new Glyph(
        Normalizer.normalize(text.getUnicode(), Normalizer.Form.NFKC),
        text.getXDirAdj(),
        text.getYDirAdj(),
        text.getWidthDirAdj(),
        Math.max(1, text.getYScale()));
  }
}
