package hitilafu.model;

/** How surely a document's date is that of its publication, or of its last change; best first. */
public enum Certainty {
  /** Given for machines, and for exactly this. */
  DECLARED,

  /** In a part of the page that is marked as a date, or beside a word that says what it dates. */
  MARKED,

  /** Read in free text, or given for machines without saying what it dates. */
  PRINTED,

  /** From the address alone. */
  ADDRESS,

  /** Stated by whoever brought the document; the document itself is silent. */
  BROUGHT
}
