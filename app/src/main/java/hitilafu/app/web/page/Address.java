package hitilafu.app.web.page;

import hitilafu.app.http.Incidents;
import hitilafu.index.query.SortBy;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The stable addresses of pages. */
public final class Address {
  private Address() {}

  public static String search(String query) {
    return search(query, SortBy.RELEVANCE, 1);
  }

  public static String search(String query, SortBy sort, int page) {
    return with("/", parameters(query, sort, page));
  }

  /**
   * All that a search finds, to take along.
   *
   * @param form csv, jsonl or json
   */
  public static String searchAs(String form, String query, SortBy sort) {
    return with("/search." + form, parameters(query, sort, 1));
  }

  /** Where a feed reader follows a search. */
  public static String feed(String query) {
    return with("/api/v1/feed.atom", parameters(query, SortBy.RELEVANCE, 1));
  }

  public static String incident(String id) {
    return Incidents.page(id);
  }

  /** An incident as JSON-LD. */
  public static String incidentLinked(String id) {
    return "/api/v1" + Incidents.page(id) + "?format=jsonld";
  }

  /** The archived capture that a report was read from. */
  public static String capture(String article) {
    return "/captures/" + encode(article);
  }

  /** Where the record of a capture is sent, to whoever is signed in. */
  public static String record(String article) {
    return capture(article) + "/record";
  }

  /** Where an incident is put right. */
  public static String correct(String id) {
    return incident(id) + "/correct";
  }

  /** Where stands what was put right of an incident. */
  public static String corrections(String id) {
    return incident(id) + "/corrections";
  }

  /** A page of a service by its id or name. */
  public static String service(String country, String name) {
    return named("/services/", country, name);
  }

  /** A page of an agency by its name. */
  public static String agency(String country, String name) {
    return named("/agencies/", country, name);
  }

  private static String named(String room, String country, String name) {
    Map<String, String> parameters = new LinkedHashMap<>();
    if (country != null) {
      parameters.put("country", country);
    }
    return with(room + encode(name).replace("+", "%20"), parameters);
  }

  /** What was published on a week or a year. */
  public static String issue(String series, String issue) {
    return "/reports/" + series + "/" + issue;
  }

  /** A path with parameters, in their order. */
  public static String with(String path, Map<String, String> parameters) {
    return parameters.isEmpty()
        ? path
        : parameters.entrySet().stream()
            .map(each -> each.getKey() + "=" + encode(each.getValue()))
            .collect(Collectors.joining("&", path + "?", ""));
  }

  private static Map<String, String> parameters(String query, SortBy sort, int page) {
    Map<String, String> parameters = new LinkedHashMap<>();
    if (!query.isBlank()) {
      parameters.put("q", query);
    }
    if (sort != SortBy.RELEVANCE) {
      parameters.put("sort", sort.name().toLowerCase(Locale.ROOT));
    }
    if (page > 1) {
      parameters.put("page", String.valueOf(page));
    }
    return parameters;
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
