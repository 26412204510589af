package hitilafu.analytics.observe;

import hitilafu.analytics.observe.facts.Reason;
import hitilafu.analytics.observe.facts.Standing;
import hitilafu.analytics.observe.facts.State;
import hitilafu.analytics.observe.learned.LinearModel;
import hitilafu.analytics.observe.learned.Sense;
import hitilafu.analytics.observe.lines.Choice;
import hitilafu.analytics.observe.lines.TimeRole;
import hitilafu.model.CauseDetail;

/**
 * What was learned from the repository's corpus; {@code bench/learn} writes the tables.
 *
 * @param senses what a sentence says of an event
 * @param genres what a text is to a record of outages
 * @param services whether a service that a text names is the one that failed
 * @param operators whether an organisation answers for it
 * @param agencies whether an organisation was hit, or speaks for what was
 * @param times what a time is to the event
 * @param windows whether two clock times say from when to when the event lasted
 * @param durations whether a length is that of the event
 * @param counts whether a number of things is of those that were hit
 * @param reasons how a line speaks of a reason
 * @param mechanisms which reason a line speaks of
 * @param states how a line says that things stand
 * @param standings how things stand by all lines together
 * @param workarounds whether a line tells what to do instead
 */
record Models(
    LinearModel<Sense> senses,
    LinearModel<Genre> genres,
    LinearModel<Choice> services,
    LinearModel<Choice> operators,
    LinearModel<Choice> agencies,
    LinearModel<TimeRole> times,
    LinearModel<Choice> windows,
    LinearModel<Choice> durations,
    LinearModel<Choice> counts,
    LinearModel<Reason> reasons,
    LinearModel<CauseDetail> mechanisms,
    LinearModel<State> states,
    LinearModel<Standing> standings,
    LinearModel<Choice> workarounds) {

  static final Models BUILT_IN =
      new Models(
          LinearModel.read(Sense.class, "senses.tsv"),
          LinearModel.read(Genre.class, "genres.tsv"),
          LinearModel.read(Choice.class, "services.tsv"),
          LinearModel.read(Choice.class, "operators.tsv"),
          LinearModel.read(Choice.class, "agencies.tsv"),
          LinearModel.read(TimeRole.class, "times.tsv"),
          LinearModel.read(Choice.class, "windows.tsv"),
          LinearModel.read(Choice.class, "durations.tsv"),
          LinearModel.read(Choice.class, "counts.tsv"),
          LinearModel.read(Reason.class, "reasons.tsv"),
          LinearModel.read(CauseDetail.class, "mechanisms.tsv"),
          LinearModel.read(State.class, "states.tsv"),
          LinearModel.read(Standing.class, "standings.tsv"),
          LinearModel.read(Choice.class, "workarounds.tsv"));
}
