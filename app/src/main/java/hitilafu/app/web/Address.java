package hitilafu.app.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The stable addresses of pages. */
final class Address {
  private Address() {}

  static String search(String query, int page) {
    return "/" + parameters(query, page);
  }

  static String search(String query) {
    return search(query, 1);
  }

  static String searchJson(String query, int page) {
    return "/search.json" + parameters(query, page);
  }

  static String incident(String id) {
    return "/incidents/" + encode(id);
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
