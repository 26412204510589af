package hitilafu.ingest.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadView;

/** A stream that stops where the document's budget ends, however little it is packed into. */
final class BoundedStream extends COSStream {
  /** Pictures are never looked at; a filter for them around anything else is a trick. */
  private static final Set<COSName> FOR_TEXT =
      Set.of(
          COSName.FLATE_DECODE,
          COSName.FLATE_DECODE_ABBREVIATION,
          COSName.LZW_DECODE,
          COSName.LZW_DECODE_ABBREVIATION,
          COSName.ASCII_HEX_DECODE,
          COSName.ASCII_HEX_DECODE_ABBREVIATION,
          COSName.ASCII85_DECODE,
          COSName.ASCII85_DECODE_ABBREVIATION,
          COSName.RUN_LENGTH_DECODE,
          COSName.RUN_LENGTH_DECODE_ABBREVIATION,
          COSName.CRYPT);

  private static final int MAX_FILTERS = 4;

  /** Bits of a row of samples. PDFBox makes room for a row before it reads one. */
  private static final long MAX_ROW = 1 << 23;

  private final Budget budget;

  BoundedStream(RandomAccessReadView raw, Budget budget) throws IOException {
    super(null, raw);
    this.budget = budget;
  }

  @Override
  public COSInputStream createInputStream(DecodeOptions options) throws IOException {
    RandomAccessRead decoded = createView();
    return new COSStream(null, decoded.createView(0, decoded.length())).createInputStream(options);
  }

  @Override
  public RandomAccessRead createView() throws IOException {
    List<Filter> filters = filters();
    budget.read(getLength());
    InputStream data = createRawInputStream();
    for (int i = 0; i < filters.size(); i++) {
      Counted out = new Counted();
      filters.get(i).decode(data, out, this, i, DecodeOptions.DEFAULT);
      data = new ByteArrayInputStream(out.toByteArray());
    }
    return new RandomAccessReadBuffer(data.readAllBytes());
  }

  private List<Filter> filters() throws IOException {
    COSBase named = getFilters();
    List<Filter> filters = new ArrayList<>();
    for (COSBase name : named instanceof COSArray list ? list : asList(named)) {
      if (!(name instanceof COSName filter) || !FOR_TEXT.contains(filter)) {
        throw new IOException("no filter of text: " + name);
      }
      filters.add(FilterFactory.INSTANCE.getFilter(filter));
    }
    if (filters.size() > MAX_FILTERS
        || widest(getDictionaryObject(COSName.DECODE_PARMS)) > MAX_ROW
        || widest(getDictionaryObject(COSName.DP)) > MAX_ROW) {
      throw new IOException("filters that no document needs");
    }
    return filters;
  }

  private static List<COSBase> asList(COSBase one) {
    return one == null ? List.of() : List.of(one);
  }

  private static long widest(COSBase parameters) {
    if (parameters instanceof COSArray list) {
      long widest = 0;
      for (int i = 0; i < list.size(); i++) {
        widest = Math.max(widest, widest(list.getObject(i)));
      }
      return widest;
    }
    return parameters instanceof COSDictionary row
        ? Math.abs((long) row.getInt(COSName.COLUMNS, 1))
            * Math.min(32, Math.abs((long) row.getInt(COSName.COLORS, 1)))
            * Math.min(32, Math.abs((long) row.getInt(COSName.BITS_PER_COMPONENT, 8)))
        : 0;
  }

  private final class Counted extends ByteArrayOutputStream {
    @Override
    public synchronized void write(int b) {
      budget.decoded(1);
      super.write(b);
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
      budget.decoded(length);
      super.write(bytes, offset, length);
    }
  }
}
