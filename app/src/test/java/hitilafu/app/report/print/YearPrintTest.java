package hitilafu.app.report.print;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.app.report.Years;
import hitilafu.app.report.tell.Block;
import hitilafu.app.report.tell.FigureText;
import hitilafu.app.report.tell.IssueText;
import hitilafu.app.web.Events;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The review of a year as files. */
class YearPrintTest {
  private static final Pattern LEADS = Pattern.compile("\\(<?#([^)>]+)>?\\)");

  @TempDir private Path folder;

  @Test
  void holdsTheSameFiguresInEachFormAndLeadsToWhatStandsInIt() throws Exception {
    IssueText text = Years.draft(folder, Events.all(), "2024-05-02", "2025-01-03");
    String markdown = IssueMarkdown.of(text);
    Document html = Jsoup.parse(IssueHtml.of(text));
    List<FigureText> figures =
        text.chapters().stream()
            .flatMap(chapter -> chapter.blocks().stream())
            .flatMap(
                b ->
                    b instanceof Block.Figures f
                        ? f.figures().stream()
                        : List.<FigureText>of().stream())
            .toList();
    assertThat(figures)
        .hasSize(5)
        .allSatisfy(
            figure -> {
              assertThat(markdown).contains(figure.name() + ": **" + figure.value() + "**");
              assertThat(html.getElementById(figure.id()).text())
                  .startsWith(figure.name() + " " + figure.value());
            });
    assertThat(markdown).contains("- February: not known. Nothing was read\n");
    assertThat(html.select("#months .count").eachText()).startsWith("1", "?");
    Matcher leads = LEADS.matcher(markdown);
    assertThat(leads.results().map(lead -> lead.group(1)).distinct().toList())
        .hasSizeGreaterThan(6)
        .allSatisfy(id -> assertThat(markdown).contains("<a id=\"" + id + "\"></a>"));
    assertThat(html.select("a[href^=#]").eachAttr("href"))
        .hasSizeGreaterThan(30)
        .allSatisfy(href -> assertThat(html.getElementById(href.substring(1))).isNotNull());
  }
}
