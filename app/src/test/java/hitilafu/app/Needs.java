package hitilafu.app;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * What a test needs of the machine. Where it is missing the test is skipped and one line says so;
 * where CI is set, nothing may be skipped and the test fails.
 */
public final class Needs {
  private Needs() {}

  /** Chromium with its driver. */
  public static void browser() {
    programs("a browser", "/usr/bin/chromium", "/usr/bin/chromedriver");
  }

  /** Curl, for what the API's page shows. */
  public static void curl() {
    programs("curl", "/usr/bin/curl");
  }

  /** Jupyter, for the notebooks. */
  public static void jupyter() {
    programs("Jupyter with nbconvert", "/usr/bin/jupyter", "/usr/bin/jupyter-nbconvert");
    for (String library : new String[] {"ipykernel", "pandas", "matplotlib"}) {
      folder("Python's " + library, "/usr/lib/python3/dist-packages/" + library);
    }
  }

  private static void folder(String what, String path) {
    missing(what, Files.isDirectory(Path.of(path)) ? "" : path);
  }

  private static void programs(String what, String... paths) {
    String missing =
        String.join(
            " and ",
            Arrays.stream(paths).filter(path -> !Files.isExecutable(Path.of(path))).toList());
    missing(what, missing);
  }

  private static void missing(String what, String missing) {
    if (missing.isEmpty()) {
      return;
    }
    String why = "this test needs " + what + ": there is no " + missing;
    if (System.getenv("CI") != null) {
      fail(why);
    }
    System.out.println("skipped: " + why);
    assumeTrue(false, why);
  }
}
