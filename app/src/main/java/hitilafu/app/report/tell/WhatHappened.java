package hitilafu.app.report.tell;

import hitilafu.app.phrase.Phrase;
import hitilafu.app.phrase.PhraseClaim;
import hitilafu.app.phrase.PhraseLength;
import hitilafu.app.phrase.PhraseWhen;
import hitilafu.model.Incident;
import hitilafu.model.Minutes;
import hitilafu.model.Moment;
import hitilafu.model.Observation;
import hitilafu.model.ObservationKind;
import java.time.ZoneId;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** The first sentence on an incident: what failed, how badly, where, when, for how long. */
record WhatHappened(Incident incident, Claimants who) {
  private static final String[] FIELDS = {"service", "level", "place", "start", "end", "duration"};

  Words sentence() {
    Words told = Words.of(incident.kind() == ObservationKind.MAINTENANCE ? planned() : outage());
    List<Integer> sources = who.of(FIELDS);
    return told.cite(sources.isEmpty() ? who.any() : sources)
        .then(who.putRight(FIELDS))
        .then(otherwise())
        .then(".");
  }

  private String outage() {
    Subject subject = Subject.of(incident.service().name());
    return subject.first()
        + " "
        + failed(subject)
        + where()
        + " "
        + when().down(incident.start(), incident.end(), incident.duration());
  }

  private String planned() {
    return "Planned work on "
        + Subject.of(incident.service().name()).name()
        + where()
        + " was announced "
        + when().planned(incident.start(), incident.end(), incident.duration());
  }

  private String failed(Subject subject) {
    return switch (incident.level()) {
      case MAJOR_OUTAGE -> subject.was() + " down";
      case PARTIAL_OUTAGE -> subject.was() + " down in part";
      case DEGRADED_PERFORMANCE -> "worked poorly";
      case UNDER_MAINTENANCE -> subject.was() + " taken down for work";
      case null -> "had an outage";
    };
  }

  private String where() {
    String place = PhraseClaim.of(incident.place());
    return place.equals(Phrase.NOT_STATED) ? "" : " in " + place;
  }

  private PhraseWhen when() {
    return PhraseWhen.in(ZoneId.of(incident.zone()));
  }

  private Words otherwise() {
    Function<Moment, String> at = when()::at;
    Words start =
        other(
            "start",
            incident.start(),
            Observation::start,
            WhatHappened::apart,
            at.andThen("it began "::concat));
    Words end =
        other(
            "end",
            incident.end(),
            Observation::end,
            WhatHappened::apart,
            at.andThen("it ended "::concat));
    Function<Minutes, String> took = length -> "it took " + PhraseLength.of(length);
    Words length =
        other("duration", incident.duration(), Observation::duration, WhatHappened::differ, took);
    return start.then(end).then(length);
  }

  /** What another source says that cannot be so if what is shown is; one on each field. */
  private <T> Words other(
      String field,
      T shown,
      Function<Observation, T> claim,
      BiPredicate<T, T> apart,
      Function<T, String> words) {
    return who.others(field).stream()
        .filter(o -> shown != null && claim.apply(o) != null && apart.test(shown, claim.apply(o)))
        .findFirst()
        .map(
            o ->
                Words.of("; another source says that " + words.apply(claim.apply(o)))
                    .cite(List.of(who.cite(o, field))))
        .orElse(Words.NONE);
  }

  /** Days within which an hour lies do not contradict it. */
  private static boolean apart(Moment one, Moment other) {
    return one.resolved()
        && other.resolved()
        && (one.latest().isBefore(other.earliest()) || other.latest().isBefore(one.earliest()));
  }

  private static boolean differ(Minutes one, Minutes other) {
    return one.high() != null && other.low() != null && one.high() < other.low()
        || other.high() != null && one.low() != null && other.high() < one.low();
  }
}
