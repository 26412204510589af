package hitilafu.app.web.search;

/** Values of the index, which knows all in lower case, in words. */
final class FacetWords {
  private FacetWords() {}

  static String plain(String value) {
    return value.replace('_', ' ');
  }
}
