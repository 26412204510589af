package hitilafu.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.app.Needs;
import hitilafu.app.access.Binding;
import hitilafu.app.server.Site;
import hitilafu.app.server.Visitor;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.support.ui.Select;

/**
 * An editor's way, where a browser says least of where a form comes from: without encryption, under
 * a name that is not this machine's.
 */
class EditorJourneyTest {
  private static final String SET = "section[aria-labelledby=h-set] ";

  @TempDir private Path folder;
  private Site site;
  private Browser browser;
  private String home;

  @BeforeEach
  void open() throws Exception {
    Needs.browser();
    Binding binding = Binding.of("127.0.0.1", 0, List.of("record.test"));
    site = Site.of(folder.resolve("home"), Events.all(), binding, Site.WIDE);
    Visitor.addToken("anne", site);
    home = "http://record.test:" + site.port();
    browser =
        new Browser(
            folder,
            true,
            "--host-resolver-rules=MAP record.test 127.0.0.1",
            "--disable-features=HttpsUpgrades");
  }

  @AfterEach
  void close() throws Exception {
    if (browser != null) {
      browser.close();
      site.close();
    }
  }

  @Test
  void fromTheQueueToWhatIsKept() throws Exception {
    browser.wide(390);
    browser.open(home + "/review");
    isFine("Sign in");
    browser.find("#token").sendKeys(Visitor.SECRET);
    browser.find(".deed button").click();
    isFine("To look at");

    browser.open(home + "/incidents/" + Events.ecitizen().id() + "/correct");
    isFine("Put right");
    new Select(browser.find("#field-set")).selectByValue("level");
    browser.find("#value").sendKeys("partial_outage");
    browser.find("#why-set").sendKeys("the operator's log");
    browser.find(SET + "button").click();
    isFine("What will change");
    assertThat(browser.find(".before-after").getText()).contains("level major outage partial");

    browser.find("button[formaction]").click();
    browser.awaitText("h1", "Put right");
    assertThat(browser.find("#value").getDomProperty("value")).isEqualTo("partial_outage");
    browser.find(SET + "button").click();
    browser.awaitText("h1", "What will change");
    browser.find(".choose button").click();
    isFine("What was put right");
    assertThat(site.home().corrections().all())
        .singleElement()
        .satisfies(made -> assertThat(made.by()).isEqualTo("anne"));

    browser.find("[action='/sign-out'] button").click();
    browser.awaitAddress("/sign-in");
  }

  private void isFine(String heading) {
    browser.awaitText("h1", heading);
    browser.fits(390);
    browser.isAccessible();
  }
}
