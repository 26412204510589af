package hitilafu.ingest.source;

/** How a value is written. */
interface Form<T> {
  /**
   * The value that the text stands for; the text is not blank.
   *
   * @throws Misfit if it stands for none
   */
  T read(String text) throws Misfit;
}
