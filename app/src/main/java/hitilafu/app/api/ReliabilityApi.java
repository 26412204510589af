package hitilafu.app.api;

import hitilafu.app.http.Answer;
import hitilafu.app.http.Parameters;
import hitilafu.app.http.Refusal;
import hitilafu.app.reliability.Days;
import hitilafu.app.reliability.Inquiry;
import hitilafu.app.reliability.LatestReliabilities;
import hitilafu.app.reliability.ReliabilityFault;
import io.javalin.http.Context;
import java.io.IOException;

/** Answers how reliable a service or an organisation was. */
final class ReliabilityApi {
  private static final int LONGEST_NAME = 200;

  private final LatestReliabilities latest;

  ReliabilityApi(LatestReliabilities latest) {
    this.latest = latest;
  }

  void service(Context ctx) throws IOException {
    answer(ctx, asked -> asked.service(latest.get()));
  }

  void agency(Context ctx) throws IOException {
    answer(ctx, asked -> asked.organisation(latest.get()));
  }

  @FunctionalInterface
  private interface Question {
    Object ask(Inquiry asked) throws IOException;
  }

  private static void answer(Context ctx, Question question) throws IOException {
    Parameters asked = Parameters.of(ctx, "from", "to", "country");
    String name = ctx.pathParam("name");
    if (name.length() > LONGEST_NAME) {
      throw new Refusal(404, "Nothing has so long a name.");
    }
    try {
      Days days = Days.of("from", asked.text("from"), "to", asked.text("to"));
      Answer.json(ctx, question.ask(new Inquiry(name, asked.text("country"), days)));
    } catch (ReliabilityFault fault) {
      throw new Refusal(fault.unknown() ? 404 : 400, fault.getMessage());
    }
  }
}
