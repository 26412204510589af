package hitilafu.model;

/**
 * A period beside the 12 weeks before it.
 *
 * @param outages that began in the period
 * @param weeks the period's length in weeks
 * @param outagesBefore that began in the 12 weeks before
 * @param weeksBefore of the 12 weeks before, those since the scope's record begins
 * @param ratio outages a week now over those before; null without outages or weeks before
 * @param low its lower bound at 95 %; null if nothing happened in both
 * @param high its upper bound; null if there is none, for nothing happened before
 * @param minutes of outage in the period
 * @param minutesBefore of outage in the 12 weeks before
 */
public record Trend(
    int outages,
    double weeks,
    int outagesBefore,
    double weeksBefore,
    Double ratio,
    Double low,
    Double high,
    Minutes minutes,
    Minutes minutesBefore) {}
