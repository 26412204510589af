package hitilafu.analytics.observe.subject;

import hitilafu.analytics.observe.lines.Finding;
import hitilafu.analytics.observe.lines.Line;
import hitilafu.analytics.observe.names.Mention;
import hitilafu.analytics.observe.text.Sign;
import hitilafu.analytics.observe.text.Span;
import hitilafu.model.CountryCatalog;
import hitilafu.model.Evidence;
import hitilafu.model.Service;
import hitilafu.model.ServiceRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What else was hit: other services of the catalog that a line about the failure names, unless it
 * says that they went on, or that they are why.
 */
public final class AffectedServiceReader {
  private static final int NEAR = 40;

  private AffectedServiceReader() {}

  /**
   * @param country null if the text could not be placed
   * @param main the service that failed; null if the catalog does not know it
   */
  public static List<Finding<ServiceRef>> read(
      List<Line> lines, CountryCatalog country, Service main) {
    Map<Service, List<Evidence>> found = new LinkedHashMap<>();
    for (Line line : lines) {
      if (country != null && line.fails()) {
        for (Mention mention : line.mentions()) {
          mention
              .service(country)
              .filter(known -> known.proper() && !known.service().equals(main))
              .filter(known -> suffers(line, mention.span()))
              .ifPresent(
                  known ->
                      found
                          .computeIfAbsent(known.service(), s -> new ArrayList<>())
                          .add(line.sentence().evidence(mention.span())));
        }
      }
    }
    return found.entrySet().stream()
        .map(
            entry ->
                new Finding<>(
                    new ServiceRef(entry.getKey().id(), entry.getKey().name()), entry.getValue()))
        .toList();
  }

  private static boolean suffers(Line line, Span span) {
    return !line.signs().near(Sign.UNAFFECTED, span, NEAR)
        && !line.signs().near(Sign.DENIAL, span, NEAR)
        && !line.signs().before(Sign.BECAUSE, span, 24);
  }
}
