package hitilafu.app.command;

import hitilafu.app.export.ArticleAnswer;
import hitilafu.app.export.SearchAnswer;
import hitilafu.app.phrase.PhraseTime;
import hitilafu.app.phrase.PhraseWord;
import hitilafu.index.query.Matching;
import hitilafu.index.query.QueryProblem;
import hitilafu.index.query.SearchRequest;
import hitilafu.index.search.ArticleResult;
import hitilafu.index.search.ArticleSearcher;
import hitilafu.index.search.IncidentSearcher;
import hitilafu.index.search.SearchResult;
import hitilafu.model.Incident;
import java.io.IOException;
import java.time.ZoneId;
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
      "Finds incidents. Words, \"phrases\", and field:value for service, agency, cause, country,"
          + " status, level, grade, kind and year; from:2025-01-01 to:2025-03-31."
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
      SearchRequest request = SearchRequest.of(query, limit);
      SearchResult result = searcher.search(request);
      Output.print(json, SearchAnswer.of(request, result), () -> text(result));
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

  private static String text(SearchResult result) {
    StringBuilder text = new StringBuilder();
    if (result.matching() != Matching.ALL_WORDS) {
      text.append("No incident has all of these words; what follows has some.%n".formatted());
    }
    result.hits().forEach(hit -> text.append(line(hit.incident())));
    return text.append("Incidents found: %,d.".formatted(result.total())).toString();
  }

  private static String line(Incident incident) {
    PhraseTime time = PhraseTime.brief(ZoneId.of(incident.zone()));
    return "%s  %s%n    %s · %s · %s%n"
        .formatted(
            incident.id(),
            incident.title(),
            time.interval(incident.start(), incident.end()).text(),
            PhraseWord.of(incident.status()),
            PhraseWord.of(incident.grade()));
  }
}
