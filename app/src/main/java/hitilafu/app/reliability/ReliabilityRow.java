package hitilafu.app.reliability;

import hitilafu.app.export.ImpactRow;
import hitilafu.model.Availability;
import hitilafu.model.Coverage;
import hitilafu.model.Indices;
import hitilafu.model.Measures;
import hitilafu.model.Trend;
import java.util.List;

/**
 * How reliable one scope was over a period.
 *
 * @param operator who answers for the service; null if not known, or not a service
 * @param reported incidents that reports state to have hit it in the period
 * @param coverage how well the period was watched: silence is not uptime
 * @param polled the source that was polled through the period; null if none was
 * @param availability null unless one was
 * @param indices null where no public figure tells how many the service serves
 * @param undated outages of which no report tells a date, and which are in no figure
 * @param impacts one by one, by start
 */
public record ReliabilityRow(
    String operator,
    int reported,
    Coverage coverage,
    Measures measures,
    Trend trend,
    String polled,
    Availability availability,
    Indices indices,
    int undated,
    List<ImpactRow> impacts) {}
