package hitilafu.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesTest {
  private static final SiteNames LAKE_POST =
      SiteNames.of(List.of("The Lake Post"), "https://www.lake-post.example/x");

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Portal down on Friday | The Lake Post; Portal down on Friday",
        "Portal down on Friday - Lake Post; Portal down on Friday",
        "Portal down on Friday \u2022 lake-post.example; Portal down on Friday",
        "Portal down on Friday | Lake Post | All about the lake; Portal down on Friday",
        "The Lake Post | Portal down on Friday; Portal down on Friday",
        "Lake Post: Portal down on Friday; Portal down on Friday",
        "Portal down on Friday - Kisumu; Portal down on Friday",
        "Portal down: agency says why; Portal down: agency says why",
        "Power is back - but not for long in the east; Power is back - but not for long in the"
            + " east",
        "Lake-Post; Lake-Post",
      })
  void aTitleComesWithoutTheSitesName(String title, String cut) {
    assertThat(TitleCut.withoutSite(title, LAKE_POST)).isEqualTo(cut);
  }

  @Test
  void whatIsPrintedIsTheHeadlineUnlessAllElseAgreesOnAnother() {
    Titles agreed = titles("Portal fails again", "Portal fails again", "Portal fails again");
    Titles split = titles("Portal fails again", "Portal fails", "Down again");

    assertThat(agreed.over("Portal is down")).isEqualTo("Portal fails again");
    assertThat(split.over("Portal is down")).isEqualTo("Portal is down");
    assertThat(agreed.over("Portal fails")).isEqualTo("Portal fails");
  }

  private static Titles titles(String meta, String json, String element) {
    return Titles.of(List.of(meta), json, element, LAKE_POST);
  }
}
