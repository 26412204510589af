package hitilafu.app.web.page;

import hitilafu.model.ContentId;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.webjars.WebJarVersionLocator;

/** The few files that pages load beside themselves: ours, and those of libraries. */
public enum Asset {
  STYLE(
      "style.css",
      Type.CSS,
      "style/base.css",
      "style/frame.css",
      "style/level.css",
      "style/search.css",
      "style/incident.css",
      "style/draw.css",
      "style/scope.css",
      "style/watch.css",
      "style/review.css",
      "style/report.css",
      "style/phone.css",
      "style/print.css"),
  ICON("icon.svg", Type.SVG, "icon.svg"),
  HTMX("htmx.js", Type.SCRIPT, Part.LIBRARY + "htmx.org/dist/htmx.min.js"),
  ECHARTS("echarts.js", Type.SCRIPT, Part.LIBRARY + "echarts/echarts.common.min.js"),
  /** The search box and the histogram. */
  SEARCH("search.js", Type.SCRIPT, "search.js"),
  /** Draws the tables that are marked as charts. */
  CHARTS("charts.js", Type.SCRIPT, "charts.js"),
  /** Offers the reader's own zone. */
  ZONE("zone.js", Type.SCRIPT, "zone.js"),
  /** Shows how far long work is. */
  PROGRESS("progress.js", Type.SCRIPT, "progress.js");

  private enum Type {
    CSS("text/css; charset=utf-8"),
    SVG("image/svg+xml; charset=utf-8"),
    SCRIPT("text/javascript; charset=utf-8");

    private final String media;

    Type(String media) {
      this.media = media;
    }
  }

  private final String file;
  private final Type type;
  private final byte[] bytes;
  private final byte[] packed;
  private final String version;

  /**
   * @param parts the resources that make it, one after another
   */
  Asset(String file, Type type, String... parts) {
    this.file = file;
    this.type = type;
    this.bytes = Part.read(parts);
    this.packed = Part.gzip(bytes);
    this.version = ContentId.of(bytes).substring(0, 8);
  }

  public static Optional<Asset> find(String file) {
    return Arrays.stream(values()).filter(asset -> asset.file.equals(file)).findFirst();
  }

  /** Sends it, to be kept for ever; packed once and not for each who asks. */
  public void send(Context ctx) {
    String encodings = ctx.header("Accept-Encoding");
    boolean takesPacked = encodings != null && encodings.contains("gzip");
    ctx.header("Cache-Control", "public, max-age=31536000, immutable");
    ctx.header("Vary", "Accept-Encoding");
    if (takesPacked) {
      ctx.header("Content-Encoding", "gzip");
    }
    ctx.contentType(type.media).result(takesPacked ? packed : bytes);
  }

  /** An address that changes with the content, so that it may be kept for ever. */
  public String href() {
    return "/assets/" + file + "?v=" + version;
  }

  /** A resource: ours, or one of a WebJar, whose version its path leaves out. */
  private static final class Part {
    static final String LIBRARY = "webjar:";

    static byte[] read(String... parts) {
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      for (String part : parts) {
        all.writeBytes(
            part.startsWith(LIBRARY)
                ? bytes(library(part.substring(LIBRARY.length())))
                : bytes("/hitilafu/app/web/" + part));
      }
      return all.toByteArray();
    }

    static byte[] gzip(byte[] bytes) {
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
        out.write(bytes);
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
      return packed.toByteArray();
    }

    private static String library(String path) {
      int slash = path.indexOf('/');
      String jar = path.substring(0, slash);
      return "/META-INF/resources/webjars/"
          + new WebJarVersionLocator().path(jar, path.substring(slash + 1));
    }

    private static byte[] bytes(String resource) {
      try (InputStream in = Asset.class.getResourceAsStream(resource)) {
        if (in == null) {
          throw new IllegalStateException("there is no " + resource);
        }
        return in.readAllBytes();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
