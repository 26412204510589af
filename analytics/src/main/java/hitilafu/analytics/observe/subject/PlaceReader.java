package hitilafu.analytics.observe.subject;

import hitilafu.analytics.observe.lines.Finding;
import hitilafu.analytics.observe.lines.Line;
import hitilafu.analytics.observe.names.Mention;
import hitilafu.analytics.observe.text.Organisations;
import hitilafu.analytics.observe.text.Sign;
import hitilafu.analytics.observe.text.Span;
import hitilafu.model.CountryCatalog;
import hitilafu.model.Evidence;
import hitilafu.model.Locality;
import hitilafu.model.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where it was felt: the counties, towns and areas of the catalog that lines about the failure
 * name. A place inside the name of an organisation says nothing, nor does the one that a report was
 * sent from.
 */
public final class PlaceReader {
  /** Behind a word such as "in", or as one more of a list that began so. */
  private static final int NEAR = 60;

  private PlaceReader() {}

  /**
   * @param country null if the text could not be placed
   */
  public static List<Finding<Place>> read(List<Line> lines, CountryCatalog country) {
    Map<Locality, List<Evidence>> found = new LinkedHashMap<>();
    for (Line line : lines) {
      if (country != null && tells(line)) {
        List<Span> bodies = Organisations.in(line.sentence());
        for (Mention mention : line.mentions()) {
          boolean inside = bodies.stream().anyMatch(mention.span()::overlaps);
          if (!inside && !dateline(line, mention.span()) && placed(line, mention.span())) {
            mention
                .locality(country)
                .ifPresent(
                    known ->
                        found
                            .computeIfAbsent(known.locality(), l -> new ArrayList<>())
                            .add(line.sentence().evidence(mention.span())));
          }
        }
      }
    }
    return found.entrySet().stream()
        .map(entry -> new Finding<>(entry.getKey().in(country.country()), entry.getValue()))
        .toList();
  }

  private static boolean tells(Line line) {
    return (line.fails() || line.has(Sign.TOUCHED) && line.claim() != null)
        && !line.has(Sign.RECOUNTS);
  }

  private static boolean placed(Line line, Span span) {
    return line.title() || line.signs().before(Sign.WHERE, span, NEAR);
  }

  /** "NAIROBI, Aug 26 (Wire) - ..." */
  private static boolean dateline(Line line, Span span) {
    String rest = line.text().substring(span.end());
    return span.start() == 0 && !line.title() && rest.matches("(?s)[,.]? ?[^.]{0,30}[–—-] .*");
  }
}
