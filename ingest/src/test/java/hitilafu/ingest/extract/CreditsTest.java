package hitilafu.ingest.extract;

import static hitilafu.ingest.extract.Credit.Witness.DECLARED;
import static hitilafu.ingest.extract.Credit.Witness.HOUSES;
import static hitilafu.ingest.extract.Credit.Witness.PEOPLE;
import static hitilafu.ingest.extract.Credit.Witness.PRINTED;
import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.ingest.extract.Credit.Witness;
import java.util.List;
import org.junit.jupiter.api.Test;

class CreditsTest {
  private static final SiteNames LAKE_POST =
      SiteNames.of(List.of("The Lake Post"), "https://www.lake-post.example/x");

  @Test
  void whoIsTrustedMoreNamesTheAuthor() {
    assertThat(choose(by(DECLARED, "Juma Mwakasege"), by(PEOPLE, "Amina Odhiambo")))
        .containsExactly("Amina Odhiambo");
    assertThat(choose(by(DECLARED, "Juma Mwakasege"), by(PRINTED, "Grete Holm")))
        .containsExactly("Grete Holm");
  }

  @Test
  void aFullNameOutranksAnAccount() {
    assertThat(choose(by(PEOPLE, "aodhiambo"), by(PRINTED, "Amina Odhiambo")))
        .containsExactly("Amina Odhiambo");
    assertThat(choose(by(PEOPLE, "aodhiambo"))).containsExactly("aodhiambo");
    assertThat(choose(by(PEOPLE, "admin"), by(PRINTED, "Staff"))).isEmpty();
  }

  @Test
  void theSiteIsNotItsOwnAuthor() {
    assertThat(choose(by(PEOPLE, "Lake Post"), by(DECLARED, "The Lake Post"))).isEmpty();
    assertThat(choose(by(HOUSES, "Lake Post"), by(PRINTED, "Lake Post"))).isEmpty();
    assertThat(choose(by(PEOPLE, "Lake Post"), by(PRINTED, "Amina Odhiambo")))
        .containsExactly("Amina Odhiambo");
  }

  @Test
  void aSiteMayBearItsAuthorsName() {
    SiteNames own = SiteNames.of(List.of("Amina Odhiambo"), "https://aminaodhiambo.example/x");
    assertThat(Credits.choose(List.of(by(PRINTED, "Amina Odhiambo")), own))
        .containsExactly("Amina Odhiambo");
  }

  @Test
  void aDeskCountsOnlyWhereItIsPrintedAndNobodyElseIs() {
    assertThat(choose(by(DECLARED, "Web Desk"))).isEmpty();
    assertThat(choose(by(PRINTED, "Web Desk"))).containsExactly("Web Desk");
    assertThat(choose(by(PRINTED, "Web Desk"), by(DECLARED, "Amina Odhiambo")))
        .containsExactly("Amina Odhiambo");
  }

  @Test
  void anotherHouseMayBeTheAuthor() {
    assertThat(choose(by(HOUSES, "Ziwa News Agency"))).containsExactly("Ziwa News Agency");
    assertThat(choose(by(DECLARED, "Ziwa News Agency"))).isEmpty();
  }

  @Test
  void theWitnessThatNamesAllIsTheCompleteOne() {
    assertThat(
            choose(by(PEOPLE, "Amina Odhiambo"), by(DECLARED, "Amina Odhiambo", "Juma Mwakasege")))
        .containsExactly("Amina Odhiambo", "Juma Mwakasege");
  }

  @Test
  void whatIsGluedToANameFallsOffWhereAnotherWitnessHasItBare() {
    assertThat(choose(by(PRINTED, "Amina Odhiambo Nakuru"), by(DECLARED, "Amina Odhiambo")))
        .containsExactly("Amina Odhiambo");
  }

  private static List<String> choose(Credit... credits) {
    return Credits.choose(List.of(credits), LAKE_POST);
  }

  private static Credit by(Witness witness, String... names) {
    return new Credit(witness, List.of(names));
  }
}
