package hitilafu.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a sketch promises, over texts that a seed makes. */
class SketchTest {
  private static final String STORY =
      """
      The water company said on Tuesday that a burst main on Station Road had left four estates dry.

      Engineers reached the site by noon and found that a contractor's digger had struck the pipe.

      Residents queued at two boreholes, and a school sent its pupils home before lunch, a teacher said.

      The company apologised and promised that water bowsers would call at each estate until evening.

      Supply came back shortly after nine at night, with low pressure on the higher ground near the mast.\
      """;

  @Test
  void aTextIsAllLikeItselfInAnotherTypography() {
    String other = STORY.toUpperCase().replace("'", "\u2019").replace("\n\n", " \u2014 ");

    assertThat(likeness(STORY, STORY)).isEqualTo(1);
    assertThat(Sketch.of(other)).isEqualTo(Sketch.of(STORY));
    assertThat(Sketch.of("of\ufb01ce na caf\u00e9")).isEqualTo(Sketch.of("OFFICE na cafe\u0301"));
  }

  @Test
  void aCopyWithoutTheLastParagraphIsStillACopy() {
    String cut = STORY.substring(0, STORY.lastIndexOf("\n\n"));

    assertThat(likeness(STORY, cut)).isBetween(0.6, 0.95);
    assertThat(Sketch.of(cut).containment(Sketch.of(STORY))).isGreaterThan(0.85);
    assertThat(Sketch.of(STORY).containment(Sketch.of(cut))).isBetween(0.6, 0.95);
  }

  @Test
  void aBylineAndAnIntroMoreAreStillACopy() {
    String copy = "By Our Reporter\n\nFour estates had no water on Tuesday.\n\n" + STORY;

    assertThat(likeness(STORY, copy)).isGreaterThan(0.75);
    assertThat(Sketch.of(STORY).containment(Sketch.of(copy))).isGreaterThan(0.85);
  }

  @Test
  void unrelatedTextsAreNotAlike() {
    Random random = new Random(1);
    for (int i = 0; i < 500; i++) {
      String one = String.join(" ", words(random, 20 + random.nextInt(600)));
      String other = String.join(" ", words(random, 20 + random.nextInt(600)));
      assertThat(likeness(one, other)).isLessThan(0.05);
    }
  }

  @Test
  void theEstimateIsNearTheTruth() {
    Random random = new Random(2);
    double squares = 0;
    int pairs = 500;
    for (int i = 0; i < pairs; i++) {
      List<String> one = words(random, 30 + random.nextInt(600));
      List<String> other = revised(one, random);
      double exact = exact(one, other);
      double error = likeness(String.join(" ", one), String.join(" ", other)) - exact;
      double containment = exact * (shingles(one).size() + shingles(other).size()) / (1 + exact);

      assertThat(error).isCloseTo(0, within(0.18));
      assertThat(
              Sketch.of(String.join(" ", one)).containment(Sketch.of(String.join(" ", other)))
                  - containment / shingles(one).size())
          .isCloseTo(0, within(0.25));
      squares += error * error;
    }
    assertThat(Math.sqrt(squares / pairs)).isLessThan(0.045);
  }

  @Test
  void whichOfTheTwoIsAskedDoesNotMatter() {
    Random random = new Random(3);
    for (int i = 0; i < 100; i++) {
      List<String> one = words(random, 5 + random.nextInt(100));
      String other = String.join(" ", revised(one, random));
      String text = String.join(" ", one);
      assertThat(likeness(text, other)).isEqualTo(likeness(other, text));
    }
  }

  @Test
  void aTextWithoutWordsIsLikeNone() {
    assertThat(Sketch.of("")).isEqualTo(Sketch.of(" \u2014 !\n")).hasToString("AAAA");
    assertThat(likeness("", "")).isZero();
    assertThat(likeness("", STORY)).isZero();
    assertThat(Sketch.of("").containment(Sketch.of(STORY))).isZero();
  }

  @Test
  void aFewWordsAreAlikeOnlyIfTheyAreTheSame() {
    assertThat(likeness("Power is back", "POWER is back.")).isEqualTo(1);
    assertThat(likeness("Power is back", "Power is out")).isLessThan(0.05);
  }

  @Test
  void itsTextFormIsShortAndTheSameOnEveryMachine() {
    String text = Sketch.of(STORY).toString();

    assertThat(text).hasSize(175).startsWith("AABS").matches("[A-Za-z0-9_-]+");
    assertThat(ContentId.of(text)).isEqualTo("7a137eb8ac4381c0823c2656");
    assertThat(Sketch.parse(text)).isEqualTo(Sketch.of(STORY)).hasToString(text);
    assertThat(Sketch.parse("AAAA")).isEqualTo(Sketch.of(""));
    assertThatThrownBy(() -> Sketch.parse("AAAB")).hasMessage("no sketch has 3 bytes");
    assertThatThrownBy(() -> Sketch.parse("")).isInstanceOf(IllegalArgumentException.class);
  }

  private static double likeness(String one, String other) {
    return Sketch.of(one).likeness(Sketch.of(other));
  }

  /** As prose has them: a few words come often. */
  private static List<String> words(Random random, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "w" + (int) (3000 * Math.pow(random.nextDouble(), 2)))
        .collect(Collectors.toList());
  }

  /** Cut at the end, lengthened at the start, and some words put otherwise. */
  private static List<String> revised(List<String> words, Random random) {
    List<String> revised = new ArrayList<>(words(random, random.nextInt(words.size() + 1)));
    revised.addAll(words.subList(0, 1 + random.nextInt(words.size())));
    for (int changes = random.nextInt(1 + words.size() / 10); changes > 0; changes--) {
      revised.set(random.nextInt(revised.size()), "x" + changes);
    }
    return revised;
  }

  private static double exact(List<String> one, List<String> other) {
    Set<String> both = shingles(one);
    both.retainAll(shingles(other));
    Set<String> all = shingles(one);
    all.addAll(shingles(other));
    return (double) both.size() / all.size();
  }

  private static Set<String> shingles(List<String> words) {
    return IntStream.rangeClosed(0, Math.max(0, words.size() - 4))
        .mapToObj(i -> String.join(" ", words.subList(i, Math.min(words.size(), i + 4))))
        .collect(Collectors.toCollection(HashSet::new));
  }
}
