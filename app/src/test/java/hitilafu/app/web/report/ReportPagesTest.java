package hitilafu.app.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.app.report.edition.Press;
import hitilafu.app.server.Site;
import hitilafu.app.server.Visitor;
import hitilafu.app.web.Events;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is published is for everybody, what is not for who signs in. */
class ReportPagesTest {
  private static final String ISSUE = "/reports/ke/2025-W01";

  @TempDir private Path folder;
  private Site site;

  @BeforeEach
  void open() throws Exception {
    site = Site.of(folder, Events.all());
  }

  @AfterEach
  void close() throws Exception {
    site.close();
  }

  private int status(String path) throws Exception {
    return site.open(path).statusCode();
  }

  @Test
  void beforeTheFirstEditionThereIsNothingToRead() throws Exception {
    assertThat(site.open("/reports").body()).contains("Nothing is published yet");
    assertThat(status(ISSUE)).isEqualTo(404);
    assertThat(status(ISSUE + "/edition-1/ke-2025-W01.html")).isEqualTo(404);
  }

  @Test
  void anEditionIsSentAsItLiesThereAndCanDoNothing() throws Exception {
    Press.publish(site.home());
    String path = ISSUE + "/edition-1/ke-2025-W01.html";
    HttpResponse<String> html = site.open(path);

    assertThat(html.body())
        .isEqualTo(Files.readString(site.home().published().resolve(path.substring(9))));
    assertThat(html.headers().firstValue("Content-Type")).contains("text/html;charset=utf-8");
    assertThat(html.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'", "sandbox")
        .doesNotContain("script-src", "allow-scripts", "allow-same-origin");
    assertThat(html.headers().firstValue("Content-Disposition").orElseThrow())
        .isEqualTo("inline; filename=\"ke-2025-W01-edition-1.html\"");
    for (String file : new String[] {"pdf", "md", "zip", "json"}) {
      assertThat(status(ISSUE + "/edition-1/ke-2025-W01." + file)).as(file).isEqualTo(200);
    }
  }

  @Test
  void nothingElseIsSent() throws Exception {
    Press.publish(site.home());

    assertThat(status(ISSUE + "/edition-1/edition.json")).isEqualTo(404);
    assertThat(status(ISSUE + "/edition-2/ke-2025-W01.html")).isEqualTo(404);
    assertThat(status(ISSUE + "/edition-1/..%2f..%2f..%2f..%2ftokens.jsonl")).isIn(400, 404);
    assertThat(status("/reports/ke/..%2f..%2ftokens.jsonl")).isIn(400, 404);
    assertThat(status("/reports/ke/2025-W60")).isEqualTo(404);
    assertThat(status("/reports/qq/2025-W01")).isEqualTo(404);
  }

  @Test
  void thePageOfAnIssueHasItsFiguresAndForms() throws Exception {
    Press.publish(site.home());
    Document page = Visitor.at(site).page(ISSUE);

    assertThat(page.select("h1").text()).isEqualTo("Kenya, week 1 of 2025");
    assertThat(page.select(".lead").text()).contains("no. 1, edition 1", "W. Achieng");
    assertThat(page.select(".forms a").eachText())
        .containsExactly("Read it", "PDF", "Markdown", "Data package", "Facts");
    assertThat(page.select(".stated dt").eachText()).contains("Outage time", "Service hours");
    assertThat(page.select(".desk")).isEmpty();
  }

  @Test
  void aDraftIsForWhoSignsIn() throws Exception {
    Visitor anne = Visitor.named("anne", site);
    assertThat(anne.page(ISSUE).select(".desk").text()).contains("There is none", "Make a draft");
    assertThat(anne.submit(ISSUE + "/draft").statusCode()).isEqualTo(303);

    assertThat(anne.page("/reports").select(".issues a").attr("href")).isEqualTo(ISSUE);
    assertThat(anne.page(ISSUE + "/draft/ke-2025-W01.html").text()).contains("Before publishing");
    assertThat(status(ISSUE)).isEqualTo(404);
    assertThat(site.open("/reports").body()).doesNotContain("Drafts");
    assertThat(site.open(ISSUE + "/draft/ke-2025-W01.html").headers().firstValue("Location"))
        .contains("/sign-in?to=%2Freports%2Fke%2F2025-W01%2Fdraft%2Fke-2025-W01.html");
    assertThat(status(ISSUE + "/draft/ke-2025-W01.json")).isEqualTo(401);
  }

  @Test
  void onlyTheDraftThatWasLookedAtIsSigned() throws Exception {
    Visitor anne = Visitor.named("anne", site);
    anne.submit(ISSUE + "/draft");

    HttpResponse<String> other =
        anne.submit(ISSUE + "/publish", "draft", "2025-01-01T00:00:00Z", "note", "What I *typed*.");
    assertThat(other.statusCode()).isEqualTo(422);
    assertThat(other.body()).contains("another draft was made since", "What I *typed*.");
    assertThat(site.home().published().resolve("ke")).doesNotExist();

    Path words = site.home().drafts().resolve("ke/2025-W01/ke-2025-W01.md");
    Files.writeString(words, Files.readString(words).replace("Nairobi Courier", "Other Courier"));
    String seen = anne.page(ISSUE).select("input[name=draft]").attr("value");
    HttpResponse<String> behind = anne.submit(ISSUE + "/publish", "draft", seen, "note", "");
    assertThat(behind.statusCode()).isEqualTo(422);
    assertThat(behind.body()).contains("the record says otherwise since this draft was made");
  }

  @Test
  void anIssueHasOneAddress() throws Exception {
    Press.publish(site.home());

    for (String other : new String[] {"/reports/KE/2025-W01", "/reports/ke/2025-w01"}) {
      assertThat(site.open(other).statusCode()).isEqualTo(302);
      assertThat(site.open(other).headers().firstValue("Location")).contains(ISSUE);
    }
  }

  @Test
  void whatCannotBeReadIsSaidAndTheOthersStay() throws Exception {
    Press.publish(site.home());
    Path other = Files.createDirectories(site.home().published().resolve("ke/2024-W33/edition-1"));
    Files.writeString(other.resolve("edition.json"), "{");

    assertThat(site.open("/reports").body()).contains("ke/2024-W33/edition-1", "Week 1 of 2025");
    assertThat(status(ISSUE)).isEqualTo(200);
    assertThat(status("/reports/ke/2024-W33")).isEqualTo(500);
  }
}
