package hitilafu.app.http;

import hitilafu.model.ContentId;
import hitilafu.model.Json;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Sends what was asked for, or says that it is still what the client has. */
public final class Answer {
  private Answer() {}

  public static void json(Context ctx, Object value) {
    send(ctx, Format.JSON.mediaType(), Json.write(value).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Sends a body with the hash of its bytes as its tag. The tag is weak for whoever takes the body
   * compressed, because then the bytes that go out are others.
   */
  public static void send(Context ctx, String mediaType, byte[] body) {
    String tag = '"' + ContentId.of(body) + '"';
    String encodings = ctx.header("Accept-Encoding");
    boolean compressed = encodings != null && !encodings.equals("identity");
    ctx.header("ETag", compressed ? "W/" + tag : tag);
    ctx.header("Vary", "Accept, Accept-Encoding, Cookie");
    if (has(ctx.header("If-None-Match"), tag)) {
      ctx.status(HttpStatus.NOT_MODIFIED);
    } else {
      ctx.contentType(mediaType).result(body);
    }
  }

  /** By the weak comparison, as RFC 9110 asks for in this header. */
  private static boolean has(String ifNoneMatch, String tag) {
    return ifNoneMatch != null
        && Arrays.stream(ifNoneMatch.split(","))
            .map(one -> one.strip().replaceFirst("^W/", ""))
            .anyMatch(one -> one.equals(tag) || one.equals("*"));
  }
}
