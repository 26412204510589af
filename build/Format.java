import com.google.googlejavaformat.java.Formatter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
    List<Path> unformatted = new ArrayList<>();
    for (Path file : javaFiles(Path.of(""))) {
      String source = Files.readString(file);
      String formatted = formatter.formatSourceAndFixImports(source);
      if (!formatted.equals(source)) {
        unformatted.add(file);
        if (mode.equals("fix")) {
          Files.writeString(file, formatted);
        }
      }
    }
    if (mode.equals("check") && !unformatted.isEmpty()) {
      System.err.println("Not formatted (mend with: mvn validate -N -Dformat=fix):");
      unformatted.forEach(file -> System.err.println("  " + file));
      System.exit(1);
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
