package hitilafu.app.command;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Opens an address where there is a desktop; where there is none, the printed address must do. */
final class Browser {
  private Browser() {}

  static void open(String address) {
    boolean mac = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac");
    boolean desktop = System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null;
    if (mac || desktop) {
      try {
        new ProcessBuilder(List.of(mac ? "open" : "xdg-open", address)).start();
      } catch (IOException noSuchCommand) {
        System.err.println("No browser could be started; please open the address yourself.");
      }
    }
  }
}
