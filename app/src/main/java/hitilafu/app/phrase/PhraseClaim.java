package hitilafu.app.phrase;

import hitilafu.model.Cause;
import hitilafu.model.CauseCategory;
import hitilafu.model.CauseDetail;
import hitilafu.model.Count;
import hitilafu.model.Place;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Causes, counts and places in words. */
public final class PhraseClaim {
  private PhraseClaim() {}

  /** A cause in a word or two, its vague phrase quoted where it explains nothing. */
  public static String brief(Cause cause) {
    if (cause == null || !cause.explained() && cause.phrase() == null) {
      return Phrase.NOT_STATED;
    }
    if (!cause.explained()) {
      return "unexplained (“" + cause.phrase() + "”)";
    }
    String mechanism = cause.detail() == null ? of(cause.category()) : of(cause.detail());
    boolean supplier = cause.thirdParty() && cause.detail() != CauseDetail.THIRD_PARTY;
    return supplier ? mechanism + " at a supplier" : mechanism;
  }

  /** A cause with the words given for it. */
  public static String of(Cause cause) {
    String brief = brief(cause);
    return cause == null || cause.phrase() == null || !cause.explained()
        ? brief
        : brief + " (“" + cause.phrase() + "”)";
  }

  /** "at least 22,000 services"; vague words are quoted as they are. */
  public static String of(Count count) {
    String number =
        count.value() == null ? null : String.format(Locale.ENGLISH, "%,d", count.value());
    return switch (count.qualifier()) {
      case EXACTLY -> number + " " + count.what();
      case ABOUT -> "about " + number + " " + count.what();
      case AT_LEAST -> "at least " + number + " " + count.what();
      case AT_MOST -> "up to " + number + " " + count.what();
      case VAGUE -> "“" + count.text() + "”";
    };
  }

  /** From the area outwards, without the country; "not stated" if neither is named. */
  public static String of(Place place) {
    String named =
        place == null
            ? ""
            : Stream.of(place.area(), place.region())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    return named.isEmpty() ? Phrase.NOT_STATED : named;
  }

  public static String of(CauseDetail detail) {
    return switch (detail) {
      case NETWORK -> "network fault";
      case POWER -> "power failure";
      case HARDWARE -> "hardware failure";
      case SOFTWARE -> "software fault";
      case CONFIGURATION -> "configuration error";
      case CAPACITY -> "overload";
      case CYBERATTACK -> "cyberattack";
      case PHYSICAL_DAMAGE -> "physical damage";
      case NATURAL_EVENT -> "natural event";
      case HUMAN_ERROR -> "human error";
      case INDUSTRIAL_ACTION -> "industrial action";
      case THIRD_PARTY -> "failure at a supplier";
    };
  }

  public static String of(CauseCategory category) {
    return switch (category) {
      case SYSTEM_FAILURE -> "system failure";
      case HUMAN_ERROR -> "human error";
      case NATURAL_PHENOMENON -> "natural phenomenon";
      case MALICIOUS_ACTION -> "malicious action";
      case UNKNOWN -> "unexplained";
    };
  }

  /**
   * A mechanism, or a category where none is named, by the key under which outages are counted:
   * "network fault". What is none is left as it is.
   */
  public static String cause(String key) {
    String constant = key.toUpperCase(Locale.ROOT);
    return Stream.concat(
            Arrays.stream(CauseDetail.values())
                .filter(detail -> detail.name().equals(constant))
                .map(PhraseClaim::of),
            Arrays.stream(CauseCategory.values())
                .filter(category -> category.name().equals(constant))
                .map(PhraseClaim::of))
        .findFirst()
        .orElse(key);
  }
}
