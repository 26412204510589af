package hitilafu.app.web;

import hitilafu.model.ContentId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;

/** The few files that pages load beside themselves. */
enum Asset {
  STYLE("style.css", "text/css; charset=utf-8"),
  ICON("icon.svg", "image/svg+xml");

  private final String file;
  private final String mediaType;
  private final byte[] bytes;

  Asset(String file, String mediaType) {
    this.file = file;
    this.mediaType = mediaType;
    this.bytes = read(file);
  }

  static Optional<Asset> find(String file) {
    return Arrays.stream(values()).filter(asset -> asset.file.equals(file)).findFirst();
  }

  String mediaType() {
    return mediaType;
  }

  byte[] bytes() {
    return bytes;
  }

  /** An address that changes with the content, so that it may be kept for ever. */
  String href() {
    return "/assets/" + file + "?v=" + ContentId.of(bytes).substring(0, 8);
  }

  private static byte[] read(String file) {
    try (InputStream in = Asset.class.getResourceAsStream(file)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
