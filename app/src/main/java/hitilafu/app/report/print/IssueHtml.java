package hitilafu.app.report.print;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import hitilafu.app.phrase.Straight;
import hitilafu.app.report.tell.IssueText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** An issue as one HTML file, for screen and paper. It runs nothing and loads nothing. */
public final class IssueHtml {
  private static final String STYLE = style();

  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, IssueHtml.class.getClassLoader(), "hitilafu.app.report.print");

  private IssueHtml() {}

  public static String of(IssueText issue) {
    StringOutput output = new StringOutput();
    TEMPLATES.render("issue.jte", new IssuePage(issue, STYLE), output);
    return Straight.of(output.toString());
  }

  private static String style() {
    try (InputStream in = IssueHtml.class.getResourceAsStream("issue.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
