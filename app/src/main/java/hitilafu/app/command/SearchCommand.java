package hitilafu.app.command;

import hitilafu.app.export.ArticleAnswer;
import hitilafu.app.export.SearchAnswer;
import hitilafu.index.query.QueryProblem;
import hitilafu.index.query.SearchRequest;
import hitilafu.index.query.SortBy;
import hitilafu.index.search.ArticleResult;
import hitilafu.index.search.ArticleSearcher;
import hitilafu.index.search.IncidentSearcher;
import hitilafu.index.search.SearchResult;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hitilafu search}. */
@Command(
    name = "search",
    description = {
      "Finds incidents. Words, \"phrases\", days as in \"Jan 2025\" or \"last week\", and"
          + " field:value for service, agency, sector, cause, country, place, publisher, status,"
          + " level, grade, kind, reviewed and year; duration:>4h; from:2025-01-01 to:2025-03-31;"
          + " -field:value leaves out."
    })
final class SearchCommand implements Callable<Integer> {
  @Mixin private HomeOption home;

  @Parameters(
      arity = "0..*",
      paramLabel = "QUERY",
      description = "What to look for; without it, everything, newest first.")
  private List<String> words = List.of();

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      description = "How many hits at most (default: ${DEFAULT-VALUE}).")
  private int limit;

  @Option(
      names = "--articles",
      description =
          "Find articles instead, whether any incident rests on them or not. Fields are publisher,"
              + " language, kind and url; from: and to: are days of publication.")
  private boolean articles;

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      defaultValue = "relevance",
      description =
          "Of incidents: ${COMPLETION-CANDIDATES}, in lower case too (default: ${DEFAULT-VALUE}).")
  private SortBy sort;

  @Option(names = "--explain", description = "Say what the score of each incident is made of.")
  private boolean explain;

  @Option(names = "--json", description = "Print the hits as JSON.")
  private boolean json;

  @Override
  public Integer call() throws Exception {
    if (limit < 1) {
      throw new UserError(ExitCode.USAGE, "--limit must be 1 or more");
    }
    String query = String.join(" ", words);
    try (IncidentSearcher searcher = home.home().searcher()) {
      if (articles) {
        printArticles(query, searcher);
        return ExitCode.OK;
      }
      SearchRequest first = SearchRequest.of(query, limit).by(sort);
      SearchRequest request = explain ? first.explained() : first;
      SearchResult result = searcher.search(request);
      Output.print(json, SearchAnswer.of(request, result), () -> IncidentsText.of(result));
      return ExitCode.OK;
    } catch (QueryProblem problem) {
      throw new UserError(ExitCode.USAGE, problem.getMessage());
    }
  }

  private void printArticles(String query, IncidentSearcher incidents) throws IOException {
    try (ArticleSearcher searcher = new ArticleSearcher(home.home().index(), incidents)) {
      ArticleResult result = searcher.search(SearchRequest.of(query, limit));
      Output.print(json, ArticleAnswer.of(query, result), () -> ArticlesText.of(result));
    }
  }
}
