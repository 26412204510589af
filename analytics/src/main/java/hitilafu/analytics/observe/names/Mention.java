package hitilafu.analytics.observe.names;

import hitilafu.analytics.observe.text.Span;
import hitilafu.model.CountryCatalog;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A name of the catalog in a sentence.
 *
 * @param known what it may mean: entries of one country or several
 */
public record Mention(Span span, List<Known> known) {
  public boolean proper() {
    return known.stream().anyMatch(Known::proper);
  }

  public boolean isService() {
    return known.stream().anyMatch(k -> k.service() != null);
  }

  public boolean isAgency() {
    return known.stream().anyMatch(k -> k.agency() != null);
  }

  /** Whether it names a service or an agency, rather than a place. */
  public boolean isSubject() {
    return isService() || isAgency();
  }

  public Optional<Known> service(CountryCatalog country) {
    return in(country, Known::service);
  }

  public Optional<Known> agency(CountryCatalog country) {
    return in(country, Known::agency);
  }

  public Optional<Known> locality(CountryCatalog country) {
    return in(country, Known::locality);
  }

  private Optional<Known> in(CountryCatalog country, Function<Known, Object> part) {
    return known.stream().filter(k -> k.country() == country && part.apply(k) != null).findFirst();
  }
}
