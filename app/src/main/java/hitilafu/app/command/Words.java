package hitilafu.app.command;

import java.util.Locale;

/** Constants as people read them. */
final class Words {
  private Words() {}

  static String of(Enum<?> constant) {
    return constant == null
        ? "not stated"
        : constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
