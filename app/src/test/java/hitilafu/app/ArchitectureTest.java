package hitilafu.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The plan of the house: which room may use which. */
@AnalyzeClasses(packages = "hitilafu", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule importsRunOneWay =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("model")
          .definedBy("hitilafu.model..")
          .layer("ingest")
          .definedBy("hitilafu.ingest..")
          .layer("analytics")
          .definedBy("hitilafu.analytics..")
          .layer("index")
          .definedBy("hitilafu.index..")
          .layer("app")
          .definedBy("hitilafu.app..")
          .whereLayer("app")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("index")
          .mayOnlyBeAccessedByLayers("app")
          .whereLayer("analytics")
          .mayOnlyBeAccessedByLayers("app")
          .whereLayer("ingest")
          .mayOnlyBeAccessedByLayers("analytics", "app")
          .whereLayer("model")
          .mayOnlyBeAccessedByLayers("ingest", "analytics", "index", "app");

  @ArchTest
  static final ArchRule onlyAnalyticsKnowsFlink =
      noClasses()
          .that()
          .resideOutsideOfPackage("hitilafu.analytics..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.flink..");

  @ArchTest
  static final ArchRule onlyIndexKnowsLucene =
      noClasses()
          .that()
          .resideOutsideOfPackage("hitilafu.index..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.lucene..");

  @ArchTest
  static final ArchRule onlyIngestParsesHtml =
      noClasses()
          .that()
          .resideOutsideOfPackage("hitilafu.ingest..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.jsoup..",
              "org.netpreserve..",
              "org.apache.hc..",
              "crawlercommons..",
              "org.sqlite..");

  @ArchTest
  static final ArchRule onlyOnePackageKnowsPdf =
      noClasses()
          .that()
          .resideOutsideOfPackage("hitilafu.ingest.pdf..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.pdfbox..");

  @ArchTest
  static final ArchRule onlyOnePackageKnowsParquet =
      noClasses()
          .that()
          .resideOutsideOfPackage("hitilafu.app.export.file..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.parquet..", "org.apache.hadoop..");

  @ArchTest
  static final ArchRule observingIsPlainJava =
      noClasses()
          .that()
          .resideInAnyPackage("hitilafu.analytics.observe..", "hitilafu.analytics.catalog..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.flink..");

  @ArchTest
  static final ArchRule packagesHaveNoCircles =
      slices().matching("hitilafu.(*.*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule theClockIsPassedIn =
      noClasses()
          .that()
          .resideOutsideOfPackage("hitilafu.app..")
          .should()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .callMethod(java.time.LocalDate.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis");
}
