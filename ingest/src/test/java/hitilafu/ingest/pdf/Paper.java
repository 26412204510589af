package hitilafu.ingest.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Sets type on sheets of A4, as an office does. */
public final class Paper {
  static final float LEFT = 72;
  static final float WIDTH = 450;

  private final PDDocument document = new PDDocument();
  private PDFont font = new PDType1Font(FontName.HELVETICA);
  private PDPage page;
  private float y;

  static {
    FallbackFonts.install();
  }

  /** Type that comes with the document, as from a word processor; else it is the reader's own. */
  Paper embedded() {
    try (InputStream in = PDFont.class.getResourceAsStream(FallbackFonts.FONT)) {
      font = PDType0Font.load(document, in);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Begins a sheet. */
  public Paper sheet() {
    page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    y = 780;
    return this;
  }

  /** Leaves room, in points. */
  public Paper down(float room) {
    y -= room;
    return this;
  }

  /** One line in the middle. */
  public Paper centred(float size, String text) {
    put(text, size, LEFT + (WIDTH - width(text, size)) / 2, y);
    return down(size * 1.4f);
  }

  /** A paragraph in lines as they come, and room below it. */
  public Paper paragraph(String text) {
    return paragraph(text, LEFT, WIDTH).down(8);
  }

  /** The same in a column. */
  Paper paragraph(String text, float left, float width) {
    for (String line : wrapped(text, 11, width)) {
      put(line, 11, left, y);
      down(14);
    }
    return this;
  }

  /** Cells of one row of a table, wrapped in their columns. */
  Paper cells(float width, String... texts) {
    float top = y;
    float bottom = y;
    for (int i = 0; i < texts.length; i++) {
      y = top;
      paragraph(texts[i], LEFT + i * width, width - 24);
      bottom = Math.min(bottom, y);
    }
    y = bottom;
    return down(8);
  }

  /** At a height of the sheet, in points from its foot. */
  Paper at(float height) {
    y = height;
    return this;
  }

  float height() {
    return y;
  }

  PDDocument document() {
    return document;
  }

  /** What the program that made it notes. */
  public Paper properties(String title, Calendar made) {
    document.getDocumentInformation().setTitle(title);
    document.getDocumentInformation().setCreationDate(made);
    return this;
  }

  Paper locked(String password) {
    try {
      document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The finished document. */
  public byte[] bytes() {
    try (document) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void put(String text, float size, float x, float baseline) {
    try (PDPageContentStream ink =
        new PDPageContentStream(document, page, AppendMode.APPEND, true)) {
      ink.beginText();
      ink.setFont(font, size);
      ink.newLineAtOffset(x, baseline);
      ink.showText(text);
      ink.endText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> wrapped(String text, float size, float width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      if (!line.isEmpty() && width(line + " " + word, size) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  private float width(String text, float size) {
    try {
      return font.getStringWidth(text) / 1000 * size;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
