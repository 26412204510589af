package hitilafu.app.report;

import hitilafu.analytics.measure.Repeats.Repeat;
import hitilafu.model.Coverage;
import hitilafu.model.Measures;
import hitilafu.model.Trend;
import java.time.Instant;
import java.util.List;

/**
 * How reliable services were in a year, for those who make policy. Services stand by name: what is
 * told of more is known of more, and no order of merit holds between them.
 *
 * @param issue whose year
 * @param asOf when it was brought together
 * @param coverage how well the year was watched
 * @param headline the figures at its head, each beside the year before
 * @param coverageBefore how well the year before was watched
 * @param months what each month brought, in order
 * @param trend the year beside the one before; null if nothing was read of that, or the year is not
 *     over
 * @param gravest the outages that took most, the gravest first
 * @param others those that took most after these, by when they began
 * @param services those of which an outage is reported, by name
 * @param causes of the outages that began in the year, the most frequent first
 * @param thirdParty ids of those of them for which a supplier is blamed
 * @param repeats what failed again by the mechanism by which it had failed, the most often first;
 *     services of one country only
 * @param dependence the services that took others with them, the most often first
 * @param delayed which outages the delays among its measures rest on
 * @param measures of the year
 * @param before of the year before
 */
public record YearlyReview(
    Issue issue,
    Instant asOf,
    Coverage coverage,
    List<Figure> headline,
    Coverage coverageBefore,
    List<Monthly> months,
    Trend trend,
    List<Account> gravest,
    List<Account> others,
    List<ServiceWeek> services,
    List<Tally> causes,
    List<String> thirdParty,
    List<Repeat> repeats,
    List<Dependence> dependence,
    Delayed delayed,
    Measures measures,
    Measures before) {
  /** Outages that may have been under way in the year, or began in it, by id. */
  public List<String> hit() {
    return headline.get(Figure.Kind.SERVICES.ordinal()).incidents();
  }
}
