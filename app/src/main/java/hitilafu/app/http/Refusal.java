package hitilafu.app.http;

import hitilafu.index.query.QueryProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A request that is not answered as asked; its message says what to do. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Fault fault;
  private final transient List<Map.Entry<String, String>> headers = new ArrayList<>();

  public Refusal(int status, String message) {
    this(Fault.of(status, message));
  }

  private Refusal(Fault fault) {
    super(fault.detail(), null, false, false);
    this.fault = fault;
  }

  /** Of a query that cannot be understood. */
  public static Refusal of(QueryProblem problem) {
    Integer position = problem.position().isPresent() ? problem.position().getAsInt() : null;
    return new Refusal(Fault.of(400, problem.getMessage(), position));
  }

  /** The same, with a header that goes with its status. */
  public Refusal with(String header, String value) {
    headers.add(Map.entry(header, value));
    return this;
  }

  public Fault fault() {
    return fault;
  }

  /** Headers that go with its status; a name may stand several times. */
  public List<Map.Entry<String, String>> headers() {
    return List.copyOf(headers);
  }
}
