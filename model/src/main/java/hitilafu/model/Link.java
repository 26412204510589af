package hitilafu.model;

/**
 * Why an observation is held to be of one event with another.
 *
 * @param observation the one that joined
 * @param to the one that it is tied to most
 * @param strength 0 to 1: how much speaks for it
 * @param words the reasons, for people: "same service, began on the same day"
 */
public record Link(String observation, String to, double strength, String words) {
  public Link {
    observation = Absent.never(observation, "observation");
    to = Absent.never(to, "to");
    words = Absent.never(words, "words");
    if (!(strength >= 0 && strength <= 1)) {
      throw new IllegalArgumentException("strength " + strength + " is not within 0 to 1");
    }
  }
}
