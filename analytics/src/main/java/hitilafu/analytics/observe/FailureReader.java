package hitilafu.analytics.observe;

import java.util.List;
import java.util.Optional;

/** Says whether a sentence claims that something failed, in English or Swahili. */
final class FailureReader {
  private static final Vocabulary STRONG =
      Vocabulary.of(
          "outages?|black-?outs?|downtime|power (cuts?|failures?|loss|interruptions?)|no power",
          "(technical|system|network|computer|IT|service|payment|internet|software|server|app|token)"
              + " (glitch|hitch|issue|problem|challenge|difficult|fault|error|disruption"
              + "|trouble|failure|collapse|crash|disturbance|breakdown|interruption|anomal|hiccup)(s"
              + "|es|y|ies)?",
          "glitch(es)?|hitch(es)?|malfunction(s|ed)?|system (disturbance|issues)|hiccups?",
          "went (down|dark|offline|off( the)? air)|gone (down|offline|dark)",
          "goes (down|offline|dark)|going (down|offline)",
          "(go|knock\\w*|tak\\w*|took|put\\w*|is|are|was|were|been|being|be|remain\\w*"
              + "|left) (\\w+ ){0,2}(offline|unavailable|inaccessible|unreachable|out of (service"
              + "|reach|order))",
          "(is|are|was|were|been|remain\\w*|still) (currently |now |completely "
              + "|reported to be |also )?down",
          "down (nationwide|for|again|across|countrywide)|(is|are) off(line)?|back online after",
          "(without|lost|loses?|losing|lack of) (electricity|power|supply|lights?|internet"
              + "|connectivity)",
          "(can ?not|could not|can't|couldn't) be (reached|opened|accessed|loaded|used)",
          "nobody (can|could)",
          "(reported|said|believed|understood) to have (failed|crashed|collapsed|gone down)",
          "(cut|cuts|knock\\w*|took|taken|brought|bring\\w*) (off|out|down|offline) (\\w+"
              + " ){0,3}(websites?|sites?|services?|systems?|servers?|access|internet"
              + "|networks?|power|gates|platform)",
          "(can ?not|could not|can't|couldn't|unable to|not able to|failed to"
              + "|struggl\\w+ to) (\\w+ )?(access|log ?in|pay|buy|send|receive|transact|use|reach"
              + "|load|open|get|make|complete|view|file)",
          "not (working|loading|responding|accessible|available|reachable|functioning)",
          "(stopped|ceased) (working|responding|answering|functioning)|out of reach|locked out",
          "(keep|keeps|kept|keeping|shut|shuts|lock\\w+) (\\w+ ){1,2}out( of)?",
          "grid (collapse[ds]?|failure|disturbance)|system collapse",
          "(grid|network|system) (has )?collapsed",
          // Swahili: a tense stands before the root, for bare "katika" means "in".
          "(i|zi|u|ya|li|ki|vi|ku)(me|li|na|lipo|mepo)(katika|katizwa|kwama|tatizika|feli"
              + "|zimika|anguka|sitishwa|chelewa|lemaa|poromoka)",
          "(ya|za|wa)(kwama|tatizika|feli|zimika|chelewa|katika|anguka)|kukatika|kukatizwa",
          "kukwama|kufeli|kutatizika|kuzimika|(hai|hazi|hau|haya)(ku)?patikan[ia]",
          "(hai|hazi|hau)fany[ia] kazi|hitilafu|yakwamisha|gizani|kukosekana kwa \\w+",
          "(kukosa|bila|wakosa) umeme|tatizo la kiufundi|matatizo ya kiufundi",
          "(hawa|tume)(ku|we)?wez[ai] (kutuma|kupokea|kulipa|kutumia|kupata|kununua"
              + "|kufikia)\\w*");

  private static final Vocabulary WEAK =
      Vocabulary.of(
          "crash(ed|es|ing)?|collaps(e|ed|es|ing)|fail(ed|s|ure|ures|ing)?",
          "disrupt(ed|s|ion|ions|ing)?|interrupt(ed|s|ion|ions)?|faults?|delay(s|ed)?|stuck",
          "strand(s|ed)|paraly[sz]e[ds]?|errors?|suspended|shut( down| off)?|shuts?( down)?",
          "down|off|slow(ed|s)?|problems?|troubles?|bugs?|dark|halted|cripple[ds]?|hit",
          "break(age|down)?|broke(n)? down|cut(s| off)?|trip(ped|pings?)?|buckle[ds]?",
          "jam(s|med)?|unresponsive|congest(ed|ion)|closed|withdrawn|affected|chaos|kuchelewa",
          "inasita|tatizo|matatizo|kutatizika|imetatizika|zimetatizika|kusitishwa|zimesitishwa");

  /** Something crashed, but nothing that this is about. */
  private static final Vocabulary OTHER_CRASH =
      Vocabulary.of(
          "killed|died|dies|dead|deaths?|survivors?|matatu|lorry|truck|aircraft|planes?",
          "helicopter|collision|motorcycle|bus|pilot|wreckage|injur\\w+|bodies|ajali|majeruhi",
          "dereva|ndege|shares?|stocks?|index|indices|securities|investors?|bourse",
          "circuit breaker|striker|defender|midfielder|league|goals?|coach|stadium");

  private static final Vocabulary PLAIN_OUTAGE =
      Vocabulary.of("outages?|black-?outs?|offline|downtime|glitch(es)?|hitch(es)?|hitilafu|umeme");

  private static final int BESIDE = 25;

  private FailureReader() {}

  static Optional<Failure> read(Sentence sentence, List<Mention> mentions) {
    if (!Modality.asserted(sentence)) {
      return Optional.empty();
    }
    if (OTHER_CRASH.in(sentence) && !PLAIN_OUTAGE.in(sentence)) {
      return Optional.empty();
    }
    return STRONG
        .find(sentence)
        .map(span -> new Failure(span, 2))
        .or(() -> weak(sentence, mentions));
  }

  /** Whether words for a failure stand right beside this name. */
  static boolean beside(Sentence sentence, Span name) {
    return STRONG.before(sentence, name, BESIDE)
        || STRONG.after(sentence, name, BESIDE)
        || WEAK.before(sentence, name, BESIDE)
        || WEAK.after(sentence, name, BESIDE);
  }

  private static Optional<Failure> weak(Sentence sentence, List<Mention> mentions) {
    boolean service =
        mentions.stream().anyMatch(FailureReader::service) || Systems.NOUNS.in(sentence);
    return service ? WEAK.find(sentence).map(span -> new Failure(span, 1)) : Optional.empty();
  }

  private static boolean service(Mention mention) {
    return mention.known().stream().anyMatch(known -> known.service() != null);
  }
}
