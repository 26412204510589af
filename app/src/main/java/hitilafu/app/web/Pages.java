package hitilafu.app.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import hitilafu.app.http.Fault;
import java.util.regex.Pattern;

/** Renders templates. They escape what they are given; what escaping leaves is taken out here. */
final class Pages {
  /** Characters that turn the direction of the text around them, so that it reads as another. */
  private static final Pattern TURNING = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Pages.class.getClassLoader(), Pages.class.getPackageName());

  String search(SearchPage page) {
    return render("search.jte", page);
  }

  String incident(IncidentPage page) {
    return render("incident.jte", page);
  }

  String fault(Fault fault) {
    return render("fault.jte", fault);
  }

  private String render(String template, Object page) {
    StringOutput output = new StringOutput();
    templates.render(template, page, output);
    return TURNING.matcher(output.toString()).replaceAll("");
  }
}
