package hitilafu.app.web.correct;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.app.Needs;
import hitilafu.app.access.Binding;
import hitilafu.app.server.Site;
import hitilafu.app.server.Visitor;
import hitilafu.app.web.Events;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.Select;

/**
 * The forms and the door hold for a real browser, also where it is asked without encryption from
 * elsewhere and so says less of where a form comes from.
 */
class EditorBrowserTest {
  @TempDir private Path folder;
  private Site site;
  private ChromeDriver browser;

  @BeforeEach
  void open() throws Exception {
    Needs.browser();
    Binding binding = Binding.of("127.0.0.1", 0, List.of("record.test"));
    site = Site.of(folder, Events.all(), binding, Site.WIDE);
    Visitor.addToken("anne", site);
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

  @Test
  void fromSigningInToWhatIsKept() throws Exception {
    String page = "/incidents/" + Events.ecitizen().id();
    browser.get("http://record.test:" + site.port() + page + "/correct");
    browser.findElement(By.id("token")).sendKeys(Visitor.SECRET);
    browser.findElement(By.cssSelector(".deed button")).click();

    assertThat(browser.getCurrentUrl()).endsWith(page + "/correct");
    new Select(browser.findElement(By.id("field-set"))).selectByValue("level");
    browser.findElement(By.id("value")).sendKeys("partial_outage");
    browser.findElement(By.id("why-set")).sendKeys("the operator's log");
    browser.findElement(By.cssSelector("section[aria-labelledby=h-set] button")).click();
    assertThat(browser.findElement(By.cssSelector(".before-after")).getText())
        .contains("level major outage partial outage");

    browser.findElement(By.cssSelector("button[formaction]")).click();
    assertThat(browser.findElement(By.id("value")).getDomProperty("value"))
        .isEqualTo("partial_outage");
    browser.findElement(By.cssSelector("section[aria-labelledby=h-set] button")).click();
    browser.findElement(By.cssSelector(".choose button")).click();

    assertThat(browser.findElement(By.tagName("h1")).getText()).isEqualTo("What was put right");
    assertThat(site.home().corrections().all())
        .singleElement()
        .satisfies(made -> assertThat(made.by()).isEqualTo("anne"));
    browser.findElement(By.cssSelector(".colophon [action='/sign-out'] button")).click();
    assertThat(browser.getCurrentUrl()).contains("/sign-in");
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
        "--disable-features=HttpsUpgrades",
        "--host-resolver-rules=MAP record.test 127.0.0.1",
        "--user-data-dir=" + folder.resolve("browser"));
    return options;
  }
}
