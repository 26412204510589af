package hitilafu.index.made;

import hitilafu.model.Catalog;
import hitilafu.model.Place;
import hitilafu.model.ServiceRef;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** What can fail in the invented country, who answers for it, and where. Some of it often. */
final class Country {
  /** A service and who answers for it. */
  record Offer(ServiceRef service, String operator) {}

  private static final int OFFERS = 400;
  private static final int AGENCIES = 120;
  private static final int PLACES = 300;
  private static final int REGIONS = 47;
  private static final List<String> SORTS =
      List.of("e-%s", "%s portal", "M-%s", "%s mobile money", "%s electricity supply", "%s water");
  private static final List<String> BODIES =
      List.of("%s Revenue Authority", "Ministry of %s", "%s Power", "%s Bank", "County of %s");

  private final Zipf offerRanks = new Zipf(OFFERS, 1);
  private final Zipf agencyRanks = new Zipf(AGENCIES, 0.8);
  private final Zipf placeRanks = new Zipf(PLACES, 0.9);
  private final List<Offer> offers = IntStream.range(0, OFFERS).mapToObj(Country::offer).toList();

  Offer offer(Random random) {
    return offers.get(offerRanks.next(random));
  }

  String agency(Random random) {
    return agency(agencyRanks.next(random));
  }

  Place place(Random random) {
    int place = placeRanks.next(random);
    String area = random.nextInt(3) == 0 ? null : Names.name(3_000 + place);
    return new Place("KE", region(place % REGIONS), area);
  }

  Catalog catalog() {
    return MadeCatalog.of(
        offers,
        IntStream.range(0, AGENCIES).mapToObj(Country::agency).toList(),
        IntStream.range(0, REGIONS).mapToObj(Country::region).toList());
  }

  private static Offer offer(int rank) {
    String name = SORTS.get(rank % SORTS.size()).formatted(Names.name(1_000 + rank));
    // One in seven is in no catalog.
    String id = rank % 7 == 6 ? null : "made-" + Names.word(1_000 + rank);
    return new Offer(new ServiceRef(id, name), agency(rank % AGENCIES));
  }

  private static String region(int rank) {
    return Names.name(2_000 + rank);
  }

  private static String agency(int rank) {
    return BODIES.get(rank % BODIES.size()).formatted(Names.name(4_000 + rank));
  }
}
