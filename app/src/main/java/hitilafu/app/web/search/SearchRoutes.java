package hitilafu.app.web.search;

import hitilafu.app.export.SearchAnswer;
import hitilafu.app.http.Content;
import hitilafu.app.web.page.Address;
import hitilafu.app.web.page.Asset;
import hitilafu.app.web.page.Forms;
import hitilafu.app.web.page.Frame;
import hitilafu.app.web.page.Moved;
import hitilafu.app.web.page.Names;
import hitilafu.app.web.page.Page;
import hitilafu.app.web.page.Reader;
import hitilafu.app.web.page.Section;
import hitilafu.app.web.page.Templates;
import hitilafu.index.query.QueryProblem;
import hitilafu.index.search.Hit;
import hitilafu.index.search.IncidentSearcher;
import hitilafu.index.search.SearchResult;
import hitilafu.index.search.SearchResult.Facet;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Answers searches with a page. */
public final class SearchRoutes {
  private static final int MOST_SUGGESTED = 8;

  private final IncidentSearcher searcher;
  private final Names names;
  private final Templates templates;
  private final SearchDownload download;

  public SearchRoutes(Content content, Names names, Templates templates) {
    this.searcher = content.searcher();
    this.names = names;
    this.download = new SearchDownload(searcher);
    this.templates = templates;
  }

  public void addTo(RoutesConfig routes, Forms forms) {
    routes.get("/search.jsonl", download::jsonl);
    routes.get("/suggestions", this::suggestions);
    routes.get("/search", ctx -> ctx.redirect(Address.search(""), HttpStatus.MOVED_PERMANENTLY));
    forms.add(routes, "/", this::page);
  }

  private Page page(Context ctx, Reader reader) {
    SearchParameters asked = SearchParameters.of(ctx);
    if (SearchParameters.loose(ctx)) {
      String address = Address.search(asked.query(), asked.sort(), 1);
      throw new Moved("/", address.substring(Math.min(address.length(), "/?".length())));
    }
    String title =
        asked.query().isBlank() ? "Outages of public services" : asked.query() + ": search";
    Frame frame =
        Frame.of(title, Section.SEARCH, reader)
            .searching(asked.query())
            .with(Asset.HTMX, Asset.SEARCH);
    return Page.of(
            frame,
            "search/search",
            () -> view(ctx, asked, reader),
            () -> SearchAnswer.of(asked.request(), searcher.search(asked.request())),
            searcher.changedAt().orElse(null))
        .withTable(download.csv(asked));
  }

  private SearchPage view(Context ctx, SearchParameters asked, Reader reader) {
    try {
      SearchResult result = searcher.search(asked.request());
      return SearchPage.of(
          asked,
          result,
          searcher.count(),
          views(result.hits(), reader),
          views(result.others(), reader),
          facets(asked, result));
    } catch (QueryProblem problem) {
      ctx.status(HttpStatus.BAD_REQUEST);
      return SearchPage.refused(asked, problem.getMessage(), searcher.count());
    }
  }

  private static List<HitView> views(List<Hit> hits, Reader reader) {
    return hits.stream().map(hit -> HitView.of(hit, reader)).toList();
  }

  /** A field that is narrowed is counted without that: its other values are to be seen too. */
  private List<FacetView> facets(SearchParameters asked, SearchResult result) {
    String query = result.corrected() == null ? asked.query() : result.corrected();
    Facets facets = new Facets(asked.query(), names);
    Map<String, List<Facet.Value>> counts = new HashMap<>();
    result.facets().forEach(facet -> counts.put(facet.field(), facet.values()));
    for (String field : facets.narrowed()) {
      searcher.facets(QueryText.withoutField(query, field), result.matching()).stream()
          .filter(facet -> facet.field().equals(field))
          .forEach(facet -> counts.put(field, facet.values()));
    }
    return facets.of(counts);
  }

  /** Ways to finish what is being typed, as a list for the box. */
  private void suggestions(Context ctx) {
    String typed = ctx.queryParam("q") == null ? "" : ctx.queryParam("q");
    ctx.html(
        templates.piece("search/suggestions", searcher.suggest(typed.strip(), MOST_SUGGESTED)));
  }
}
