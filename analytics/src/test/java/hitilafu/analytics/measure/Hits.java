package hitilafu.analytics.measure;

import hitilafu.model.Cause;
import hitilafu.model.CauseCategory;
import hitilafu.model.CauseDetail;
import hitilafu.model.Count;
import hitilafu.model.Footprint;
import hitilafu.model.Grade;
import hitilafu.model.Impact;
import hitilafu.model.Level;
import hitilafu.model.Minutes;
import hitilafu.model.Moment;
import hitilafu.model.ObservationKind;
import hitilafu.model.Place;
import hitilafu.model.Precision;
import hitilafu.model.Scope;
import hitilafu.model.ScopeKind;
import hitilafu.model.ServiceRef;
import java.time.Instant;
import java.util.List;

/** Impacts and footprints, one change at a time. All in Nairobi (UTC+3) unless told otherwise. */
record Hits(
    String incident,
    ServiceRef service,
    String zone,
    Place place,
    ObservationKind kind,
    Level level,
    Moment start,
    Moment end,
    Minutes printed,
    Instant lastDown,
    boolean stated,
    CauseDetail cause,
    List<Count> counts,
    Instant noticed) {
  static final String NAIROBI = "Africa/Nairobi";
  static final ServiceRef PAYMENTS = new ServiceRef("payments", "Payments");

  static Hits outage(String incident) {
    return new Hits(
        incident,
        PAYMENTS,
        NAIROBI,
        null,
        ObservationKind.OUTAGE,
        Level.MAJOR_OUTAGE,
        null,
        null,
        null,
        null,
        true,
        null,
        List.of(),
        null);
  }

  static Hits outage(String incident, String start, String end) {
    return outage(incident).from(at(start)).to(at(end));
  }

  Hits named(String other) {
    return new Hits(
        other, service, zone, place, kind, level, start, end, printed, lastDown, stated, cause,
        counts, noticed);
  }

  Hits from(Moment moment) {
    return new Hits(
        incident, service, zone, place, kind, level, moment, end, printed, lastDown, stated, cause,
        counts, noticed);
  }

  Hits to(Moment moment) {
    return new Hits(
        incident, service, zone, place, kind, level, start, moment, printed, lastDown, stated,
        cause, counts, noticed);
  }

  Hits lasting(Minutes length) {
    return new Hits(
        incident, service, zone, place, kind, level, start, end, length, lastDown, stated, cause,
        counts, noticed);
  }

  Hits lastDown(String instant) {
    return new Hits(
        incident,
        service,
        zone,
        place,
        kind,
        level,
        start,
        end,
        printed,
        Instant.parse(instant),
        stated,
        cause,
        counts,
        noticed);
  }

  Hits at(Level other) {
    return new Hits(
        incident, service, zone, place, kind, other, start, end, printed, lastDown, stated, cause,
        counts, noticed);
  }

  Hits in(String area) {
    return new Hits(
        incident,
        service,
        zone,
        new Place("KE", null, area),
        kind,
        level,
        start,
        end,
        printed,
        lastDown,
        stated,
        cause,
        counts,
        noticed);
  }

  Hits of(String name) {
    return new Hits(
        incident,
        new ServiceRef(name, name),
        zone,
        place,
        kind,
        level,
        start,
        end,
        printed,
        lastDown,
        stated,
        cause,
        counts,
        noticed);
  }

  Hits zone(String other) {
    return new Hits(
        incident, service, other, place, kind, level, start, end, printed, lastDown, stated, cause,
        counts, noticed);
  }

  Hits planned() {
    return new Hits(
        incident,
        service,
        zone,
        place,
        ObservationKind.MAINTENANCE,
        Level.UNDER_MAINTENANCE,
        start,
        end,
        printed,
        lastDown,
        stated,
        cause,
        counts,
        noticed);
  }

  Hits inferred() {
    return new Hits(
        incident, service, zone, place, kind, level, start, end, printed, lastDown, false, cause,
        counts, noticed);
  }

  Hits because(CauseDetail detail) {
    return new Hits(
        incident, service, zone, place, kind, level, start, end, printed, lastDown, stated, detail,
        counts, noticed);
  }

  Hits counting(Count... claimed) {
    return new Hits(
        incident,
        service,
        zone,
        place,
        kind,
        level,
        start,
        end,
        printed,
        lastDown,
        stated,
        cause,
        List.of(claimed),
        noticed);
  }

  Hits noticed(String instant) {
    return new Hits(
        incident,
        service,
        zone,
        place,
        kind,
        level,
        start,
        end,
        printed,
        lastDown,
        stated,
        cause,
        counts,
        Instant.parse(instant));
  }

  Impact impact() {
    return new Impact(
        incident, service, "KE", zone, place, null, List.of(), null, kind, level, start, end,
        printed, lastDown, stated);
  }

  Footprint footprint() {
    return new Footprint(
        incident,
        incident,
        kind,
        service,
        List.of(),
        start,
        Minutes.between(start, end).orElse(printed),
        cause == null ? null : new Cause(CauseCategory.SYSTEM_FAILURE, false, cause, null),
        counts,
        Grade.REPORTED,
        List.of(),
        noticed,
        null,
        List.of(impact()),
        List.of());
  }

  Scope scope() {
    return new Scope(ScopeKind.SERVICE, "KE", service.id(), service.name(), zone);
  }

  /** A printed length without "about". */
  static Minutes exactly(double minutes) {
    return new Minutes(minutes, minutes, minutes, true);
  }

  static Moment at(String instant) {
    return moment(instant, instant, Precision.MINUTE);
  }

  static Moment moment(String earliest, String latest, Precision precision) {
    return new Moment(Instant.parse(earliest), Instant.parse(latest), precision, "words");
  }
}
