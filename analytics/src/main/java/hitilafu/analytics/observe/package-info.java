/**
 * From an article to observations: pure, deterministic, thread-safe, linear in the text.
 *
 * <p>{@link hitilafu.analytics.observe.Observer} is the whole way. A text is cut into sentences;
 * the catalog's names in them say of which country it is; each becomes a {@code lines.Line}, with
 * what a model takes it to say of an event; the gate asks another model what the text as a whole
 * is, and most texts end there. Of what is left, lines are sorted into episodes (what the text is
 * about, and each earlier event that it recounts); models choose the service that failed, its
 * operator and the organisations that were hit among all that are named; then one small reader for
 * each kind of fact reads the lines of its episode and of no other.
 *
 * <p>Times are found and resolved first, in {@code times}, and a model says what each is to the
 * event; readers of start and end only choose. A reader of lengths, numbers, reasons, states or
 * advice lists its candidates with their features and asks its model which belong to the event.
 *
 * <p>The models' tables are learned from the repository's corpus; docs/decisions/017 says how and
 * why. To add a kind of fact, write a reader in {@code facts} that takes an episode's lines and
 * returns a {@code Finding} (a value and the words it rests on), and name it in {@code Claims}.
 */
package hitilafu.analytics.observe;
