package hitilafu.app.report;

import hitilafu.model.Correction;
import hitilafu.model.Coverage;
import hitilafu.model.Measures;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;

/**
 * What a week brought, as of a moment.
 *
 * @param issue whose week
 * @param asOf when it was brought together
 * @param coverage how well the week was watched
 * @param watched the days of the week of which anything was read
 * @param headline the figures at its head, in the order of {@link Figure.Kind}
 * @param coverageBefore how well the week before was watched
 * @param accounts outages that began in the week or reached into it, the gravest first
 * @param services those of which anything is reported in the week, by name
 * @param causes of the outages that began in the week, the most frequent first
 * @param thirdParty ids of those of them for which a supplier is blamed
 * @param platforms services that took others with them, the most often first
 * @param delayed which outages the delays among its measures rest on
 * @param measures of the week
 * @param before of the 12 weeks before it, as far as anything was read: how soon agencies spoke
 * @param open outages that began in the week or the 14 days before it and whose end nobody reported
 * @param planned work that was announced for the week or the one after it
 * @param corrected what analysts put right in the week, the latest last
 * @param revised earlier issues that say other than the record does now
 */
public record WeeklyReport(
    Issue issue,
    Instant asOf,
    Coverage coverage,
    NavigableSet<LocalDate> watched,
    List<Figure> headline,
    Coverage coverageBefore,
    List<Account> accounts,
    List<ServiceWeek> services,
    List<Tally> causes,
    List<String> thirdParty,
    List<Tally> platforms,
    Delayed delayed,
    Measures measures,
    Measures before,
    List<Account> open,
    List<Account> planned,
    List<Correction> corrected,
    List<Revised> revised) {}
