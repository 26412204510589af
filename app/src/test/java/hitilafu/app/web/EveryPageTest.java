package hitilafu.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.app.Needs;
import hitilafu.app.report.edition.Press;
import hitilafu.app.server.Site;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds of every page: it fits, everybody can use it, it is light, it stands still, and it
 * loads nothing from elsewhere. At one width, where CI is set at all.
 */
class EveryPageTest {
  private static final long LIGHT = 400_000;
  private static final long WITH_CHARTS = 1_500_000;

  @TempDir private static Path folder;
  private static Site site;
  private static Browser browser;

  @BeforeAll
  static void open() throws Exception {
    Needs.browser();
    site = Site.of(folder.resolve("home"), Events.all());
    Press.publish(site.home());
    browser = new Browser(folder.resolve("with"), true);
  }

  @AfterAll
  static void close() throws Exception {
    if (browser != null) {
      browser.close();
      site.close();
    }
  }

  static List<String> pages() {
    return EveryPage.open();
  }

  private static List<Integer> widths() {
    return System.getenv("CI") == null ? List.of(1280) : Browser.WIDTHS;
  }

  @ParameterizedTest
  @MethodSource("pages")
  void isFitForEverybody(String page) {
    for (int width : widths()) {
      browser.wide(width);
      browser.open(site.address(page));
      browser.await("main");
      browser.fits(width);
      browser.staysAtHome(site.address("/"));
      assertThat(browser.shift())
          .as("shift of %s at %d: %s", page, width, browser.shifted())
          .isZero();
      boolean drawn = !browser.all("figure[data-chart]").isEmpty();
      assertThat(browser.weight()).as(page).isLessThan(drawn ? WITH_CHARTS : LIGHT);
      browser.isAccessible();
    }
  }

  @Test
  void readsWithoutScripts() {
    try (Browser bare = new Browser(folder.resolve("without"), false)) {
      for (String page : pages()) {
        bare.open(site.address(page));
        assertThat(bare.find("h1").getText()).as(page).isNotBlank();
        assertThat(bare.find("main").getText()).as(page).hasSizeGreaterThan(80);
      }
    }
  }
}
