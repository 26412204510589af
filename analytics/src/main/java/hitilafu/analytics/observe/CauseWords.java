package hitilafu.analytics.observe;

import hitilafu.analytics.observe.text.Vocabulary;
import hitilafu.model.CauseCategory;
import hitilafu.model.CauseDetail;
import java.util.List;

/** Words for a mechanism. The first entry whose words a line holds counts. */
record CauseWords(CauseDetail detail, CauseCategory category, Vocabulary words) {
  /** Specific before general: a vandalised cable is damage, though the network failed by it. */
  static final List<CauseWords> ALL =
      List.of(
          of(
              CauseDetail.INDUSTRIAL_ACTION,
              CauseCategory.HUMAN_ERROR,
              "strike|industrial action|go-slow|labou?r union|union shut|organi[sz]ed"
                  + " labour|workers shut|mgomo"),
          of(
              CauseDetail.CYBERATTACK,
              CauseCategory.MALICIOUS_ACTION,
              "cyber"
                  + " ?-?attacks?|DDoS|denial.of.service|hack(ers|ed|ing)|ransomware|malware|anonymous"
                  + " sudan|intrusion|wadukuzi|udukuzi|shambulio la mtandao"),
          of(
              CauseDetail.PHYSICAL_DAMAGE,
              CauseCategory.SYSTEM_FAILURE,
              "(cable|fib(er|re)|line)s?( optic)? (was |were |had been"
                  + " )?(cuts?|break(age)?|damage[d]?|severed)|(cut|damaged|severed|broken) (\\w+"
                  + " )?(undersea |submarine |fib(er|re) |power"
                  + " )?(cables?|fib(er|re))|vandal\\w+|fire (at|in|broke)|water"
                  + " leak|leak(ed)?|(towers?|pylons?) (\\w+"
                  + " )*(collapsed|fallen|fell)|sabotage|theft of"),
          of(
              CauseDetail.NATURAL_EVENT,
              CauseCategory.NATURAL_PHENOMENON,
              "storms?|lightning|floods?|flooding|heavy"
                  + " rains?|earthquake|landslides?|cyclone|hurricane|typhoon|hyacinth|water"
                  + " ?weeds?|floating island|strong winds?|bad weather|mvua kubwa|mafuriko|radi"),
          of(
              CauseDetail.HUMAN_ERROR,
              CauseCategory.HUMAN_ERROR,
              "human error|operator error|failed to (renew|tell|inform)|blunder|forgot to|makosa ya"
                  + " kibinadamu"),
          of(
              CauseDetail.CONFIGURATION,
              CauseCategory.SYSTEM_FAILURE,
              "(mis)?configuration|certificate expir\\w+|expired (certificate|domain)|the"
                  + " (upgrade|migration|change) (\\w+ )*(set off|caused|led to|triggered)|botched"
                  + " (upgrade|migration)"),
          of(
              CauseDetail.CAPACITY,
              CauseCategory.SYSTEM_FAILURE,
              "overload(ed)?|overwhelm(ed|ing)?|heavy (traffic|load|volumes?)|high"
                  + " (traffic|demand|volumes?|load)|congestion|surge( of| in)|too many"
                  + " (simultaneous |concurrent )?users|(traffic|last-minute) (jam|rush)|load"
                  + " on|msongamano|wingi wa"),
          of(
              CauseDetail.NETWORK,
              CauseCategory.SYSTEM_FAILURE,
              "(internal |wider |system )*network (\\w+"
                  + " )?(occurrence|issues?|problems?|faults?|failure|outage|hitch|glitch|disruption|breakdown|challenges?)|fault"
                  + " (\\w+ )*(its|the|own) (own )?network|connectivity"
                  + " (issue|problem|failure|challenge)s?|internet access disruption|DNS|domain"
                  + " name system|wi-?fi outage|(loss of|lost) (internet"
                  + " )?connectivity|routing|hitilafu ya mtandao|(tatizo|matatizo) la"
                  + " mtandao|(within|inside) (its|the) network|fault inside its own network"),
          of(
              CauseDetail.POWER,
              CauseCategory.SYSTEM_FAILURE,
              "(system|grid) disturbance|disturbance (on|in) the (\\w+ )?(grid|system|network)|grid"
                  + " (failure|collapse)|power (failure|outage|cut|supply"
                  + " (failure|problem)|surge)|tripp(ed|ings?)|loss of"
                  + " generation|(transmission|high voltage) line|transformer|substation|generator"
                  + " failure|frequency|hitilafu (katika|kwenye|ya) gridi|kukatika kwa umeme"),
          of(
              CauseDetail.HARDWARE,
              CauseCategory.SYSTEM_FAILURE,
              "hardware|(server|equipment|disk|storage|switch)"
                  + " (failure|fault|breakdown|problem|malfunction)|servers? (failed|broke"
                  + " down|crashed)|mitambo"),
          of(
              CauseDetail.SOFTWARE,
              CauseCategory.SYSTEM_FAILURE,
              "software|bugs?|(faulty|failed) update|database"
                  + " (failure|error|crash|collapsed?)|coding error|programu"));

  /** Someone else's fault, whatever the mechanism. */
  static final Vocabulary THIRD_PARTY =
      Vocabulary.of(
          "(service|payment|internet|cloud|telecom\\w*|network"
              + "|hosting)[ -](service )?provider('s|’s)?",
          "vendors?|third.party|suppliers?|contractors?|upstream provider|mtoa huduma");

  /** Words that sound like a cause and explain nothing. */
  static final Vocabulary NOTHING =
      Vocabulary.of(
          "(a |an |general |temporary |unexpected )*(technical|system|systems|IT"
              + "|technological) (hitch|glitch|issue|problem|challenge|difficult|fault|error"
              + "|disruption|trouble|failure|anomal)(es|s|y|ies)?",
          "(temporary |general )*(hitch|glitch)(es)?",
          "hitilafu ya (kiufundi|kiteknolojia|mfumo|jumla|kimitambo)|tatizo la kiufundi",
          "matatizo ya kiufundi");

  private static CauseWords of(CauseDetail detail, CauseCategory category, String words) {
    return new CauseWords(detail, category, Vocabulary.of(words));
  }
}
