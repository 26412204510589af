package hitilafu.analytics.observe;

import hitilafu.model.CountryCatalog;
import java.util.List;
import java.util.Optional;

/**
 * A name of the catalog in a sentence.
 *
 * @param known what it may mean: entries of one country or several
 */
record Mention(Span span, List<Known> known) {
  boolean proper() {
    return known.stream().anyMatch(Known::proper);
  }

  /** What it means in this country, a service if it can be one. */
  Optional<Known> in(CountryCatalog country) {
    return service(country).or(() -> agency(country));
  }

  Optional<Known> service(CountryCatalog country) {
    return known.stream().filter(k -> k.country() == country && k.service() != null).findFirst();
  }

  Optional<Known> agency(CountryCatalog country) {
    return known.stream().filter(k -> k.country() == country && k.agency() != null).findFirst();
  }
}
