package hitilafu.model;

/** The mechanism behind a cause, where the text names one. */
public enum CauseDetail {
  NETWORK,
  POWER,
  HARDWARE,
  SOFTWARE,
  CONFIGURATION,
  CAPACITY,
  CYBERATTACK,
  PHYSICAL_DAMAGE,
  NATURAL_EVENT,
  HUMAN_ERROR,
  INDUSTRIAL_ACTION,
  THIRD_PARTY
}
