package hitilafu.app.report.print;

import hitilafu.app.phrase.PhraseWord;
import hitilafu.app.phrase.Quotation;
import hitilafu.app.report.tell.Block;
import hitilafu.app.report.tell.Chapter;
import hitilafu.app.report.tell.Entry;
import hitilafu.app.report.tell.FigureText;
import hitilafu.app.report.tell.IssueText;
import hitilafu.app.report.tell.Masthead;
import hitilafu.app.report.tell.SourceText;
import hitilafu.app.report.tell.Words;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An issue as Markdown (CommonMark with tables). What is drawn elsewhere stands here in words. */
public final class IssueMarkdown {
  private final StringBuilder text = new StringBuilder();

  private IssueMarkdown() {}

  public static String of(IssueText issue) {
    IssueMarkdown markdown = new IssueMarkdown();
    markdown.masthead(issue.masthead());
    issue.chapters().forEach(markdown::chapter);
    return markdown.text.toString().stripTrailing() + "\n";
  }

  private void masthead(Masthead head) {
    paragraph("# " + said(head.name()) + ": " + said(head.motto()));
    String issue =
        Stream.of(head.number(), head.period(), head.edition())
            .filter(Objects::nonNull)
            .map(MarkdownText::of)
            .collect(Collectors.joining(" · "));
    paragraph("**" + issue + "**");
    paragraph(said(head.days()) + ". " + said(head.published()) + ".");
    paragraph(MarkdownText.link(head.address(), head.href()));
  }

  private void chapter(Chapter chapter) {
    paragraph("## " + anchor(chapter.id()) + said(chapter.title()));
    chapter.blocks().forEach(this::block);
  }

  private void block(Block block) {
    switch (block) {
      case Block.Paragraph words -> paragraph(MarkdownText.of(words.words()));
      case Block.Listing list -> lines(list.items().stream().map(MarkdownText::of).toList());
      case Block.EditorsNote note -> paragraph(quoted(note.markdown()));
      case Block.Figures figures -> lines(figures.figures().stream().map(this::figure).toList());
      case Block.Entries entries -> entries.entries().forEach(this::entry);
      case Block.Table table -> table(table);
      case Block.Hours hours -> {} // the same stands in words at each incident
      case Block.Bars bars -> {
        paragraph(said(bars.caption()));
        lines(bars.often().stream().map(IssueMarkdown::often).toList());
      }
      case Block.Terms terms ->
          lines(
              terms.terms().stream()
                  .map(term -> "**" + said(term.name()) + "**: " + said(term.meaning()))
                  .toList());
      case Block.Sources sources -> sources.sources().forEach(this::source);
    }
  }

  private String figure(FigureText figure) {
    String before =
        Stream.of(figure.before(), figure.band())
            .filter(Objects::nonNull)
            .map(MarkdownText::of)
            .collect(Collectors.joining("; "));
    String rests = MarkdownText.of(figure.restsOn().capital());
    return anchor(figure.id())
        + said(figure.name())
        + ": **"
        + said(figure.value())
        + "**"
        + (figure.beside() == null ? "" : ", " + said(figure.beside()))
        + (before.isEmpty() ? "" : ". " + PhraseWord.capital(before))
        + (rests.isEmpty() ? "" : ". " + rests);
  }

  private void entry(Entry entry) {
    String title = entry.number() + "\\. " + said(entry.title());
    paragraph("### " + anchor(entry.id()) + title);
    paragraph(
        Stream.of(entry.when(), entry.length(), entry.level(), entry.grade())
            .filter(Objects::nonNull)
            .map(MarkdownText::of)
            .collect(Collectors.joining(" · ")));
    paragraph(MarkdownText.of(entry.told()));
    paragraph(MarkdownText.of(entry.beside()));
    if (entry.page() != null) {
      paragraph(MarkdownText.link(entry.page(), entry.page()));
    }
  }

  private void table(Block.Table table) {
    paragraph(said(table.caption()));
    row(table.columns().stream().map(column -> said(column.head())).toList());
    row(table.columns().stream().map(column -> column.number() ? "---:" : "---").toList());
    for (Block.Row row : table.rows()) {
      List<String> cells = row.cells().stream().map(IssueMarkdown::cell).toList();
      String first = row.id() == null ? "" : anchor(row.id());
      row(Stream.concat(Stream.of(first + cells.getFirst()), cells.stream().skip(1)).toList());
    }
    text.append('\n');
  }

  private void row(List<String> cells) {
    text.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  /** A sign is told in full where it stands for something that was reported. */
  private static String cell(Block.Cell cell) {
    return cell.telling() ? said(cell.spoken()) : MarkdownText.of(cell.words());
  }

  private static String often(Block.Often often) {
    String words = MarkdownText.of(often.words().capital());
    String count =
        said(often.name()) + ": " + (often.count() == null ? "not known" : often.figure());
    return words.isEmpty() ? count : count + ". " + words;
  }

  private void source(SourceText source) {
    String named = source.headline() == null ? "" : ", “" + said(source.headline()) + "”";
    paragraph(
        anchor(source.id())
            + "\\["
            + source.number()
            + "\\] "
            + said(source.publisher())
            + named
            + ", "
            + said(source.kind())
            + ", "
            + said(source.published())
            + ". "
            + MarkdownText.link(source.address(), source.href())
            + ". Captured "
            + said(source.captured()));
    source.quotations().forEach(quotation -> paragraph("> " + quotation(quotation)));
  }

  private static String quotation(Quotation quotation) {
    return quotation.pieces().stream()
        .map(piece -> piece.marked() ? marked(piece.text()) : inner(piece.text()))
        .collect(Collectors.joining());
  }

  private static String marked(String words) {
    return words.isBlank() ? words : "**" + inner(words).strip() + "**";
  }

  private static String inner(String words) {
    return MarkdownText.of(Words.of("x").then(words)).substring(1);
  }

  /** The editor's own Markdown, set off from ours so that it cannot be taken for it. */
  private static String quoted(String markdown) {
    return markdown
        .lines()
        .map(line -> "> " + line.replace("<", "&lt;"))
        .collect(Collectors.joining("\n"));
  }

  private void lines(List<String> lines) {
    lines.forEach(line -> text.append("- ").append(line).append('\n'));
    text.append('\n');
  }

  private void paragraph(String words) {
    if (!words.isBlank()) {
      text.append(words).append("\n\n");
    }
  }

  private static String anchor(String id) {
    return id == null ? "" : "<a id=\"" + id.replaceAll("[^A-Za-z0-9_-]", "-") + "\"></a>";
  }

  private static String said(String words) {
    return words == null ? "" : MarkdownText.of(words);
  }
}
