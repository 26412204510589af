package hitilafu.app.web.search;

import hitilafu.app.phrase.PhraseClaim;
import hitilafu.model.CauseCategory;
import hitilafu.model.CauseDetail;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/** Values of the index, which knows all in lower case, in words. */
public final class FacetWords {
  private FacetWords() {}

  /** A detail, or a category where no mechanism is named. */
  public static String cause(String value) {
    String constant = value.toUpperCase(Locale.ROOT);
    return Stream.concat(
            Arrays.stream(CauseDetail.values())
                .filter(detail -> detail.name().equals(constant))
                .map(PhraseClaim::of),
            Arrays.stream(CauseCategory.values())
                .filter(category -> category.name().equals(constant))
                .map(PhraseClaim::of))
        .findFirst()
        .orElse(value);
  }

  static String plain(String value) {
    return value.replace('_', ' ');
  }
}
