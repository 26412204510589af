package hitilafu.app.report;

import hitilafu.analytics.measure.Strip;
import hitilafu.app.reliability.ReliabilityRow;
import hitilafu.model.Scope;
import java.util.List;

/**
 * One service in the period of an issue.
 *
 * @param row its figures; availability only where its source was polled through the period
 * @param days those on which anything is reported, in order; in the zone of the issue
 */
public record ServiceWeek(Scope service, ReliabilityRow row, List<Strip.Day> days) {}
