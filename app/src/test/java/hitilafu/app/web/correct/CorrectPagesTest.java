package hitilafu.app.web.correct;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.app.server.Site;
import hitilafu.app.server.Visitor;
import hitilafu.app.web.Events;
import hitilafu.model.Correction;
import hitilafu.model.CorrectionKind;
import hitilafu.model.Incident;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An editor puts the record right on its pages. */
class CorrectPagesTest {
  private static final Incident OURS = Events.ecitizen();
  private static final String PAGE = "/incidents/" + OURS.id();

  @TempDir private Path folder;
  private Site site;
  private Visitor anne;

  @BeforeEach
  void open() throws Exception {
    site = Site.of(folder, Events.all());
    anne = Visitor.named("anne", site);
  }

  @AfterEach
  void close() throws Exception {
    site.close();
  }

  @Test
  void aFieldIsSetOnceItsEffectWasSeen() throws Exception {
    Document form = anne.page(PAGE + "/correct?field=start");
    assertThat(form.select("#field-set option[selected]").attr("value")).isEqualTo("start");
    assertThat(form.select("#field-set option[value=workaround]").text())
        .isEqualTo("workaround – use bank payment options");

    HttpResponse<String> preview =
        submit("/correct/preview", "set", "field", "start", "value", "2025-01-03T09:10");
    assertThat(preview.statusCode()).isEqualTo(200);
    Document seen = Jsoup.parse(preview.body());
    assertThat(rows(seen).get("start"))
        .startsWith("Fri 3 Jan 2025, early morning")
        .endsWith("Fri 3 Jan 2025, 09:10 EAT");
    assertThat(rows(seen).get("review")).startsWith("not reviewed reviewed");
    assertThat(rows(seen)).as("what stays is not listed").doesNotContainKey("cause");
    assertThat(seen.text()).contains("Other reports nearby may still join", "the operator’s log");
    assertThat(kept()).as("nothing is kept by looking").isEmpty();

    HttpResponse<String> confirmed = anne.submit(PAGE + "/correct", hidden(seen));
    assertThat(confirmed.statusCode()).isEqualTo(303);
    Correction made = kept().getFirst();
    assertThat(confirmed.headers().firstValue("Location"))
        .hasValue(PAGE + "/corrections#" + made.id());
    assertThat(made.kind()).isEqualTo(CorrectionKind.SET);
    assertThat(made.value()).isEqualTo("2025-01-03T09:10");
    assertThat(made.by()).isEqualTo("anne");
    assertThat(made.why()).isEqualTo("the operator’s log");
    assertThat(anne.page(PAGE + "/corrections").text())
        .contains("Start set to 2025-01-03T09:10", "not taken up yet", "within seconds");
  }

  @Test
  void whatWasKeptIsUndoneAndTheUndoingToo() throws Exception {
    submit("/correct", "set", "field", "cause", "value", "power");
    String set = kept().getFirst().id();

    Document seen = Jsoup.parse(submit("/correct/preview", "undo", "correction", set).body());
    assertThat(rows(seen).get("cause")).startsWith("power failure network fault");
    anne.submit(PAGE + "/correct", hidden(seen));

    Correction undo = kept().getLast();
    assertThat(undo.undoes()).isEqualTo(set);
    Document list = anne.page(PAGE + "/corrections");
    assertThat(list.getElementById(set).text()).contains("undone").doesNotContain("Why");
    assertThat(list.getElementById(undo.id()).select("details form")).hasSize(1);
    assertThat(anne.page("/review").text()).contains("Cause set to power", "Undid " + set);
  }

  @Test
  void aMergeShowsWhatVanishesAndASplitWhatAppears() throws Exception {
    String pasted = site.address("/incidents/" + Events.earlier().id() + "?x=y");
    HttpResponse<String> merging = submit("/correct/preview", "merge", "with", pasted);
    assertThat(merging.body()).contains("Is no incident of its own any more");
    assertThat(Jsoup.parse(merging.body()).text()).contains("4 reports");

    String off = OURS.observations().getFirst().id();
    Document splitting = Jsoup.parse(submit("/correct/preview", "split", "off", off).body());
    assertThat(splitting.text()).contains("Becomes an incident of its own");
    assertThat(splitting.select("form input[name=off]").attr("value")).isEqualTo(off);

    Document none = Jsoup.parse(submit("/correct/preview", "not_an_incident").body());
    assertThat(rows(none).get("review")).startsWith("not reviewed found to be no incident");
  }

  @Test
  void whatIsLikeItIsOfferedToBeMerged() throws Exception {
    Document form = anne.page(PAGE + "/correct");

    assertThat(form.select("input[name=other][value=" + Events.earlier().id() + "]")).hasSize(1);
    assertThat(form.select("input[name=off]")).hasSize(OURS.allObservations().toList().size());
    HttpResponse<String> marked =
        submit("/correct/preview", "merge", "other", Events.earlier().id());
    assertThat(marked.body()).contains("Is no incident of its own any more");
  }

  @Test
  void aReviewNeedsNoReason() throws Exception {
    anne.submit(PAGE + "/correct", "deed", "reviewed");

    assertThat(kept())
        .singleElement()
        .satisfies(made -> assertThat(made.kind()).isEqualTo(CorrectionKind.REVIEWED));
  }

  @Test
  void whatCannotBeDoneComesBackAsItWasTyped() throws Exception {
    HttpResponse<String> wrong =
        submit("/correct/preview", "set", "field", "end", "value", "at lunch");
    assertThat(wrong.statusCode()).isEqualTo(422);
    Document form = Jsoup.parse(wrong.body());
    assertThat(form.select("[role=alert]").text()).contains("end: \"at lunch\" is no time");
    assertThat(form.select("#value").attr("value")).isEqualTo("at lunch");
    assertThat(form.select("#why-set").attr("value")).isEqualTo("the operator’s log");
    assertThat(form.select("#field-set option[selected]").attr("value")).isEqualTo("end");

    Document back =
        Jsoup.parse(submit("/correct/again", "set", "field", "end", "value", "2025").body());
    assertThat(back.select("[role=alert]")).isEmpty();
    assertThat(back.select("#value").attr("value")).isEqualTo("2025");

    for (String[] fields :
        List.of(
            new String[] {"deed", "set", "field", "end", "value", "2025"},
            new String[] {"deed", "set", "field", "colour", "value", "red", "why", "so"},
            new String[] {"deed", "merge", "why", "so"},
            new String[] {"deed", "merge", "with", Events.uganda().id(), "why", "so"},
            new String[] {"deed", "merge", "with", "https://x/incidents/%zz", "why", "so"},
            new String[] {"deed", "split", "why", "so"},
            new String[] {"deed", "undo", "correction", "none", "why", "so"},
            new String[] {"deed", "drop", "why", "so"},
            new String[] {})) {
      assertThat(anne.submit(PAGE + "/correct", fields).statusCode())
          .as(String.join(" ", fields))
          .isEqualTo(422);
    }
    assertThat(kept()).isEmpty();
  }

  @Test
  void whoHasNotSignedInReadsAndPutsNothingRight() throws Exception {
    Visitor reader = Visitor.at(site);
    HttpResponse<String> led = reader.open(PAGE + "/correct");
    assertThat(led.statusCode()).isEqualTo(303);
    assertThat(led.headers().firstValue("Location").orElseThrow())
        .isEqualTo("/sign-in?to=%2Fincidents%2F" + OURS.id() + "%2Fcorrect");
    assertThat(reader.submit(PAGE + "/correct", "deed", "reviewed").statusCode()).isEqualTo(403);
    assertThat(reader.page(PAGE + "/corrections").text()).contains("Sign in to put right or undo");
    assertThat(reader.open(PAGE + "/corrections.json").body()).contains("\"corrections\":[]");
    assertThat(kept()).isEmpty();
  }

  @Test
  void whatIsTypedShowsAsTextAndIsNeverTooLong() throws Exception {
    String script = "\"><script>alert(1)</script>\u202E";
    anne.submit(
        PAGE + "/correct", "deed", "set", "field", "workaround", "value", script, "why", script);
    for (Document page :
        List.of(
            anne.page(PAGE + "/corrections"),
            anne.page("/review"),
            Jsoup.parse(
                submit("/correct/preview", "set", "field", "operator", "value", script).body()),
            Jsoup.parse(
                submit("/correct/preview", "set", "field", "end", "value", script).body()))) {
      assertThat(page.select("script:not([src^=/assets/])")).isEmpty();
      assertThat(page.text()).contains("<script>alert(1)</script>").doesNotContain("\u202E");
    }
    assertThat(submit("/correct", "set", "field", "end", "value", "x".repeat(66_000)).statusCode())
        .isEqualTo(413);
  }

  private HttpResponse<String> submit(String path, String deed, String... fields) throws Exception {
    String[] all = new String[fields.length + 4];
    System.arraycopy(fields, 0, all, 4, fields.length);
    all[0] = "deed";
    all[1] = deed;
    all[2] = "why";
    all[3] = "the operator’s log";
    return anne.submit(PAGE + path, all);
  }

  /** What the form on a page sends besides what keeps it ours. */
  private static String[] hidden(Document page) {
    return page.select("form.deed input[type=hidden]:not([name=csrf])").stream()
        .flatMap(input -> List.of(input.attr("name"), input.attr("value")).stream())
        .toArray(String[]::new);
  }

  private static Map<String, String> rows(Document page) {
    return page.select("table.before-after tbody tr").stream()
        .collect(
            Collectors.toMap(
                row -> row.select("th").text(),
                row ->
                    row.select("td").stream().map(Element::text).collect(Collectors.joining(" ")),
                (a, b) -> a + " " + b));
  }

  private List<Correction> kept() throws Exception {
    return site.home().corrections().all();
  }
}
