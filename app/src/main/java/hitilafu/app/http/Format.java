package hitilafu.app.http;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** In which form an answer goes out. */
public enum Format {
  JSON("application/json; charset=utf-8"),
  /** One incident a line. */
  JSONL("application/jsonl; charset=utf-8"),
  /** One incident a row. */
  CSV("text/csv; charset=utf-8; header=present"),
  JSONLD("application/ld+json");

  private final String mediaType;

  Format(String mediaType) {
    this.mediaType = mediaType;
  }

  public String mediaType() {
    return mediaType;
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  private String bareType() {
    return mediaType.split(";", 2)[0];
  }

  /** A range of media types that a client takes, and how gladly. */
  private record Wish(String range, double quality) {
    boolean takes(Format format) {
      String type = format.bareType();
      return range.equals("*/*")
          || range.equals(type)
          || range.endsWith("/*") && type.startsWith(range.substring(0, range.length() - 1));
    }
  }

  /**
   * The form that was asked for.
   *
   * @param word the parameter {@code format}, which goes before the header; null if not given
   * @param accept the header; null if not sent
   * @param offered those there are, the usual one first
   * @throws Refusal if it is none of these
   */
  public static Format asked(String word, String accept, Format... offered) {
    List<Format> all = List.of(offered);
    if (word != null) {
      return all.stream()
          .filter(format -> format.word().equals(word.toLowerCase(Locale.ROOT)))
          .findFirst()
          .orElseThrow(() -> none(all));
    }
    if (accept == null || accept.isBlank()) {
      return all.getFirst();
    }
    for (Wish wish : wishes(accept)) {
      for (Format format : all) {
        if (wish.takes(format)) {
          return format;
        }
      }
    }
    throw none(all);
  }

  /** The dearest first, and of equals the more definite. */
  private static List<Wish> wishes(String accept) {
    List<Wish> wishes = new ArrayList<>();
    for (String part : accept.toLowerCase(Locale.ROOT).split(",")) {
      String[] pieces = part.split(";");
      double quality = 1;
      for (int i = 1; i < pieces.length; i++) {
        if (pieces[i].strip().matches("q=[01](\\.[0-9]{0,3})?")) {
          quality = Double.parseDouble(pieces[i].strip().substring(2));
        }
      }
      if (quality > 0) {
        wishes.add(new Wish(pieces[0].strip(), quality));
      }
    }
    wishes.sort(
        Comparator.comparingDouble(Wish::quality)
            .reversed()
            .thenComparing(wish -> wish.range().contains("*")));
    return wishes;
  }

  private static Refusal none(List<Format> all) {
    return new Refusal(
        406,
        "This comes as %s, by the parameter \"format\" or the header Accept."
            .formatted(
                String.join(
                    ", ", all.stream().map(f -> f.word() + " (" + f.bareType() + ")").toList())));
  }
}
