package hitilafu.app.web.page;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * What an address answers, in each of its forms; each is made when it is asked for.
 *
 * @param frame what stands around it
 * @param template that lays the view out
 * @param view what people read, in finished words
 * @param data the same for programs
 * @param table the same as CSV; null if it is no table
 * @param changed when what it rests on last changed; null if not known
 */
public record Page(
    Frame frame, String template, Supplier<?> view, Supplier<?> data, Csv table, Instant changed) {

  /** Writes a page as CSV, as long as it may be. */
  @FunctionalInterface
  public interface Csv {
    void write(OutputStream out) throws IOException;
  }

  /** A page that is no table. */
  public static Page of(
      Frame frame, String template, Supplier<?> view, Supplier<?> data, Instant changed) {
    return new Page(frame, template, view, data, null, changed);
  }

  /** The same as a table too. */
  public Page withTable(Supplier<String> csv) {
    Csv whole = out -> out.write(csv.get().getBytes(StandardCharsets.UTF_8));
    return withTable(whole);
  }

  /** The same as a table too, which may be long. */
  public Page withTable(Csv csv) {
    return new Page(frame, template, view, data, csv, changed);
  }
}
