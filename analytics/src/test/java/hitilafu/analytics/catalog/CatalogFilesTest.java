package hitilafu.analytics.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hitilafu.model.Catalog;
import hitilafu.model.CountryCatalog;
import hitilafu.model.Service;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogFilesTest {
  private static final String SMALL_KENYA =
      """
      country: KE
      name: Kenya
      zone: Africa/Nairobi
      agencies:
        - {id: water, name: Maji House}
      services:
        - {id: taps, name: City taps, operator: water}
      """;

  @TempDir Path folder;

  @Test
  void comesWithKenyaAndItsNeighbours() {
    Catalog catalog = CatalogFiles.builtIn();

    assertThat(catalog.countries())
        .extracting(CountryCatalog::country)
        .contains("GB", "GH", "IN", "KE", "NG", "SG", "TZ", "UG", "US", "ZA");
    CountryCatalog kenya = catalog.find("KE").orElseThrow();
    assertThat(kenya.zone()).isEqualTo("Africa/Nairobi");
    assertThat(kenya.services()).hasSizeGreaterThanOrEqualTo(40);
  }

  @Test
  void eCitizenNeedsItsPaymentPlatform() {
    CountryCatalog kenya = CatalogFiles.builtIn().find("KE").orElseThrow();

    Service payments = kenya.findService("ecitizen-payments").orElseThrow();
    assertThat(payments.name()).isEqualTo("e-Citizen payment platform");
    assertThat(kenya.findAgency(payments.operator()).orElseThrow().name())
        .isEqualTo("Directorate of eCitizen");
    assertThat(kenya.findService("ecitizen").orElseThrow().dependsOn())
        .containsExactly("ecitizen-payments");
  }

  @Test
  void theUsersFileTakesThePlaceOfTheBuiltInOne() throws IOException {
    Files.writeString(folder.resolve("mine.yaml"), SMALL_KENYA);

    Catalog catalog = CatalogFiles.withFolder(folder);

    assertThat(catalog.find("KE").orElseThrow().services())
        .extracting(Service::id)
        .containsExactly("taps");
    assertThat(catalog.find("UG")).isPresent();
    assertThat(catalog.version()).isNotEqualTo(CatalogFiles.builtIn().version());
  }

  @Test
  void aFolderThatIsNotThereAddsNothing() {
    assertThat(CatalogFiles.withFolder(folder.resolve("none")).version())
        .isEqualTo(CatalogFiles.builtIn().version());
  }

  @Test
  void aTypingMistakeIsToldInOneLineWithItsPlace() throws IOException {
    Files.writeString(folder.resolve("bad.yaml"), SMALL_KENYA.replace("operator:", "operater:"));

    assertThatThrownBy(() -> CatalogFiles.withFolder(folder))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("bad.yaml: line 7, column ")
        .hasMessageContaining("operater")
        .message()
        .doesNotContain("\n");
  }

  @Test
  void aReferenceToNobodyIsTold() throws IOException {
    Files.writeString(
        folder.resolve("bad.yaml"), SMALL_KENYA.replace("operator: water", "operator: sea"));

    assertThatThrownBy(() -> CatalogFiles.withFolder(folder))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("operator of service taps names sea");
  }

  @Test
  void anEmptyFileAndABrokenOneAreTold() throws IOException {
    Path file = Files.writeString(folder.resolve("bad.yaml"), "");
    assertThatThrownBy(() -> CatalogFiles.withFolder(folder)).hasMessageContaining("empty");

    Files.writeString(file, "country: [KE");
    assertThatThrownBy(() -> CatalogFiles.withFolder(folder))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("bad.yaml: line ");
  }

  @Test
  void oneCountryCannotStandInTwoFiles() throws IOException {
    Files.writeString(folder.resolve("a.yaml"), SMALL_KENYA);
    Files.writeString(folder.resolve("b.yaml"), SMALL_KENYA);

    assertThatThrownBy(() -> CatalogFiles.withFolder(folder))
        .hasMessageContaining("b.yaml: country KE already stands in a.yaml");
  }
}
