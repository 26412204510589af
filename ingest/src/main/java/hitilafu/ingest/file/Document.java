package hitilafu.ingest.file;

import hitilafu.ingest.archive.Payload;
import hitilafu.model.ProblemType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The document that a line holds or names.
 *
 * @param file the name it was read from; null if the line holds it
 */
record Document(Payload payload, String mediaType, String file) {
  /** Null if there is none, and then a problem says why. */
  static Document of(LineFields fields, Attachments attachments) {
    if (fields.has("html")) {
      return inline(fields, "html", "text/html; charset=utf-8");
    }
    if (fields.has("text")) {
      return inline(fields, "text", "text/plain; charset=utf-8");
    }
    if (fields.has("file")) {
      String name = fields.text("file", LineFields.MAX_URL);
      return name == null ? null : present(attachments.read(name, fields), fields);
    }
    fields.fault(ProblemType.INVALID_FIELD, "line has neither html nor text nor file");
    return null;
  }

  private static Document inline(LineFields fields, String name, String mediaType) {
    String text = fields.text(name, Integer.MAX_VALUE);
    if (text == null) {
      return null;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try {
      return present(
          new Document(Payload.read(new ByteArrayInputStream(bytes)), mediaType, null), fields);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static Document present(Document document, LineFields fields) {
    if (document != null && document.payload().bytes().length == 0) {
      fields.fault(ProblemType.EMPTY, "document is empty");
      return null;
    }
    return document;
  }
}
