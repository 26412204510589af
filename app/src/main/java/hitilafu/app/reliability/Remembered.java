package hitilafu.app.reliability;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What was reckoned of one state of the record, so that it is not reckoned again for whoever asks
 * the same: of the questions asked last. Safe for many threads; two that ask at once may both
 * reckon.
 */
final class Remembered {
  private static final int MOST = 400; // about a hundred pages

  private final Map<Object, Object> answers =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, Object> eldest) {
          return size() > MOST;
        }
      };

  /**
   * The answer to a question.
   *
   * @param question equal for the same one, of whichever kind
   */
  @SuppressWarnings("unchecked")
  <T> T get(Object question, Supplier<T> reckoning) {
    synchronized (answers) {
      Object known = answers.get(question);
      if (known != null) {
        return (T) known;
      }
    }
    T answer = reckoning.get();
    synchronized (answers) {
      answers.put(question, answer);
    }
    return answer;
  }
}
