package hitilafu.model;

/** How a text qualifies a number. */
public enum Qualifier {
  EXACTLY,
  ABOUT,
  AT_LEAST,
  AT_MOST,
  /** Words without a number, such as "thousands"; the value is absent. */
  VAGUE
}
