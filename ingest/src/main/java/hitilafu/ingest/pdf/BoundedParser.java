package hitilafu.ingest.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdfparser.PDFParser;

/** PDFBox's parser, but for streams, which are bounded ones. */
final class BoundedParser extends PDFParser {
  BoundedParser(RandomAccessRead source, Budget budget) throws IOException {
    super(source);
    document =
        new COSDocument(this) {
          @Override
          public COSStream createCOSStream(COSDictionary dictionary, long start, long length)
              throws IOException {
            COSStream stream = new BoundedStream(createRandomAccessReadView(start, length), budget);
            dictionary.forEach(stream::setItem);
            stream.setKey(dictionary.getKey());
            return stream;
          }
        };
  }
}
