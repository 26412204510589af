package hitilafu.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.app.Needs;
import hitilafu.app.report.edition.Edition;
import hitilafu.app.report.edition.Editions;
import hitilafu.app.server.Site;
import hitilafu.app.server.Visitor;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An editor's Monday: from the draft to the edition that everybody reads. */
class ReportJourneyTest {
  private static final String ISSUE = "/reports/ke/2025-W01";

  @TempDir private Path folder;
  private Site site;
  private Browser browser;

  @BeforeEach
  void open() throws Exception {
    Needs.browser();
    site = Site.of(folder.resolve("home"), Events.all());
    Visitor.addToken("anne", site);
    browser = new Browser(folder, true);
  }

  @AfterEach
  void close() throws Exception {
    if (browser != null) {
      browser.close();
      site.close();
    }
  }

  @Test
  void fromTheDraftToTheEdition() throws Exception {
    browser.wide(390);
    browser.open(site.address("/sign-in?to=" + ISSUE));
    browser.find("#token").sendKeys(Visitor.SECRET);
    browser.find(".deed button").click();
    isFine("Kenya, week 1 of 2025");
    browser.find(".desk .quiet").click();
    browser.await("#note");
    isFine("Kenya, week 1 of 2025");

    browser.link("Read it").click();
    browser.awaitText("h1", "Hitilafu");
    assertThat(browser.find("body").getText()).contains("Before publishing", "DRAFT");
    browser.fits(390);

    browser.open(site.address(ISSUE));
    browser.find("#note").sendKeys("A *quiet* week but for one Friday.");
    browser.find(".publish button").click();
    browser.awaitText(".lead", "Issue no. 1, edition 1");
    isFine("Kenya, week 1 of 2025");
    assertThat(new Editions(site.home().published()).all())
        .singleElement()
        .extracting(Edition::by, Edition::note)
        .containsExactly("anne", "A *quiet* week but for one Friday.");

    browser.find(".publish button").click();
    browser.awaitText(".problem", "there is nothing to publish");
    browser.find(".forms a").click();
    browser.awaitText("h1", "Hitilafu");
    assertThat(browser.find("em").getText()).isEqualTo("quiet");
  }

  private void isFine(String heading) {
    browser.awaitText("h1", heading);
    browser.fits(390);
    browser.isAccessible();
  }
}
