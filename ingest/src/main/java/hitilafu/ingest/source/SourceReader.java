package hitilafu.ingest.source;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Reads the entries below {@code sources:}. */
final class SourceReader {
  private static final List<String> COMMON =
      List.of(
          "name",
          "kind",
          "enabled",
          "unverified",
          "country",
          "tells",
          "every",
          "include",
          "exclude",
          "note");
  private static final Form<Duration> EVERY =
      Lengths.from(Duration.ofMinutes(1), "15m, 2h or 1d; at least 1m");

  private final Map<String, Kind> kinds;
  private final Path folder;
  private final Set<String> names = new HashSet<>();
  private final Map<String, String> watched = new HashMap<>();

  /**
   * @param folder what the paths of folders are relative to
   */
  SourceReader(Map<String, Kind> kinds, Path folder) {
    this.kinds = kinds;
    this.folder = folder;
  }

  /**
   * Empty if its kind is not known. What is wrong stands among the faults, and no source is used.
   */
  Optional<Source> read(Section section) {
    String name = section.require("name", this::unique);
    String kindName = section.require("kind", this::known);
    Kind kind = kinds.get(kindName);
    if (kind == null) {
      return Optional.empty();
    }
    section.allow(keys(kind));
    String at =
        kind instanceof FolderKind
            ? section.require("path", text -> folder.resolve(Forms.path(text)).toString())
            : section.require("url", Forms::address);
    section.read("note", null, Forms::any);
    String country = section.read("country", null, Forms::country);
    if (section.has("tells") && country == null) {
      section.fault("tells", "names a service of a country; write country: KE beside it");
    }
    Source source =
        new Source(
            Objects.requireNonNullElse(name, ""),
            kindName,
            Objects.requireNonNullElse(at, ""),
            section.read("enabled", true, Forms::flag),
            section.read("unverified", false, Forms::flag),
            country,
            section.read("tells", null, Forms::any),
            section.read("every", kind.every(), EVERY),
            section.read("include", null, Forms::pattern),
            section.read("exclude", null, Forms::pattern),
            settings(kind, section));
    if (at != null && source.enabled() && kind instanceof ListingKind fetched) {
      once(source, fetched, section);
    }
    return Optional.of(source);
  }

  /** The crawl knows a listing by its address, and reads it for one source. */
  private void once(Source source, ListingKind kind, Section section) {
    String entrance = kind.entrance(source);
    String other = watched.putIfAbsent(Spelling.of(entrance).orElse(entrance), source.name());
    if (other != null) {
      section.fault(
          "url",
          "%s is watched by source %s already; give one source what both are to find, or disable one"
              .formatted(Faults.quote(source.at()), Faults.brief(other)));
    }
  }

  private String unique(String text) throws Misfit {
    String name = Forms.name(text);
    if (!names.add(name)) {
      throw new Misfit("is the name of a source further up too; choose another");
    }
    return name;
  }

  private String known(String text) throws Misfit {
    if (!kinds.containsKey(text)) {
      throw new Misfit("is no kind of source; write one of " + String.join(", ", kinds.keySet()));
    }
    return text;
  }

  private static List<String> keys(Kind kind) {
    List<String> keys = new ArrayList<>(COMMON);
    keys.add(2, kind instanceof FolderKind ? "path" : "url");
    kind.settings().forEach(setting -> keys.add(setting.key()));
    return keys;
  }

  private static Map<String, String> settings(Kind kind, Section section) {
    Map<String, String> settings = new LinkedHashMap<>();
    for (Setting setting : kind.settings()) {
      String value =
          setting.required()
              ? section.require(setting.key(), form(setting))
              : section.read(setting.key(), null, form(setting));
      if (value != null) {
        settings.put(setting.key(), value);
      }
    }
    return settings;
  }

  private static Form<String> form(Setting setting) {
    return text -> {
      String fault = setting.fault().apply(text);
      if (fault != null) {
        throw new Misfit("cannot be used: " + Faults.oneLine(fault));
      }
      return text;
    };
  }
}
