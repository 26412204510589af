package hitilafu.app.phrase;

import java.util.List;

/** All figures that pages give, each with its meaning; docs/measures.md has the worked examples. */
public final class Definitions {
  public static final List<Measure> ALL =
      List.of(
          new Measure(
              "bounds",
              "Low, best, high",
              "Every length has bounds that hold whatever happened within what was told. “9 h (8–11"
                  + " h)” is 9 hours at best knowledge, 8 at least and 11 at most. The best figure"
                  + " is left out where it would be a guess.",
              "Low runs from the latest possible start to the earliest possible end, high from the"
                  + " earliest start to the latest end, best from the middle of the start’s range"
                  + " to the middle of the end’s, if both are known to a part of the day or finer;"
                  + " else it is the length that a report prints.",
              "minutes"),
          new Measure(
              "outages",
              "Reported outages",
              "Events that at least one report states. An outage counts in the period in which it"
                  + " began. Planned work and what only follows from the catalog are none.",
              "Number of outages whose earliest start lies in the period; one known only to the"
                  + " week, month or year in those that hold all of it.",
              "outages"),
          new Measure(
              "outage-hours",
              "Reported outage time",
              "How long services were down, by what was reported. From news this is no measure of"
                  + " how long they were up: silence is not uptime.",
              "Per service the time that its outages cover together, overlaps counted once; then"
                  + " added over services. Days are the service’s own local days.",
              "hours"),
          new Measure(
              "levels",
              "By level",
              "The same by the worst level at each time: major outage (down for all or nearly all),"
                  + " partial outage (for some users, places or functions), degraded performance."
                  + " What no report rates is unknown, between partial and degraded.",
              "At least what is certainly of a level and possibly of none worse, at most what is"
                  + " possibly of it and certainly of none worse.",
              "hours"),
          new Measure(
              "open-ended",
              "End not reported",
              "Outages whose end nobody reported. An end is not invented: they are listed apart and"
                  + " are in no sum.",
              "Low runs to the last dated report that had it down; high 24 hours past the latest"
                  + " start, 72 for degraded performance, or to that last report; best is absent.",
              "hours"),
          new Measure(
              "planned",
              "Planned work",
              "Announced maintenance. It is shown, and never counted as an outage.",
              "The time that it covers, overlaps counted once.",
              "hours"),
          new Measure(
              "inferred",
              "Inferred",
              "Time in which a service that this one depends on by the catalog was down, though no"
                  + " report says that this one was. It is in no sum.",
              "The time of the outages below it, overlaps counted once.",
              "hours"),
          new Measure(
              "availability",
              "Availability",
              "The share of the period in which the service was up, by two published rules. It is"
                  + " given only if a source of the service was polled through the period, with"
                  + " never more than an hour between two answers: silence is not uptime.",
              "Weighted: 1 − (major + 0.3 × partial) ÷ period, as Statuspage reckons. Full: 1 −"
                  + " (major + partial) ÷ period. Unknown levels count as partial, degraded"
                  + " performance as up.",
              "per cent"),
          new Measure(
              "coverage",
              "Watched",
              "Of how many of the period’s days anything was read, since when, the gaps of a week"
                  + " or more, and how many publishers the figures rest on. Figures of unequal"
                  + " coverage do not compare.",
              "Days of publication, in UTC, of all articles read.",
              "days"),
          new Measure(
              "notice",
              "Time to first notice",
              "From the start to the first public report, where both are known to the hour.",
              "Median of the outages that began in the period, its interval at 95 % between order"
                  + " statistics (from 6 on), the 90th percentile by nearest rank (from 10 on), and"
                  + " how many. No mean: durations are heavy-tailed.",
              "minutes"),
          new Measure(
              "acknowledgement",
              "Time to acknowledgement",
              "From the start to the first report that has the operator’s or an agency’s word.",
              "As time to first notice.",
              "minutes"),
          new Measure(
              "restoration",
              "Time to restoration",
              "From the start to the end, where an end was reported and a best length is known.",
              "As time to first notice.",
              "minutes"),
          new Measure(
              "causes",
              "By cause",
              "Outages by the mechanism that a report names (network, power, capacity, ...), else"
                  + " by ENISA’s category, else unknown.",
              "Number of outages that began in the period.",
              "outages"),
          new Measure(
              "third-party",
              "Third-party share",
              "For how many outages a supplier is blamed, of those with a cause.",
              "So many of so many, with Wilson’s interval at 95 % (1927).",
              "per cent"),
          new Measure(
              "repeats",
              "Repeats",
              "Outages of a service that had failed by the same mechanism in the 365 days before,"
                  + " of those with a mechanism.",
              "So many of so many, with Wilson’s interval at 95 %.",
              "per cent"),
          new Measure(
              "platforms",
              "Through which service",
              "Outages that took another service with them, by the service that failed.",
              "Number of outages that began in the period.",
              "outages"),
          new Measure(
              "trend",
              "Against the 12 weeks before",
              "Outages a week beside those of the 12 weeks before, of which only the weeks since"
                  + " anything was read count.",
              "Ratio of the two rates, with the conditional binomial’s interval at 95 % (Wilson).",
              "times as many"),
          new Measure(
              "service-hours",
              "Service-hours lost",
              "Services that reports claim to have failed, times hours. What was claimed and what"
                  + " the catalog’s services add up to are never added. Where nobody counted it is"
                  + " not stated, never 0.",
              "Count × length, each with its bounds: “about” is within a quarter, “at least” leaves"
                  + " no upper bound, “up to” no lower one.",
              "service-hours"),
          new Measure(
              "user-hours",
              "User-hours lost",
              "Customers or people that reports claim to have been hit, times hours (ENISA).",
              "As service-hours lost.",
              "user-hours"),
          new Measure(
              "customers",
              "SAIFI, SAIDI, CAIDI",
              "How often, and for how long, a customer was hit on average (IEEE 1366-2012); only"
                  + " for a service of which a public figure tells how many it serves.",
              "SAIFI = customers hit ÷ customers served; SAIDI = customers hit × hours ÷ customers"
                  + " served; CAIDI = SAIDI ÷ SAIFI. Outages under 5 minutes are none.",
              "outages, hours"),
          new Measure(
              "major",
              "Major",
              "Outages that are known to have crossed a published threshold (EU DORA, EU NIS2, FCC"
                  + " NORS) by their low figures alone. A yardstick, no finding of law: the rule"
                  + " may bind others than the operator.",
              null,
              "outages"),
          new Measure(
              "grade",
              "Grade",
              "How well an event is established. Reported: one voice says so. Corroborated: two"
                  + " independent voices. Acknowledged: the operator or an agency says so."
                  + " Measured: a probe or a polled status page saw it.",
              null,
              "word"));

  private Definitions() {}
}
