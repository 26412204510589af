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
  THIRD_PARTY;

  /** The category in ENISA's words; who the supplier failed by is not known. */
  public CauseCategory category() {
    return switch (this) {
      case CYBERATTACK -> CauseCategory.MALICIOUS_ACTION;
      case NATURAL_EVENT -> CauseCategory.NATURAL_PHENOMENON;
      case HUMAN_ERROR, INDUSTRIAL_ACTION -> CauseCategory.HUMAN_ERROR;
      case THIRD_PARTY -> CauseCategory.UNKNOWN;
      default -> CauseCategory.SYSTEM_FAILURE;
    };
  }
}
