package hitilafu.app.web.sources;

import hitilafu.app.phrase.Cut;
import hitilafu.app.phrase.PhraseWord;
import hitilafu.app.web.sources.LatestProblems.OfType;
import hitilafu.model.Problem;
import hitilafu.model.ProblemType;
import java.util.List;
import java.util.Locale;

/** The problems of one type in words. */
record ProblemView(String type, String count, List<One> latest) {
  private static final int LONGEST = 300;

  /**
   * One of them.
   *
   * @param where its address, else its file and byte; null if neither is known
   */
  record One(String why, String where) {}

  static ProblemView of(OfType problems) {
    return new ProblemView(
        PhraseWord.capital(words(problems.type())),
        String.format(Locale.ENGLISH, "%,d", problems.count()),
        problems.latest().stream()
            .map(one -> new One(bounded(one.message()), where(one)))
            .toList());
  }

  private static String words(ProblemType type) {
    return PhraseWord.of(type).replace("json", "JSON").replace("html", "HTML");
  }

  private static String where(Problem problem) {
    if (problem.file() == null) {
      return problem.url() == null ? null : bounded(problem.url());
    }
    String place =
        problem.offset() == null
            ? problem.file()
            : String.format(Locale.ENGLISH, "%s, byte %,d", problem.file(), problem.offset());
    return problem.url() == null ? place : bounded(problem.url()) + " in " + place;
  }

  private static String bounded(String text) {
    return Cut.after(text, LONGEST);
  }
}
