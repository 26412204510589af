package hitilafu.ingest.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import hitilafu.ingest.archive.Payload;
import hitilafu.ingest.archive.TargetUri;
import hitilafu.model.Capture;
import hitilafu.model.ContentId;
import hitilafu.model.Json;
import hitilafu.model.Problem;
import hitilafu.model.ProblemType;
import hitilafu.model.Stated;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * One document as a line of JSON, or of CSV with the same fields: {@code {id?, url?,
 * html|text|file, title?, publishedAt?, capturedAt?}}. Of {@code html}, {@code text} and {@code
 * file} the first that is there counts; fields that are not known are none of our business; a field
 * that holds nonsense is reported and left out.
 *
 * @param id the line's own name for the document; null if it gives none
 * @param capture null if the line holds no document
 * @param problems what is wrong with the line
 */
public record DocumentLine(String id, Capture capture, List<Problem> problems) {
  public DocumentLine {
    problems = List.copyOf(problems);
  }

  /**
   * What to take where the line is silent.
   *
   * @param url null to name the document by its content
   * @param attachments the files that it may name
   */
  record Defaults(Instant capturedAt, Stated stated, String url, Attachments attachments) {
    /** For the lines of a file, which may name files beside it. */
    static Defaults of(Path file, ImportOptions options) throws IOException {
      return new Defaults(
          WholeFile.capturedAt(file, options),
          options.stated(),
          options.url() == null ? TargetUri.ofFile(Formats.name(file)) : options.url(),
          Attachments.beside(file));
    }
  }

  /**
   * Reads a line that came from no file; {@code file} is an invalid field there.
   *
   * @param defaultCapturedAt for a line that does not say when it was captured
   */
  public static DocumentLine parse(String json, Instant defaultCapturedAt) {
    return parse(json, new Defaults(defaultCapturedAt, Stated.NOTHING, null, Attachments.NONE));
  }

  static DocumentLine parse(String json, Defaults defaults) {
    try {
      JsonNode node = Json.mapper().readTree(json);
      return node != null && node.isObject()
          ? of(new LineFields(node), defaults)
          : failed(ProblemType.NOT_JSON, "line is no JSON object");
    } catch (StreamConstraintsException e) {
      return failed(ProblemType.TOO_LARGE, "line is too large or too deep: " + reason(e));
    } catch (JsonProcessingException e) {
      return failed(ProblemType.NOT_JSON, "line is no JSON object: " + reason(e));
    }
  }

  /** What the fields of a line give, however it was written. */
  static DocumentLine of(LineFields fields, Defaults defaults) {
    String id = fields.text("id", LineFields.MAX_URL);
    Document document = Document.of(fields, defaults.attachments());
    if (document == null) {
      return new DocumentLine(id, null, fields.problems());
    }
    Payload payload = document.payload();
    String url = url(fields, id, defaults.url(), document);
    Capture capture =
        Capture.of(
            url,
            fields.instant("capturedAt", defaults.capturedAt()),
            document.mediaType(),
            payload.bytes(),
            fields.stated(defaults.stated()));
    if (payload.cut()) {
      fields.fault(ProblemType.TOO_LARGE, "document is " + Payload.limit());
    }
    return new DocumentLine(id, capture, fields.problemsOf(url));
  }

  private static String url(LineFields fields, String id, String fallback, Document document) {
    String url = fields.text("url", LineFields.MAX_URL);
    if (url != null) {
      return url;
    }
    if (id != null) {
      return urn(id);
    }
    if (document.file() != null) {
      return TargetUri.ofFile(document.file());
    }
    return fallback == null ? urn(ContentId.of(document.payload().bytes())) : fallback;
  }

  private static String urn(String id) {
    return "urn:hitilafu:document:" + TargetUri.segment(id);
  }

  private static DocumentLine failed(ProblemType type, String message) {
    return new DocumentLine(null, null, List.of(Problem.of(type, message)));
  }

  /** Jackson's own words without the place in a source that it does not show. */
  private static String reason(JsonProcessingException e) {
    String line = e.getOriginalMessage().lines().findFirst().orElse("");
    return line.length() > 200 ? line.substring(0, 200) : line;
  }
}
