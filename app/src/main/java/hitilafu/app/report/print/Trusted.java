package hitilafu.app.report.print;

import gg.jte.Content;
import gg.jte.TemplateOutput;

/**
 * What is written as it stands: our own style, and an editor's note that was made safe when it was
 * rendered. Nothing else.
 */
record Trusted(String text) implements Content {
  @Override
  public void writeTo(TemplateOutput output) {
    output.writeContent(text);
  }
}
