package hitilafu.ingest.extract;

import hitilafu.model.Certainty;

/** Who on a page speaks of its date; the most trusted first. */
enum DateWitness {
  /** The page's description of its article as linked data. */
  ARTICLE_DATA(Certainty.DECLARED),

  /** A meta element for exactly this. */
  META(Certainty.DECLARED),

  /** Microdata, or a format of classes such as hAtom. */
  ITEM(Certainty.DECLARED),

  /** The description of the page as a whole. */
  PAGE_DATA(Certainty.DECLARED),

  /** Near the headline, a word says what is dated. */
  LABELLED(Certainty.MARKED),

  /** Near the headline, an element is for dates. */
  MARKED(Certainty.MARKED),

  /** A line near the headline holds little else. */
  LINE(Certainty.PRINTED),

  ADDRESS(Certainty.ADDRESS),

  /**
   * A meta element that does not say what it dates, often each new delivery of the page; or the
   * description of something else on it.
   */
  LOOSE_META(Certainty.PRINTED),

  /** As {@link #LABELLED}, far from the headline. */
  FAR_LABELLED(Certainty.PRINTED),

  /** As {@link #MARKED}, far from the headline. */
  FAR_MARKED(Certainty.PRINTED),

  /** As {@link #LINE}, far from the headline. */
  FAR_LINE(Certainty.PRINTED),

  /** In a sentence with a word that says what it dates. */
  TOLD(Certainty.PRINTED),

  /** Anywhere else. */
  PROSE(Certainty.PRINTED);

  private final Certainty certainty;

  DateWitness(Certainty certainty) {
    this.certainty = certainty;
  }

  Certainty certainty() {
    return certainty;
  }

  /** What is said stands near the headline, or in the address. */
  boolean isNear() {
    return compareTo(ADDRESS) <= 0;
  }

  DateWitness far() {
    return switch (this) {
      case LABELLED -> FAR_LABELLED;
      case MARKED, ITEM -> FAR_MARKED;
      case LINE -> FAR_LINE;
      default -> this;
    };
  }
}
