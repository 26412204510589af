package hitilafu.app.export;

import hitilafu.model.Cause;
import hitilafu.model.CauseCategory;
import hitilafu.model.CauseDetail;
import hitilafu.model.Minutes;
import hitilafu.model.Moment;
import hitilafu.model.Place;
import hitilafu.model.Precision;
import hitilafu.model.ServiceRef;
import java.util.List;
import java.util.function.Function;

/** Columns that tables have in common, each for what a row has of it; all empty if it has none. */
public final class CommonColumns {
  private CommonColumns() {}

  /** The range of a moment. */
  public static <T> List<Column<T>> range(String name, String what, Function<T, Moment> moment) {
    return List.of(
        Column.time(
            name + "_earliest",
            "The earliest that %s may have been".formatted(what),
            part(moment, Moment::earliest)),
        Column.time(
            name + "_latest",
            "The latest that %s may have been, not itself included unless both are the same"
                .formatted(what),
            part(moment, Moment::latest)));
  }

  /** The words of a moment. */
  public static <T> List<Column<T>> words(String name, String what, Function<T, Moment> moment) {
    return List.of(
        Column.word(
            name + "_precision",
            Precision.class,
            "How finely the words tell %s".formatted(what),
            part(moment, Moment::precision)),
        Column.text(
            name + "_text",
            "The words for %s; empty if it was reckoned".formatted(what),
            part(moment, Moment::text)));
  }

  /** A length of time. */
  public static <T> List<Column<T>> minutes(
      String name, String what, Function<T, Minutes> minutes) {
    return List.of(
        Column.number(name + "_low", "minutes", what + ": at least", part(minutes, Minutes::low)),
        Column.number(
            name + "_best",
            "minutes",
            what + ": the figure to show; empty if only bounds are known",
            part(minutes, Minutes::best)),
        Column.number(name + "_high", "minutes", what + ": at most", part(minutes, Minutes::high)));
  }

  /** A service. */
  public static <T> List<Column<T>> service(String what, Function<T, ServiceRef> service) {
    return List.of(
        Column.text(
            "service_id",
            "Id in the catalog of %s; empty if no catalog knows it".formatted(what),
            part(service, ServiceRef::id)),
        Column.<T>text("service", "Name of " + what, part(service, ServiceRef::name)).always());
  }

  /** A part of a country. */
  public static <T> List<Column<T>> place(String what, Function<T, Place> place) {
    return List.of(
        Column.text("region", "Region or county %s".formatted(what), part(place, Place::region)),
        Column.text("area", "Town or area %s".formatted(what), part(place, Place::area)));
  }

  /** A cause. */
  public static <T> List<Column<T>> cause(Function<T, Cause> cause) {
    return List.of(
        Column.word(
            "cause_category",
            CauseCategory.class,
            "Why, in the categories of ENISA",
            part(cause, Cause::category)),
        Column.word(
            "cause_detail",
            CauseDetail.class,
            "The mechanism; empty if none is named",
            part(cause, Cause::detail)),
        Column.flag("third_party", "Whether a supplier is blamed", part(cause, Cause::thirdParty)));
  }

  /** A part of what a row may not have. */
  public static <T, W, V> Function<T, V> part(Function<T, W> whole, Function<W, V> part) {
    return row -> {
      W found = whole.apply(row);
      return found == null ? null : part.apply(found);
    };
  }
}
