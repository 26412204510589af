package hitilafu.app.web.page;

import hitilafu.app.http.Answer;
import hitilafu.app.http.Format;
import hitilafu.app.http.Refusal;
import hitilafu.app.reliability.ReliabilityFault;
import hitilafu.model.Json;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.function.BiConsumer;

/** Serves a page as HTML, and beside it, under the same address with an ending, for programs. */
public record Forms(Templates templates) {
  private static final String HTML = "text/html; charset=utf-8";
  private static final String JSON = ".json";
  private static final String CSV = ".csv";

  /** Makes the page of a request. */
  @FunctionalInterface
  public interface Making {
    /**
     * @throws hitilafu.app.http.Refusal if it cannot be made as asked
     */
    Page make(Context ctx, Reader reader) throws IOException;
  }

  /** Serves what is made at a path; the twin of the start is called {@code /search}. */
  public void add(RoutesConfig routes, String path, Making making) {
    String base = base(path);
    read(routes, base + JSON, ctx -> answer(ctx, making, JSON, Forms::json));
    read(routes, base + CSV, ctx -> answer(ctx, making, CSV, Forms::csv));
    read(routes, path, ctx -> answer(ctx, making, "", this::html));
  }

  private static void answer(
      Context ctx, Making making, String ending, BiConsumer<Context, Page> form)
      throws IOException {
    try {
      Page page = making.make(ctx, Reader.of(ctx));
      lastModified(ctx, page.changed());
      form.accept(ctx, page);
    } catch (Moved moved) {
      ctx.redirect(moved.address(ending), HttpStatus.FOUND);
    } catch (ReliabilityFault fault) {
      throw new Refusal(fault.unknown() ? 404 : 400, fault.getMessage());
    }
  }

  /** Sends a page that lies at no stable address of its own, such as the answer to a form. */
  public void send(Context ctx, Page page) {
    Frame frame = page.frame().beside(null, page.changed());
    ctx.contentType(HTML).result(templates.render(page.template(), frame, page.view().get()));
  }

  private void html(Context ctx, Page page) {
    Frame frame = page.frame().beside(twins(ctx, page), page.changed());
    String html = templates.render(page.template(), frame, page.view().get());
    Answer.send(ctx, HTML, html.getBytes(StandardCharsets.UTF_8));
  }

  private static void json(Context ctx, Page page) {
    String json = Json.write(page.data().get());
    Answer.send(ctx, Format.JSON.mediaType(), json.getBytes(StandardCharsets.UTF_8));
  }

  private static void csv(Context ctx, Page page) {
    if (page.table() == null) {
      throw new Refusal(404, "This page is no table. It comes as JSON too.");
    }
    ctx.contentType(Format.CSV.mediaType());
    ctx.header("Content-Disposition", "attachment");
    try {
      page.table().write(ctx.outputStream());
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private static Frame.Twins twins(Context ctx, Page page) {
    String query = ctx.queryString() == null ? "" : "?" + ctx.queryString();
    String base = base(ctx.path());
    return new Frame.Twins(
        base + JSON + query,
        page.table() == null ? null : base + CSV + query,
        page.frame().linked());
  }

  static String base(String path) {
    return path.equals("/") ? "/search" : path;
  }

  private static void lastModified(Context ctx, Instant changed) {
    if (changed != null) {
      ctx.header(
          "Last-Modified",
          DateTimeFormatter.RFC_1123_DATE_TIME.format(changed.atOffset(ZoneOffset.UTC)));
    }
  }

  private static void read(RoutesConfig routes, String path, Handler handler) {
    routes.get(path, handler);
    routes.head(path, handler);
  }
}
