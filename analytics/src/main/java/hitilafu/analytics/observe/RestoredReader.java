package hitilafu.analytics.observe;

import java.util.Optional;

/** Says whether a sentence claims that a service works again. A promise is not a restoration. */
final class RestoredReader {
  private static final Vocabulary RESTORED =
      Vocabulary.of(
          "(has|have|had|was|were|been|is|are)( been| \\w+ly| since| now| also){0,3} (restored"
              + "|resolved|fixed|rectified|sorted out|dealt with|solved|repaired|renewed)",
          "(restored|resolved|fixed|rectified|repaired) (the|its|normal|all|power|supply"
              + "|services?|and|by|on|at|shortly)",
          "(has |have |had |since |successfully )+(restored|resolved|resumed|returned"
              + "|recovered|fixed|cleared)",
          "(is|are|was|were|came|comes|brought|went|access came) (\\w+ ){0,2}(back"
              + "|online again|up again|operational|working again|running again)(?! doubt)",
          "(back|up) (online|again|in service|to normal|up|and running)|online again",
          "working (again|normally|as usual)",
          "(services?|systems?|platform|portal|supply|power|access|operations?|payments?"
              + "|network|functions|connectivity) (\\w+ )?(resumed|returned|normali[sz]ed|came back"
              + "|restored|resumes|returns)",
          "(can|could) (now|once more|again) (be )?\\w+",
          "normal (service|operations?) (has |have )?(resumed|returned)",
          "fully (operational|restored|functional)|works? again|reactivated|gates came back",
          "put right|sorts out|fixes (the )?(problem|fault|issue|outage)|as expected",
          "(i|zi|u|ya|li)(me|li)(rejea|rejeshwa|tatuliwa|rudi|rekebishwa)",
          "(ya|za|wa)(rejea|rudi)|zinapatikana sasa");

  /** What stands before a promise, a condition or work that goes on. */
  private static final Vocabulary NOT_YET =
      Vocabulary.of(
          "working( hard| tirelessly| around the clock)? (to|on)|will|would|shall|to be|to get",
          "be|being|hop(e|es|ed|ing)|expect(s|ed|ing)?|until|once|as soon as|promis\\w+",
          "try(ing)?|efforts?|when|whenever|while|as (we|they)|not|yet to|going to",
          "attempt(s|ed|ing)?|if|unless|seeks? to|pending|quick|before|never|can be|helps? to",
          "to|inafanya kazi|inajitahidi|inarekebisha|ita\\w+|zita\\w+|kabla|apologi[sz]e\\w*",
          "patien(t|ce)");

  private static final Vocabulary NOT_UNTIL =
      Vocabulary.of(
          "(not|n't|(stayed|remained|was|were) (down|offline|out|off)) (\\w+ ){0,3}until");
  private static final int NEAR = 42;

  private RestoredReader() {}

  static Optional<Span> read(Sentence sentence) {
    Optional<Span> late = NOT_UNTIL.find(sentence);
    return late.isPresent()
        ? late
        : RESTORED.all(sentence).stream().filter(span -> !promised(sentence, span)).findFirst();
  }

  /** Whether the claim hangs on a word for the future in its own clause. */
  private static boolean promised(Sentence sentence, Span span) {
    int from = Math.max(0, span.start() - NEAR);
    String before = sentence.text().substring(from, span.start());
    int clause =
        Math.max(
            before.lastIndexOf(','),
            Math.max(before.lastIndexOf(';'), before.lastIndexOf(" and ")));
    return NOT_YET.in(before.substring(clause + 1));
  }
}
