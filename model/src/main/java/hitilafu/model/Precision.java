package hitilafu.model;

/** How finely the words of a text fix a moment. */
public enum Precision {
  MINUTE,
  HOUR,
  PART_OF_DAY,
  DAY,
  WEEK,
  MONTH,
  YEAR
}
