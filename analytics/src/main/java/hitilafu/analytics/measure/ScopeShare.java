package hitilafu.analytics.measure;

import hitilafu.model.Footprint;
import hitilafu.model.Scope;

/**
 * What one incident now means to one scope in one year; it replaces what it meant before.
 *
 * @param year of the scope's local days, and of the ISO weeks that count to it
 * @param footprint with the impacts that count in the scope; null if the incident no longer does
 */
public record ScopeShare(Scope scope, int year, String incident, Footprint footprint) {
  /**
   * Under which it is measured: a year at a time, so that a batch reads no more than it touches.
   */
  public String key() {
    return scope.key() + "/" + year;
  }

  ScopeShare retracted() {
    return new ScopeShare(scope, year, incident, null);
  }
}
