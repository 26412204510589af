package hitilafu.app.web.correct;

import hitilafu.app.correct.CorrectionFault;
import hitilafu.app.correct.Deed;
import io.javalin.http.Context;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What someone typed into one of the forms; texts that are not of that form are empty.
 *
 * @param deed which form: set, clear, merge, split, not_an_incident, reviewed or undo
 * @param others ids of incidents that were marked as the same
 * @param with ids or addresses of others, as they were pasted
 * @param off ids of reports that were marked to be split off
 * @param correction of an undoing: its id
 */
record Typed(
    String deed,
    String field,
    String value,
    List<String> others,
    String with,
    List<String> off,
    String correction,
    String why) {
  static final Typed NOTHING = new Typed("", "", "", List.of(), "", List.of(), "", "");
  private static final Pattern ADDRESS = Pattern.compile("/incidents/([^/?#.]+)");

  static Typed of(Context ctx) {
    return new Typed(
        text(ctx, "deed"),
        text(ctx, "field"),
        text(ctx, "value"),
        ctx.formParams("other"),
        text(ctx, "with"),
        ctx.formParams("off"),
        text(ctx, "correction"),
        text(ctx, "why"));
  }

  /** A form that is opened for a field. */
  static Typed field(String name) {
    return name == null ? NOTHING : new Typed("set", name, "", List.of(), "", List.of(), "", "");
  }

  private static String text(Context ctx, String name) {
    return Objects.requireNonNullElse(ctx.formParam(name), "").strip();
  }

  boolean is(String form) {
    return deed.equals(form);
  }

  /** The reason, in the form that it was typed into. */
  String why(String form) {
    return is(form) ? why : "";
  }

  /**
   * What is to be done.
   *
   * @throws CorrectionFault if it does not say
   */
  Deed toDo() {
    return switch (deed) {
      case "set" -> new Deed(Map.of(field, value), null, null, null, null, null, null);
      case "clear" -> new Deed(null, List.of(field), null, null, null, null, null);
      case "merge" -> new Deed(null, null, merged(), null, null, null, null);
      case "split" -> new Deed(null, null, null, marked(), null, null, null);
      case "not_an_incident" -> new Deed(null, null, null, null, true, null, null);
      case "reviewed" -> new Deed(null, null, null, null, null, true, null);
      case "undo" -> new Deed(null, null, null, null, null, null, correction);
      default -> throw CorrectionFault.wrong("choose one of the forms on this page");
    };
  }

  private List<String> merged() {
    List<String> ids =
        Stream.concat(others.stream(), Arrays.stream(with.split("[\\s,;]+")))
            .map(Typed::id)
            .filter(id -> !id.isEmpty())
            .distinct()
            .toList();
    if (ids.isEmpty()) {
      throw CorrectionFault.wrong("name at least one other incident");
    }
    return ids;
  }

  private List<String> marked() {
    if (off.isEmpty()) {
      throw CorrectionFault.wrong("mark the reports that are to be split off");
    }
    return off;
  }

  private static String id(String idOrAddress) {
    Matcher address = ADDRESS.matcher(idOrAddress);
    if (!address.find()) {
      return idOrAddress;
    }
    try {
      return URLDecoder.decode(address.group(1), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException badlyEncoded) {
      return idOrAddress;
    }
  }

  /** The same, as a form repeats it. */
  List<Map.Entry<String, String>> repeated() {
    List<Map.Entry<String, String>> fields = new ArrayList<>();
    fields.add(Map.entry("deed", deed));
    fields.add(Map.entry("field", field));
    fields.add(Map.entry("value", value));
    others.forEach(other -> fields.add(Map.entry("other", other)));
    fields.add(Map.entry("with", with));
    off.forEach(id -> fields.add(Map.entry("off", id)));
    fields.add(Map.entry("correction", correction));
    fields.add(Map.entry("why", why));
    fields.removeIf(entry -> entry.getValue().isEmpty());
    return fields;
  }
}
