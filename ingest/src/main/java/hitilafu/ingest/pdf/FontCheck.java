package hitilafu.ingest.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;

/**
 * Takes from a document's fonts what is not needed to read the text: their programs, unless these
 * alone know the characters, and tables that claim more characters than a font can have. A few
 * bytes of either can keep PDFBox busy for hours, or fill all memory.
 */
final class FontCheck {
  private static final int CODES = 0x10000;
  private static final int MAX_DEPTH = 50;
  private static final int MAX_PROGRAM = 1 << 20;
  private static final List<COSName> PROGRAMS =
      List.of(COSName.FONT_FILE, COSName.FONT_FILE2, COSName.FONT_FILE3);

  private final CharacterRanges ranges = new CharacterRanges();

  private FontCheck() {}

  /** Looks at every object there is, for a font may be anywhere. */
  static void on(COSDocument document) throws IOException {
    FontCheck check = new FontCheck();
    Set<COSObjectKey> seen = new HashSet<>();
    List<COSObjectKey> fresh = new ArrayList<>(document.getXrefTable().keySet());
    while (!fresh.isEmpty()) {
      for (COSObjectKey key : fresh) {
        check.look(document.getObjectFromPool(key).getObject(), 0);
      }
      seen.addAll(fresh);
      // Reading an object can bring others to light in a damaged document.
      fresh = new ArrayList<>(document.getXrefTable().keySet());
      fresh.removeAll(seen);
    }
  }

  private void look(COSBase object, int depth) throws IOException {
    if (depth > MAX_DEPTH) {
      throw new IOException("objects nested deeper than " + MAX_DEPTH);
    }
    if (object instanceof COSDictionary dictionary) {
      check(dictionary);
      for (COSBase value : List.copyOf(dictionary.getValues())) {
        look(value, depth + 1);
      }
    } else if (object instanceof COSArray array) {
      for (COSBase value : array) {
        look(value, depth + 1);
      }
    }
  }

  private void check(COSDictionary font) throws IOException {
    for (COSName widths : List.of(COSName.W, COSName.W2)) {
      if (font.getDictionaryObject(widths) instanceof COSArray array && !isSound(array)) {
        font.removeItem(widths);
      }
    }
    if (font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream map
        && !ranges.areSound(map)) {
      font.removeItem(COSName.TO_UNICODE);
    }
    if (font.getDictionaryObject(COSName.FONT_DESC) instanceof COSDictionary descriptor
        && !needsProgram(font, descriptor)) {
      PROGRAMS.forEach(descriptor::removeItem);
    }
  }

  /** Ranges are "first last width". */
  private static boolean isSound(COSArray widths) {
    long codes = 0;
    for (int i = 0; i + 1 < widths.size(); i++) {
      if (widths.getObject(i) instanceof COSNumber first
          && widths.getObject(i + 1) instanceof COSNumber last) {
        codes += Math.max(0, (long) last.intValue() - first.intValue());
      }
    }
    return codes < 4L * CODES;
  }

  /** A font of one-byte codes that says neither by a map nor by an encoding what they mean. */
  private static boolean needsProgram(COSDictionary font, COSDictionary descriptor)
      throws IOException {
    COSBase encoding = font.getDictionaryObject(COSName.ENCODING);
    boolean told =
        font.containsKey(COSName.TO_UNICODE)
            || encoding instanceof COSName
            || encoding instanceof COSDictionary e && e.containsKey(COSName.BASE_ENCODING);
    return !told
        && font.containsKey(COSName.WIDTHS)
        && !descriptor.containsKey(COSName.FONT_FILE2)
        && isSmall(descriptor.getCOSStream(COSName.FONT_FILE))
        && isSmall(descriptor.getCOSStream(COSName.FONT_FILE3));
  }

  private static boolean isSmall(COSStream program) throws IOException {
    if (program == null) {
      return true;
    }
    boolean sfnt = COSName.getPDFName("OpenType").equals(program.getCOSName(COSName.SUBTYPE));
    return !sfnt && program.createInputStream().readAllBytes().length <= MAX_PROGRAM;
  }
}
