package hitilafu.analytics.correct;

import hitilafu.model.Cause;
import hitilafu.model.CauseCategory;
import hitilafu.model.CauseDetail;
import hitilafu.model.Count;
import hitilafu.model.Level;
import hitilafu.model.Lifecycle;
import hitilafu.model.Minutes;
import hitilafu.model.Moment;
import hitilafu.model.Place;
import hitilafu.model.ServiceRef;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A field of an incident that analysts may set or clear, with its values as people write them. What
 * it writes it reads back to the same value, but for words that were never tied to the calendar.
 *
 * @param <T> its values
 * @param name as in {@link hitilafu.model.Incident}
 * @param form what a value looks like, for people
 */
public record CorrectableField<T>(
    String name,
    String form,
    BiFunction<String, Ground, T> reader,
    BiFunction<T, Ground, String> writer) {

  /** The service: an id of the catalog, or a name that it does not know. */
  public static final CorrectableField<ServiceRef> SERVICE =
      new CorrectableField<>(
          "service",
          "an id of the catalog, or a name",
          (text, ground) -> ground.service(text),
          (service, ground) -> service.id() == null ? service.name() : service.id());

  public static final CorrectableField<String> OPERATOR = words("operator", "a name");
  public static final CorrectableField<Place> PLACE =
      new CorrectableField<>(
          "place",
          "region / area, or region, or / area",
          (text, ground) -> PlaceText.read(text, ground.country()),
          (place, ground) -> PlaceText.write(place));
  public static final CorrectableField<Moment> START = moment("start");
  public static final CorrectableField<Moment> END = moment("end");
  public static final CorrectableField<Minutes> DURATION =
      new CorrectableField<>(
          "duration",
          "90m, 8h30m, 2d, or 6h/10h",
          (text, ground) -> LengthText.read(text),
          (length, ground) -> LengthText.write(length));
  public static final CorrectableField<Level> LEVEL = constant("level", Level.class);
  public static final CorrectableField<Lifecycle> STATUS = constant("status", Lifecycle.class);
  public static final CorrectableField<Cause> CAUSE =
      new CorrectableField<>(
          "cause",
          "one of " + names(CauseDetail.values()) + ", " + names(CauseCategory.values()),
          (text, ground) -> cause(text),
          (cause, ground) -> name(cause.detail() == null ? cause.category() : cause.detail()));
  public static final CorrectableField<List<Count>> COUNTS =
      list("counts", "22000 services; at_least 5 parks", CountText::read, CountText::write);
  public static final CorrectableField<List<String>> AGENCIES =
      list("agencies", "names, with ; between them", text -> text, name -> name);
  public static final CorrectableField<String> WORKAROUND =
      words("workaround", "what people are told to do instead");

  /** All of them, in the order of an incident. */
  public static final List<CorrectableField<?>> ALL =
      List.of(
          SERVICE,
          OPERATOR,
          PLACE,
          START,
          END,
          DURATION,
          LEVEL,
          STATUS,
          CAUSE,
          COUNTS,
          AGENCIES,
          WORKAROUND);

  /** The field of this name; empty if there is none that may be corrected. */
  public static Optional<CorrectableField<?>> find(String name) {
    return ALL.stream().filter(field -> field.name.equalsIgnoreCase(name)).findFirst();
  }

  /**
   * The value that a text stands for.
   *
   * @throws IllegalArgumentException if it stands for none; says what a value looks like
   */
  public T read(String text, Ground ground) {
    return reader.apply(text.strip(), ground);
  }

  /** The text of a value; null for none. */
  public String write(T value, Ground ground) {
    return value == null ? null : writer.apply(value, ground);
  }

  private static CorrectableField<String> words(String name, String form) {
    return new CorrectableField<>(name, form, (text, ground) -> text, (text, ground) -> text);
  }

  private static CorrectableField<Moment> moment(String name) {
    return new CorrectableField<>(
        name,
        "2025-01-03T09:10, 2025-01-03, 2025-01, or 2025-01-03T06:00/2025-01-03T12:00",
        (text, ground) -> MomentText.read(text, ground.zone()),
        (moment, ground) -> MomentText.write(moment, ground.zone()));
  }

  private static <E extends Enum<E>> CorrectableField<E> constant(String name, Class<E> type) {
    String form = "one of " + names(type.getEnumConstants());
    return new CorrectableField<>(
        name,
        form,
        (text, ground) -> named(text, type).orElseThrow(() -> wrong(text, form)),
        (value, ground) -> name(value));
  }

  private static <E> CorrectableField<List<E>> list(
      String name, String form, Function<String, E> reader, Function<E, String> writer) {
    return new CorrectableField<>(
        name,
        form,
        (text, ground) ->
            Stream.of(text.split(";"))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .map(reader)
                .toList(),
        (values, ground) ->
            values.isEmpty()
                ? null
                : values.stream().map(writer).collect(Collectors.joining("; ")));
  }

  private static Cause cause(String text) {
    return named(text, CauseDetail.class)
        .map(d -> new Cause(d.category(), d == CauseDetail.THIRD_PARTY, d, null))
        .or(() -> named(text, CauseCategory.class).map(c -> new Cause(c, false, null, null)))
        .orElseThrow(() -> wrong(text, CAUSE.form));
  }

  private static IllegalArgumentException wrong(String text, String form) {
    return new IllegalArgumentException("\"" + text + "\" is not " + form);
  }

  private static <E extends Enum<E>> Optional<E> named(String text, Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> name(constant).equalsIgnoreCase(text.replace('-', '_')))
        .findFirst();
  }

  private static String names(Enum<?>[] constants) {
    return Arrays.stream(constants).map(CorrectableField::name).collect(Collectors.joining(", "));
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
