package hitilafu.app.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import hitilafu.app.http.Fault;
import hitilafu.app.phrase.Straight;
import java.util.Map;

/** Renders templates. They escape what they are given; what escaping leaves is taken out here. */
public final class Templates {
  /** Where their classes are. */
  private static final String ROOM = "hitilafu.app.web";

  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Templates.class.getClassLoader(), ROOM);

  /**
   * A page in its frame.
   *
   * @param template such as {@code search/search}
   */
  public String render(String template, Frame frame, Object page) {
    StringOutput output = new StringOutput();
    templates.render(template + ".jte", Map.of("frame", frame, "page", page), output);
    return plain(output);
  }

  /** A piece of a page, for a page that is there already. */
  public String piece(String template, Object piece) {
    StringOutput output = new StringOutput();
    templates.render(template + ".jte", piece, output);
    return plain(output);
  }

  /** The page that tells of a fault. */
  public String fault(Fault fault) {
    return render("page/fault", Frame.of(fault.title(), null, NOBODY), fault);
  }

  private static final Reader NOBODY = new Reader(null, null, "/");

  private static String plain(TemplateOutput output) {
    return Straight.of(output.toString());
  }
}
