package hitilafu.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import hitilafu.app.Needs;
import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Wait;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real Chromium, and what is to hold of every page that it shows. */
public final class Browser implements AutoCloseable {
  /** Widths of a phone, a desk and a wall. */
  static final List<Integer> WIDTHS = List.of(390, 1280, 1920);

  private static final Duration LONGEST = Duration.ofSeconds(20);
  private static final List<String> WCAG =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  /** Set before a page's own scripts run, so that no shift and no dialog goes unseen. */
  private static final String WATCH =
      """
      window.shift = 0;
      window.shifted = [];
      new PerformanceObserver(list => list.getEntries().forEach(e => {
        window.shift += e.value;
        e.sources.forEach(s => window.shifted.push([JSON.stringify(s.previousRect),
          JSON.stringify(s.currentRect), s.node?.outerHTML ?? s.node?.textContent]
            .join(" ").slice(0, 300)));
      }))
        .observe({type: "layout-shift", buffered: true});
      window.alert = () => { window.alerted = true; };
      """;

  private final ChromeDriver driver;

  /**
   * @param folder for its profile
   * @param scripts whether pages may run any
   * @param more arguments of its own
   */
  public Browser(Path folder, boolean scripts, String... more) {
    Needs.browser();
    driver = new ChromeDriver(service(), options(folder, scripts).addArguments(more));
    driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", WATCH));
  }

  /** A window has a least width; a device that is emulated has none. */
  public void wide(int width) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 600));
  }

  public void open(String address) {
    driver.get(address);
  }

  String address() {
    return driver.getCurrentUrl();
  }

  public WebElement find(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  WebElement link(String text) {
    return driver.findElement(By.linkText(text));
  }

  /** What has the focus. */
  WebElement focused() {
    return driver.switchTo().activeElement();
  }

  /** The element, once it is to be seen: a key is pressed before its page has come. */
  WebElement await(String selector) {
    return waiting().until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(selector)));
  }

  void awaitAddress(String part) {
    waiting().until(ExpectedConditions.urlContains(part));
  }

  public void awaitText(String selector, String text) {
    waiting()
        .until(ExpectedConditions.textToBePresentInElementLocated(By.cssSelector(selector), text));
  }

  void awaitThere(String selector) {
    waiting().until(ExpectedConditions.presenceOfElementLocated(By.cssSelector(selector)));
  }

  void awaitGone(String selector) {
    waiting().until(ExpectedConditions.numberOfElementsToBe(By.cssSelector(selector), 0));
  }

  /** Clicks what the driver takes for hidden, because it stands in what only a phone folds up. */
  void press(String selector) {
    run("arguments[0].click()", find(selector));
  }

  Object run(String script, Object... values) {
    return driver.executeScript(script, values);
  }

  ChromeDriver driver() {
    return driver;
  }

  /** A page that goes away while it is looked at is looked at again. */
  private Wait<WebDriver> waiting() {
    return new WebDriverWait(driver, LONGEST).ignoring(WebDriverException.class);
  }

  /** Nothing of it lies beside the screen. */
  public void fits(int width) {
    assertThat(number("return document.documentElement.scrollWidth"))
        .as("width of " + address())
        .isLessThanOrEqualTo(width);
  }

  /** No rule of WCAG 2.2 AA is broken, nor one of good practice, as far as axe can tell. */
  public void isAccessible() {
    List<String> broken =
        new AxeBuilder()
            .withTags(WCAG).analyze(driver).getViolations().stream().map(Browser::told).toList();
    assertThat(broken).as("axe at " + address()).isEmpty();
  }

  private static String told(Rule rule) {
    return rule.getId()
        + ": "
        + rule.getNodes().stream().limit(3).map(node -> node.getHtml()).toList();
  }

  /** All that it loaded came from here, and nothing of it was forbidden by its own policy. */
  void staysAtHome(String home) {
    assertThat(loaded()).as("loaded by " + address()).allMatch(url -> url.startsWith(home));
    assertThat(driver.manage().logs().get("browser").getAll())
        .as("console of " + address())
        .noneMatch(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue());
  }

  @SuppressWarnings("unchecked")
  private List<String> loaded() {
    return (List<String>)
        run("return performance.getEntriesByType('resource').map(entry => entry.name)");
  }

  /** How many requests the page made, itself among them. */
  int requests() {
    return 1 + loaded().size();
  }

  /** Bytes that came over the wire, or would have come but for the browser's memory of files. */
  long weight() {
    return number(
        """
        return [...performance.getEntriesByType("navigation"),
            ...performance.getEntriesByType("resource")]
          .reduce((sum, entry) => sum + entry.encodedBodySize, 0)
        """);
  }

  /** How far what was there moved when more came. */
  double shift() {
    return ((Number) run("return window.shift ?? 0")).doubleValue();
  }

  /** What it was that moved, from where to where. */
  String shifted() {
    return String.valueOf(run("return window.shifted"));
  }

  /** Whether a script of a stranger spoke. */
  public boolean alerted() {
    return Boolean.TRUE.equals(run("return window.alerted === true"));
  }

  private long number(String script) {
    return ((Number) run(script)).longValue();
  }

  @Override
  public void close() {
    driver.quit();
  }

  private static ChromeDriverService service() {
    return new ChromeDriverService.Builder()
        .usingDriverExecutable(new File("/usr/bin/chromedriver"))
        .usingAnyFreePort()
        .build();
  }

  private static ChromeOptions options(Path folder, boolean scripts) {
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
    if (!scripts) {
      options.setExperimentalOption(
          "prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
    }
    return options;
  }
}
