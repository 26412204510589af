package hitilafu.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.app.Needs;
import hitilafu.app.server.Site;
import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A reader's way from a word to the words behind a figure, on a phone and on a desk. */
class BrowserTest {
  @TempDir private Path folder;
  private Site site;
  private ChromeDriver browser;

  @BeforeEach
  void open() throws Exception {
    Needs.browser();
    site = Site.of(folder, Events.all());
    browser = new ChromeDriver(driver(), options());
  }

  @AfterEach
  void close() throws Exception {
    if (browser != null) {
      browser.quit();
    }
    if (site != null) {
      site.close();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {390, 1280})
  void fromAWordToTheWordsBehindTheCount(int width) {
    wide(width);
    browser.get(site.address("/"));
    fitsTheScreen(width);
    browser.findElement(By.name("q")).sendKeys("rangers" + Keys.ENTER);
    // A key is pressed before its page has come.
    new WebDriverWait(browser, Duration.ofSeconds(20))
        .until(ExpectedConditions.presenceOfElementLocated(By.cssSelector(".snippet mark")));
    assertThat(browser.findElement(By.cssSelector(".snippet mark")).getText()).isEqualTo("rangers");
    fitsTheScreen(width);

    browser.findElement(By.linkText("e-Citizen payment platform")).click();
    assertThat(browser.findElement(By.tagName("h1")).getText()).contains("3 January 2025");
    fitsTheScreen(width);

    WebElement count = browser.findElement(By.cssSelector("#counts details"));
    WebElement words = count.findElement(By.tagName("mark"));
    assertThat(words.isDisplayed()).isFalse();
    // By keyboard: nobody needs a mouse, and there is no script.
    count.findElement(By.tagName("summary")).sendKeys(Keys.ENTER);
    assertThat(words.isDisplayed()).isTrue();
    assertThat(words.getText()).isEqualTo("At least 22,000 government services");
    fitsTheScreen(width);
  }

  private void fitsTheScreen(int width) {
    Object scroll = browser.executeScript("return document.documentElement.scrollWidth");
    assertThat(((Number) scroll).intValue()).isLessThanOrEqualTo(width);
  }

  /** A window has a least width; a device that is emulated has none. */
  private void wide(int width) {
    browser.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 600));
  }

  private static ChromeDriverService driver() {
    return new ChromeDriverService.Builder()
        .usingDriverExecutable(new File("/usr/bin/chromedriver"))
        .usingAnyFreePort()
        .build();
  }

  private ChromeOptions options() {
    ChromeOptions options = new ChromeOptions();
    options.setBinary("/usr/bin/chromium");
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
        "--user-data-dir=" + folder.resolve("browser"));
    return options;
  }
}
