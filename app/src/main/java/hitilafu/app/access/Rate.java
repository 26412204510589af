package hitilafu.app.access;

/**
 * How many requests one client may make.
 *
 * @param perSecond in the long run
 * @param burst at once, after a pause
 */
public record Rate(int perSecond, int burst) {
  public Rate {
    if (perSecond < 1 || burst < perSecond) {
      throw new IllegalArgumentException(
          "not 1 <= perSecond <= burst: " + perSecond + ", " + burst);
    }
  }
}
