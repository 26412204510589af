package hitilafu.app.web;

import java.util.List;

/** The addresses of all pages that a reader may open, over the incidents of {@link Events}. */
final class EveryPage {
  private EveryPage() {}

  static List<String> open() {
    return List.of(
        "/",
        "/?q=power",
        "/?q=rangers",
        "/?q=nothing+has+these",
        "/incidents/" + Events.ecitizen().id(),
        "/incidents/" + Events.undated().id(),
        "/captures/" + Events.ecitizen().observations().getFirst().citation().article(),
        "/services/ecitizen-payments?country=KE&from=2024-06-01&to=2025-05-31",
        "/agencies/KRA?country=KE",
        "/overview",
        "/reports",
        "/reports/ke/2025-W01",
        "/compare",
        "/compare?name=ecitizen-payments&name=mpesa&country=KE&from=2024-01-01&to=2025-01-31",
        "/measures",
        "/sources",
        "/progress",
        "/incidents/" + Events.undated().id() + "/corrections",
        "/sign-in");
  }
}
