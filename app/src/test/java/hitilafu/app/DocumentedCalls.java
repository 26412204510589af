package hitilafu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The commands of docs/api.md, as a reader would copy them. */
record DocumentedCalls(String address) {
  private static final Path PAGE = Path.of("../docs/api.md");
  private static final Pattern COMMAND =
      Pattern.compile("^    (curl (?:.*\\\\\\n)*.*)$", Pattern.MULTILINE);

  /** Runs all; each must succeed and print something. */
  List<String> run(Map<String, String> variables) throws IOException, InterruptedException {
    List<String> outputs = new ArrayList<>();
    Matcher commands = COMMAND.matcher(Files.readString(PAGE));
    while (commands.find()) {
      String command = commands.group(1).replace("http://127.0.0.1:8080/", address);
      ProcessBuilder shell = new ProcessBuilder("bash", "-c", command).redirectErrorStream(true);
      shell.environment().putAll(variables);
      Process process = shell.start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).as(command + "\n" + output).isZero();
      assertThat(output).as(command).isNotBlank();
      outputs.add(output);
    }
    return outputs;
  }
}
