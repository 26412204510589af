package hitilafu.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.app.access.Binding;
import hitilafu.app.home.Home;
import hitilafu.app.server.MadeMeasures;
import hitilafu.app.server.Site;
import hitilafu.app.web.page.Address;
import hitilafu.index.query.SearchRequest;
import hitilafu.index.search.Hit;
import hitilafu.index.search.IncidentSearcher;
import hitilafu.model.Incident;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What a page costs over a large record: the server's time as a client on this machine sees it, and
 * its weight. {@code bench/pages} writes the home.
 */
@Tag("long")
class PagesLongTest {
  private static final int WARM = 60;
  private static final int ASKED = Integer.getInteger("asked", 300);

  @Test
  void costs() throws Exception {
    Home home = new Home(Path.of(System.getProperty("home")));
    MadeMeasures.write(home);
    try (Site site = Site.over(home, Binding.loopback(0), Site.WIDE)) {
      System.out.printf(
          "%-12s %8s %8s %8s %8s %10s%n",
          "page", "first ms", "p50 ms", "p99 ms", "max ms", "bytes");
      for (Map.Entry<String, List<String>> kind : addresses(site).entrySet()) {
        report(site, kind.getKey(), kind.getValue());
      }
    }
  }

  private static void report(Site site, String kind, List<String> addresses) throws Exception {
    double first = ask(site, addresses.getFirst());
    for (int i = 0; i < WARM; i++) {
      ask(site, addresses.get(i % addresses.size()));
    }
    double[] times = new double[ASKED];
    long bytes = 0;
    for (int i = 0; i < ASKED; i++) {
      String address = addresses.get(i % addresses.size());
      times[i] = ask(site, address);
      bytes = Math.max(bytes, i < addresses.size() ? site.open(address).body().length() : 0);
    }
    Arrays.sort(times);
    System.out.printf(
        "%-12s %8.0f %8.1f %8.1f %8.1f %10d%n",
        kind, first, times[ASKED / 2], times[(int) (ASKED * 0.99)], times[ASKED - 1], bytes);
  }

  private static double ask(Site site, String address) throws Exception {
    long began = System.nanoTime();
    HttpResponse<String> answer = site.open(address);
    double millis = (System.nanoTime() - began) / 1e6;
    assertThat(answer.statusCode()).as(address).isEqualTo(200);
    return millis;
  }

  /** Pages by kind, of services as often hit as they are. */
  private static Map<String, List<String>> addresses(Site site) {
    Random random = new Random(1);
    List<Incident> some = some(site.searcher(), random);
    Map<String, List<String>> kinds = new LinkedHashMap<>();
    kinds.put("start", List.of("/"));
    kinds.put(
        "search",
        some.stream().map(i -> "/?q=" + encoded(i.service().name() + " " + year(i))).toList());
    kinds.put(
        "narrowed", some.stream().map(i -> "/?q=down+cause:network+year:" + year(i)).toList());
    kinds.put("incident", some.stream().map(i -> "/incidents/" + i.id()).toList());
    kinds.put("service", some.stream().map(i -> service(i, "")).distinct().toList());
    kinds.put(
        "eight years",
        some.stream().map(i -> service(i, "&from=2017-06-01&to=2025-05-31")).distinct().toList());
    kinds.put(
        "agency",
        some.stream().map(PagesLongTest::operator).filter(a -> a != null).distinct().toList());
    kinds.put("overview", List.of("/overview"));
    kinds.put(
        "compare",
        some.stream().filter(i -> i.service().id() != null).map(i -> compared(i, some)).toList());
    kinds.put("measures", List.of("/measures"));
    kinds.put("sources", List.of("/sources"));
    return kinds;
  }

  private static List<Incident> some(IncidentSearcher searcher, Random random) {
    List<Incident> some = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      SearchRequest one = new SearchRequest("", 1, random.nextInt(9_000), Map.of());
      searcher.search(one).hits().stream().map(Hit::incident).forEach(some::add);
    }
    return some;
  }

  private static String year(Incident incident) {
    return incident.start() == null || !incident.start().resolved()
        ? "2024"
        : incident.start().earliest().toString().substring(0, 4);
  }

  private static String service(Incident incident, String days) {
    String service =
        incident.service().id() != null ? incident.service().id() : incident.service().name();
    return Address.service("KE", service) + days;
  }

  private static String operator(Incident incident) {
    return incident.operator() == null ? null : Address.agency("KE", incident.operator());
  }

  /** One beside the two that are hit most, over a year. */
  private static String compared(Incident incident, List<Incident> some) {
    return some.stream()
        .map(i -> i.service().id())
        .filter(id -> id != null && !id.equals(incident.service().id()))
        .distinct()
        .limit(2)
        .collect(
            Collectors.joining(
                "&name=",
                "/compare?country=KE&from=2024-06-01&to=2025-05-31&name="
                    + incident.service().id()
                    + "&name=",
                ""));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
