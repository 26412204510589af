package hitilafu.app;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/**
 * What a test needs of the machine beyond a JDK. Where it is missing the test is skipped and says
 * so in one line; in CI that is a failure.
 */
public final class Needs {
  private Needs() {}

  /** Chromium, with its driver beside it. */
  public static Path browser() {
    present("/usr/bin/chromedriver", "chromium-driver");
    return present("/usr/bin/chromium", "chromium");
  }

  /** Jupyter's command line. */
  public static Path jupyter() {
    return present("/usr/bin/jupyter-nbconvert", "jupyter-nbconvert");
  }

  private static Path present(String path, String debianPackage) {
    Path program = Path.of(path);
    if (!Files.isExecutable(program)) {
      String why = "skipped: no " + path + " (Debian: apt-get install " + debianPackage + ")";
      if (System.getenv("CI") != null) {
        throw new AssertionError(why);
      }
      System.out.println(why);
      Assumptions.abort(why);
    }
    return program;
  }
}
