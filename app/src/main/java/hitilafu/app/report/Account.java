package hitilafu.app.report;

import hitilafu.model.Footprint;
import hitilafu.model.Incident;
import hitilafu.model.Minutes;

/**
 * An incident as an issue tells of it.
 *
 * @param incident with its reports and their words
 * @param footprint what it hit, of what the issue is about
 * @param began whether it began in the period; else it only reached into it
 * @param outage minutes that it took from all services that it hit, within the period
 * @param open the same where nobody reported an end: in no sum
 * @param services how many services reports state it hit
 * @param openEnded whether nobody reported the end of what it is about
 */
public record Account(
    Incident incident,
    Footprint footprint,
    boolean began,
    Minutes outage,
    Minutes open,
    int services,
    boolean openEnded) {}
