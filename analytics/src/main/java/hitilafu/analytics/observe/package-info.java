/**
 * From an article to observations: pure, deterministic, thread-safe, linear in the text.
 *
 * <p>{@link hitilafu.analytics.observe.Observer} is the whole way in one method: a text is cut into
 * sentences; each becomes a {@code Line} once it is known what it names, which times it holds and
 * whether it says that something failed; lines are sorted into episodes (what the text is about,
 * and each earlier event that it recounts); a gate decides whether an episode is an event at all;
 * then one small reader for each kind of fact reads the lines of its episode and of no other.
 *
 * <p>To add a kind of fact, write a reader that takes an episode's lines and returns a {@code
 * Finding} (a value and the words it rests on), and name it in {@code Claims}.
 */
package hitilafu.analytics.observe;
