package hitilafu.analytics.observe;

/** Common nouns for what can fail, known to the catalog or not. */
final class Systems {
  static final Vocabulary NOUNS =
      Vocabulary.of(
          "(web)?sites?|portals?|platforms?|systems?|(e-)?services?|servers?|apps?",
          "applications?|networks?|grid|electricity|power|supply|internet|connectivity",
          "e-?gates?|gates|databases?|pay ?bills?|ATMs?|mobile (money|banking)|internet banking",
          "tokens?|vending|payments?|data cent(er|re)s?|call cent(er|re)s?|hotlines?|USSD",
          "wi-?fi|signal|lines?|airports?|transactions?|transfers?|tills?|cards?|kiosks?",
          "registers?|registry|lights|trains?|sims?|huduma|mfumo|mifumo|mtandao|mitandao|tovuti",
          "umeme|jukwaa|intaneti|malipo|maji|miamala|programu|tokeni|nguvu za umeme");

  private Systems() {}
}
