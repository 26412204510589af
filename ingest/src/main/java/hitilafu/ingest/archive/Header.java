package hitilafu.ingest.archive;

import java.util.Objects;

/**
 * One header line of a request or an answer.
 *
 * @param name as it was sent
 * @param value without line breaks; may be empty
 */
public record Header(String name, String value) {
  public Header {
    Objects.requireNonNull(name, "name is required");
    Objects.requireNonNull(value, "value is required");
  }
}
