package hitilafu.analytics.observe;

/**
 * Tells a claim from what only sounds like one: a condition, a general remark, a denial, a rule, a
 * complaint that things never work.
 */
final class Modality {
  private static final Vocabulary CONDITION =
      Vocabulary.of(
          "if (the|your|you|it|a|an|there|they|any|payment|we)|in case( of)?|in the event",
          "whenever|should (the|your|it|a|any) \\w+ (fail|crash|be|go)",
          "what (to do|happens) (if|when)|unless",
          "would (have|be|lead|cause|mean|crash|fail|bring)",
          "could (lead|cause|happen|crash|collapse)|may (lead|cause|happen|fail|be down)",
          "might (lead|cause|happen|fail)|to (prevent|avoid|reduce)|iwapo|endapo",
          "kama \\w+ (ita|haita)\\w+|itakayo\\w+");

  private static final Vocabulary GENERAL =
      Vocabulary.of(
          "often|usually|always|frequent(ly)?|constant(ly)?|chronic|every (time|month|year|day)",
          "regularly|from time to time|how (often|long|much)|tends? to|prone|typically",
          "(most|many|some) outages",
          "(during|for|in|of|about|after|when|longer) (an? |any |longer |major |frequent "
              + "|power )?outages? (usually|last|you|hit|occur|happen|but|gas)",
          "(in|during|for) (an )?(outages?|longer outages?)(?=[.,])",
          "outage (rules|reporting|data|standard)",
          "(rules?|standard|regulations?|policy|guidelines?|bill|obligations?) (on|for|about"
              + "|to|that|in)",
          "must (comply|report|notify|tell|inform)|any (outage|disruption)|generators?",
          "backup power|don't be surprised|so that they get|as if to");

  private static final Vocabulary DENIAL =
      Vocabulary.of(
          "(was|were|is|are|has|had) (not|never) (been )?(hacked|down|affected|compromised"
              + "|disrupted)",
          "(den(y|ies|ied)|dismiss(es|ed)?|refut(es|ed)|rubbish(es|ed)) (that|claims|reports"
              + "|the|rumou?rs)",
          "no (outage|disruption|interruption|downtime)|fake (news|notice)|is false",
          "(not|un)affected|up and running|running smoothly|no signs? (of|that)",
          "nothing (suggested|suggests)|unharmed");

  private Modality() {}

  static boolean asserted(Sentence sentence) {
    return !(CONDITION.in(sentence)
        || GENERAL.in(sentence)
        || DENIAL.in(sentence)
        || question(sentence.text()));
  }

  static boolean denied(Sentence sentence) {
    return DENIAL.in(sentence);
  }

  private static boolean question(String text) {
    return text.endsWith("?") || text.endsWith("?\"") || text.endsWith("?”");
  }
}
