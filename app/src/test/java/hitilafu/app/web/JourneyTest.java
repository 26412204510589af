package hitilafu.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.app.Needs;
import hitilafu.app.server.Site;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Ways of readers through the record, on a phone and on a desk, by mouse and by keyboard. */
class JourneyTest {
  @TempDir private Path folder;
  private Site site;
  private Browser browser;

  @BeforeEach
  void open() throws Exception {
    Needs.browser();
    site = Site.of(folder.resolve("home"), Events.all());
    browser = new Browser(folder, true);
    browser.wide(1280);
  }

  @AfterEach
  void close() throws Exception {
    if (browser != null) {
      browser.close();
      site.close();
    }
  }

  /** Find the outage, see who said 22,000, compare with the year, take it along. */
  @ParameterizedTest
  @ValueSource(ints = {390, 1280})
  void fromAQuestionToATable(int width) throws Exception {
    browser.wide(width);
    browser.open(site.address("/"));
    browser.find("#q").sendKeys("e-citizen jan 2025" + Keys.ENTER);
    browser.awaitAddress("jan");
    browser.fits(width);
    String result = browser.find(".take a").getDomProperty("href");

    browser.link("e-Citizen payment platform").click();
    browser.awaitText("h1", "3 January 2025");
    whoSaidTwentyTwoThousand();
    browser.fits(width);

    browser.find(".marks").findElement(By.linkText("e-Citizen payment platform")).click();
    browser.awaitText("h1", "e-Citizen payment platform");
    browser.link("2025").click();
    browser.awaitAddress("from=2025-01-01");
    assertThat(browser.find(".lead").getText())
        .contains("1 reported outage", "10.5 h (5.5–15.5 h)");
    browser.fits(width);

    String days = browser.find(".twins a[href*='.csv']").getDomProperty("href");
    assertThat(body(days)).containsPattern("(?m)^service,.*,2025-01-03,.*,major_outage");
    assertThat(body(result)).contains(Events.ecitizen().id(), "2025-01-03T");
  }

  private void whoSaidTwentyTwoThousand() {
    WebElement count = browser.find("#counts details");
    WebElement words = count.findElement(By.tagName("mark"));
    assertThat(words.isDisplayed()).isFalse();
    count.findElement(By.tagName("summary")).click();
    assertThat(words.isDisplayed()).isTrue();
    assertThat(words.getText()).isEqualTo("At least 22,000 government services");
    assertThat(count.getText()).contains("Nairobi Courier", "read at the source", "captured");
  }

  private String body(String address) throws Exception {
    return site.open(address.substring(site.address("").length())).body();
  }

  @Test
  @EnabledIfEnvironmentVariable(named = "CI", matches = ".+")
  void byKeyboardAlone() {
    browser.open(site.address("/"));
    browser.find("body").sendKeys(Keys.TAB);
    assertThat(browser.focused().getText()).isEqualTo("To the content");

    WebElement box = browser.find("#q");
    box.sendKeys("kenya wild");
    browser.await("#suggestions [role=option]");
    assertThat(box.getDomProperty("value")).as("what is typed stays").isEqualTo("kenya wild");
    box.sendKeys(Keys.ARROW_DOWN);
    assertThat(box.getDomAttribute("aria-activedescendant")).isEqualTo("suggestion-0");
    box.sendKeys(Keys.ENTER);
    browser.awaitAddress("agency%3A%22Kenya+Wildlife+Service%22");
    assertThat(browser.find(".summary").getText()).isEqualTo("1 incident");

    browser.find(".hit h2 a").sendKeys(Keys.ENTER);
    browser.awaitText("h1", "3 January 2025");
    browser.find("#start summary").sendKeys(Keys.ENTER);
    assertThat(browser.find("#start mark").isDisplayed()).isTrue();
  }

  @Test
  @EnabledIfEnvironmentVariable(named = "CI", matches = ".+")
  void aFacetChangesTheResultInPlace() {
    browser.open(site.address("/?q=kenya"));
    browser.run("window.stays = true");
    String closed = "[data-facet]:not([open])";
    String name = browser.find(closed).getDomAttribute("data-facet");
    browser.press(closed + " summary");
    browser.press("[data-facet=Service] li a");
    browser.awaitAddress("service%3A");

    browser.awaitThere("[data-facet=Service] a.chosen");
    assertThat(browser.run("return window.stays")).as("the same page").isEqualTo(true);
    assertThat(browser.all("[data-facet='" + name + "'][open]")).as("still open").hasSize(1);
    assertThat(browser.run("return document.querySelector('#q').value").toString())
        .startsWith("kenya service:");
    browser.driver().navigate().back();
    browser.awaitGone("[data-facet=Service] a.chosen");
    assertThat(browser.address()).endsWith("/?q=kenya");
  }
}
