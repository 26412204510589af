package hitilafu.app.web;

import hitilafu.app.http.Incidents;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The stable addresses of pages, and of what the API has on them. */
final class Address {
  private Address() {}

  static String search(String query, int page) {
    return "/" + parameters(query, page);
  }

  static String search(String query) {
    return search(query, 1);
  }

  /** The same search of the API, from its first hit. */
  static String searchJson(String query) {
    return "/api/v1/incidents" + parameters(query, 1);
  }

  static String incident(String id) {
    return Incidents.page(id);
  }

  static String incidentJson(String id) {
    return "/api/v1" + Incidents.page(id);
  }

  private static String parameters(String query, int page) {
    String text = query.isBlank() ? "" : "q=" + encode(query);
    String number = page == 1 ? "" : "page=" + page;
    String both = text + (text.isEmpty() || number.isEmpty() ? "" : "&") + number;
    return both.isEmpty() ? "" : "?" + both;
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
