import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Checks or mends the formatting of every Java file of the project. Run by Maven as a single-file
 * program on the build's own JDK, because the formatter reads newer syntax than Maven's JVM may.
 */
final class Format {
  public static void main(String[] args) throws Exception {
    String mode = args.length == 0 ? "check" : args[0];
    if (mode.equals("skip")) {
      return;
    }
    Formatter formatter = new Formatter();
    List<Path> unformatted =
        javaFiles(Path.of("")).parallelStream()
            .filter(file -> !isFormatted(formatter, file, mode.equals("fix")))
            .toList();
    if (mode.equals("check") && !unformatted.isEmpty()) {
      System.err.println("Not formatted (mend with: mvn validate -N -Dformat=fix):");
      unformatted.forEach(file -> System.err.println("  " + file));
      System.exit(1);
    }
  }

  private static boolean isFormatted(Formatter formatter, Path file, boolean mend) {
    try {
      String source = Files.readString(file);
      String formatted = formatter.formatSourceAndFixImports(source);
      if (mend && !formatted.equals(source)) {
        Files.writeString(file, formatted);
      }
      return formatted.equals(source);
    } catch (IOException | FormatterException e) {
      throw new IllegalStateException(file + " cannot be formatted", e);
    }
  }

  private static List<Path> javaFiles(Path root) throws Exception {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.toString().contains("target/"))
          .sorted()
          .toList();
    }
  }
}
