package hitilafu.app.export;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import hitilafu.model.Observation;

/**
 * A raw observation as it is exported: all its fields, after these.
 *
 * @param incident that holds it now
 * @param dismissed whether an analyst found that it speaks of no outage
 */
public record ObservationRow(
    String incident, boolean dismissed, @JsonUnwrapped Observation observation) {}
