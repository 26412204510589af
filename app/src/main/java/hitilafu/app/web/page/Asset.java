package hitilafu.app.web.page;

import hitilafu.model.ContentId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import org.webjars.WebJarVersionLocator;

/** The few files that pages load beside themselves: ours, and those of libraries. */
public enum Asset {
  STYLE("style.css", Type.CSS, null),
  ICON("icon.svg", Type.SVG, null),
  HTMX("htmx.js", Type.SCRIPT, "htmx.org/dist/htmx.min.js"),
  ECHARTS("echarts.js", Type.SCRIPT, "echarts/echarts.common.min.js"),
  /** The search box and the histogram. */
  SEARCH("search.js", Type.SCRIPT, null),
  /** Draws the tables that are marked as charts. */
  CHARTS("charts.js", Type.SCRIPT, null),
  /** Offers the reader's own zone. */
  ZONE("zone.js", Type.SCRIPT, null),
  /** Shows how far long work is. */
  PROGRESS("progress.js", Type.SCRIPT, null);

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
  private final String version;

  /**
   * @param library where a WebJar has it, without its version; null if it is ours
   */
  Asset(String file, Type type, String library) {
    this.file = file;
    this.type = type;
    this.bytes = read(library == null ? "/hitilafu/app/web/" + file : webJar(library));
    this.version = ContentId.of(bytes).substring(0, 8);
  }

  public static Optional<Asset> find(String file) {
    return Arrays.stream(values()).filter(asset -> asset.file.equals(file)).findFirst();
  }

  public String mediaType() {
    return type.media;
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  /** An address that changes with the content, so that it may be kept for ever. */
  public String href() {
    return "/assets/" + file + "?v=" + version;
  }

  private static String webJar(String library) {
    int slash = library.indexOf('/');
    return "/META-INF/resources/webjars/"
        + new WebJarVersionLocator()
            .path(library.substring(0, slash), library.substring(slash + 1));
  }

  private static byte[] read(String path) {
    try (InputStream in = Asset.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("there is no " + path);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
