package hitilafu.app.web.sources;

import hitilafu.app.web.page.Address;
import hitilafu.app.web.sources.LatestPublishers.Publisher;
import hitilafu.index.query.QuerySyntax;
import hitilafu.model.Grade;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A publisher as a row.
 *
 * @param href the incidents with a report of theirs
 * @param grades how many have which grade, in the order of {@link Grade}
 */
record PublisherView(String name, String incidents, String href, List<Count> grades) {

  /**
   * How many.
   *
   * @param href which; null if there are none
   */
  record Count(String number, String href) {}

  static PublisherView of(Publisher publisher) {
    String query = QuerySyntax.constraint("publisher", publisher.publisher());
    return new PublisherView(
        publisher.publisher(),
        number(publisher.incidents()),
        Address.search(query),
        Arrays.stream(Grade.values())
            .map(grade -> grade.name().toLowerCase(Locale.ROOT))
            .map(grade -> count(publisher.grades().getOrDefault(grade, 0L), query, grade))
            .toList());
  }

  private static Count count(long number, String query, String grade) {
    return new Count(
        number(number),
        number == 0 ? null : Address.search(query + " " + QuerySyntax.constraint("grade", grade)));
  }

  private static String number(long number) {
    return String.format(Locale.ENGLISH, "%,d", number);
  }
}
