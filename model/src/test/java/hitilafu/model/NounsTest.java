package hitilafu.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the nouns refuse, and the one spelling of absent. */
class NounsTest {
  private static final Instant NOON = Instant.parse("2025-01-03T09:00:00Z");

  @Test
  void aBlankTextIsAbsent() {
    assertThat(new Place(" ", "", "Lang'ata ").region()).isNull();
    assertThat(new Place(" ", "", "Lang'ata ").area()).isEqualTo("Lang'ata");
  }

  @Test
  void aMomentHasBothBoundsOrNoneAndInTheirOrder() {
    assertThatThrownBy(() -> new Moment(NOON, null, Precision.DAY, "x"))
        .hasMessage("a moment has both bounds or none");
    assertThatThrownBy(() -> new Moment(NOON, NOON.minusSeconds(1), Precision.DAY, "x"))
        .hasMessageContaining("is before earliest");
    assertThat(Moment.unresolved(Precision.DAY, "Friday").resolved()).isFalse();
  }

  @Test
  void onlyAMomentKnownToAPartOfTheDayMayBeShownByItsMiddle() {
    assertThat(Examples.morning().fine()).isTrue();
    assertThat(Examples.morning().middle()).isEqualTo(Instant.parse("2025-01-03T04:00:00Z"));
    assertThat(new Moment(NOON, NOON.plusSeconds(86_400), Precision.DAY, "x").fine()).isFalse();
  }

  @Test
  void boundsOfADurationAreInOrder() {
    assertThatThrownBy(() -> new Minutes(10.0, 5.0, 20.0, true)).hasMessageContaining("low");
    assertThatThrownBy(() -> new Minutes(10.0, null, 5.0, true)).hasMessageContaining("low");
  }

  @Test
  void startAndEndMakeALengthButWholeDaysMakeNoBestOne() {
    Moment friday = new Moment(NOON, NOON.plusSeconds(86_400), Precision.DAY, "Friday");
    Moment sunday =
        new Moment(NOON.plusSeconds(172_800), NOON.plusSeconds(259_200), Precision.DAY, "Sunday");

    assertThat(Minutes.between(Examples.morning(), Examples.threePm()))
        .contains(new Minutes(360.0, 480.0, 600.0, false));
    assertThat(Minutes.between(friday, sunday)).contains(new Minutes(1440.0, null, 4320.0, false));
    assertThat(Minutes.between(friday, null)).isEmpty();
    assertThat(Minutes.between(sunday, friday)).isEmpty();
    assertThat(Minutes.between(Moment.unresolved(Precision.DAY, "Friday"), sunday)).isEmpty();
  }

  @Test
  void aCountHasAValueExactlyWhenItIsNotVague() {
    assertThatThrownBy(() -> new Count("users", 3L, Qualifier.VAGUE, "thousands"))
        .hasMessageContaining("vague");
    assertThatThrownBy(() -> new Count("users", null, Qualifier.ABOUT, "some"))
        .hasMessageContaining("vague");
  }

  @Test
  void evidenceForAFieldWithoutAnyIsEmpty() {
    assertThat(Examples.observation().evidenceFor("workaround")).isEmpty();
    assertThat(Examples.observation().evidenceFor("service")).hasSize(1);
  }

  @Test
  void paragraphZeroIsTheTitle() {
    assertThat(Examples.article().paragraphs())
        .containsExactly("Payments down", "The platform was down.", "It is back.");
  }

  @Test
  void idsAreOfContentAlone() {
    assertThat(Examples.capture().id()).isEqualTo(Examples.capture().id()).hasSize(24);
    assertThat(ContentId.of("ab", "c")).isNotEqualTo(ContentId.of("a", "bc"));
    assertThat(ContentId.of((Object) null)).isNotEqualTo(ContentId.of(""));
  }

  @Test
  void theSamePageImportedWithAnotherDateIsAnotherCapture() {
    Capture undated = Capture.of("u", NOON, "text/plain", new byte[] {1}, Stated.NOTHING);
    Capture dated =
        Capture.of("u", NOON, "text/plain", new byte[] {1}, new Stated(NOON, Precision.DAY, null));

    assertThat(undated.id()).isNotEqualTo(dated.id());
  }

  @Test
  void aCatalogThatNamesWhatItDoesNotHaveIsRefused() {
    Service orphan =
        new Service("s", "S", "nobody", null, List.of(), List.of(), List.of(), null, null);

    assertThatThrownBy(
            () ->
                new CountryCatalog(
                    "KE",
                    "Kenya",
                    "Africa/Nairobi",
                    List.of(),
                    List.of(),
                    List.of(orphan),
                    List.of()))
        .hasMessage("catalog of KE: operator of service s names nobody, which is not in the file");
  }

  @Test
  void anUnknownFieldIsAnErrorThatSaysWhere() {
    assertThatThrownBy(() -> Json.readYaml("id: kra\nname: KRA\nalias: [x]\n", Agency.class))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("alias")
        .hasMessageContaining("line: ");
  }
}
