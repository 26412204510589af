package hitilafu.app.web.compare;

import hitilafu.app.reliability.Days;
import hitilafu.app.reliability.Inquiry;
import hitilafu.app.reliability.Reliabilities;
import hitilafu.app.reliability.ReliabilityFault;
import hitilafu.app.reliability.ReliabilityRow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was found of several names over one period.
 *
 * @param rows in the order of the names; of an organisation what it answers for and what hit it, as
 *     far as anything did
 * @param faults why others have none, each saying what to do
 */
record Comparison(List<ReliabilityRow> rows, List<ReliabilityFault> faults) {
  /** "electricity, UG": a name with its country. */
  private static final Pattern WITH_COUNTRY = Pattern.compile("(.+),\\s*(\\p{Alpha}{2})");

  static Comparison of(List<String> names, String country, Days days, Reliabilities all)
      throws IOException {
    List<ReliabilityRow> rows = new ArrayList<>();
    List<ReliabilityFault> faults = new ArrayList<>();
    for (String name : names) {
      try {
        rows.addAll(found(inquiry(name, country, days), all));
      } catch (ReliabilityFault fault) {
        faults.add(fault);
      }
    }
    return new Comparison(rows, faults);
  }

  private static Inquiry inquiry(String name, String country, Days days) {
    Matcher both = WITH_COUNTRY.matcher(name);
    return both.matches()
        ? new Inquiry(both.group(1), both.group(2), days)
        : new Inquiry(name, country, days);
  }

  private static List<ReliabilityRow> found(Inquiry asked, Reliabilities all) throws IOException {
    try {
      return List.of(asked.service(all));
    } catch (ReliabilityFault service) {
      if (!service.unknown()) {
        throw service;
      }
      return organisation(asked, all, service);
    }
  }

  private static List<ReliabilityRow> organisation(
      Inquiry asked, Reliabilities all, ReliabilityFault noService) throws IOException {
    try {
      List<ReliabilityRow> rows = asked.organisation(all);
      List<ReliabilityRow> hit = rows.stream().filter(row -> row.reported() > 0).toList();
      return hit.isEmpty() ? rows.subList(0, 1) : hit;
    } catch (ReliabilityFault neither) {
      throw noService;
    }
  }
}
