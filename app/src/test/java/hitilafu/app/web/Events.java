package hitilafu.app.web;

import static hitilafu.app.phrase.Moments.about;
import static hitilafu.app.phrase.Moments.at;
import static hitilafu.app.phrase.Moments.day;
import static hitilafu.app.phrase.Moments.part;

import hitilafu.model.Cause;
import hitilafu.model.CauseCategory;
import hitilafu.model.CauseDetail;
import hitilafu.model.Count;
import hitilafu.model.Grade;
import hitilafu.model.Incident;
import hitilafu.model.Level;
import hitilafu.model.Lifecycle;
import hitilafu.model.Moment;
import hitilafu.model.Precision;
import hitilafu.model.Qualifier;
import hitilafu.model.Voice;
import java.util.List;

/** Incidents made of public facts, told by invented sites. */
public final class Events {
  private static final String PLATFORM = "e-Citizen payment platform";
  private static final Cause NETWORK =
      new Cause(CauseCategory.SYSTEM_FAILURE, false, CauseDetail.NETWORK, "internal network fault");

  private Events() {}

  public static List<Incident> all() {
    return List.of(ecitizen(), earlier(), mpesa(), blackout(), uganda(), undated());
  }

  /** A conflict of figures and of starts, a copy, an agency that speaks for itself. */
  public static Incident ecitizen() {
    return Event.of(
        PLATFORM + " outage, 3 January 2025",
        Grade.ACKNOWLEDGED,
        kraNotice(),
        mtaani(),
        courier("Nairobi Courier", "https://nairobi-courier.example/2025/01/ecitizen-crash/")
            .headline("Long Friday for Kenyans as e-Citizen Payments Fail Across 22,000 Services")
            .published("2025-01-04T04:48:00Z"),
        courier("The Lake Post", "https://www.lake-post.example/national/ecitizen-failure")
            .headline("e-Citizen failure locks 22,000 services, strands park visitors")
            .published("2025-01-04T07:20:00Z")
            .captured("2025-01-04T08:03:51Z"),
        motoring());
  }

  private static Told kraNotice() {
    String gone =
        "The Kenya Revenue Authority (KRA) notifies taxpayers and all other stakeholders that the"
            + " e-Citizen payment service has been unavailable since early today.";
    String instead =
        "The Authority urges taxpayers to use bank payment options, or the Process Data Quickly"
            + " (PDQ) machines found at its service points.";
    return Told.by("Kenya Revenue Authority", "https://kra.agency.example/notices/2025/001")
        .headline("E-CITIZEN PAYMENTS OUT OF SERVICE")
        .publishedOn("2025-01-03")
        .captured("2025-01-03T09:41:07Z")
        .notice()
        .service("ecitizen-payments", PLATFORM, "e-Citizen payment service", gone)
        .status(Lifecycle.INVESTIGATING, "has been unavailable", gone)
        .start(part("2025-01-03", 0, 10, "early today"), gone)
        .level(Level.MAJOR_OUTAGE, "unavailable", gone)
        .agency("Kenya Revenue Authority", "Kenya Revenue Authority", gone)
        .instead("use bank payment options", instead);
  }

  private static Told mtaani() {
    String many = "Over 16,000 services were out of reach for much of Friday.";
    return Told.by("Mtaani Buzz", "https://mtaani-buzz.example/news/88146-ecitizen-goes-mteja")
        .headline("KIMEUMANA! Tourists Locked Out of Park As e-Citizen Goes Mteja")
        .published("2025-01-03T14:42:00Z")
        .captured("2025-01-03T16:20:33Z")
        .service("ecitizen-payments", PLATFORM, "services", many)
        .count(count("services", 16_000L, Qualifier.AT_LEAST, "Over 16,000 services"), many)
        .start(day("2025-01-03", "Friday"), many)
        .agency("Kenya Wildlife Service", "KWS", "KWS rangers turned back tour vans at the gate.");
  }

  private static Told courier(String publisher, String url) {
    String down =
        "At least 22,000 government services were unreachable after the e-Citizen payment platform"
            + " went down.";
    String early = "The trouble was noticed early in the morning and ran into mid-afternoon.";
    String back =
        "Services were restored at around 3pm, according to the State Department for Immigration"
            + " and Citizen Services.";
    String why = "An internal network fault was to blame, the Directorate of e-Citizen said.";
    String kra =
        "The Kenya Revenue Authority (KRA) was one of the first agencies to break the silence.";
    String kws =
        "From 6am tour vans were lining up outside the head office of the Kenya Wildlife Service"
            + " (KWS), their drivers unable to buy entry tickets to Nairobi National Park.";
    String caught = "Thousands of Kenyans who rely on the portal were caught up in the mess.";
    return Told.by(publisher, url)
        .text("the courier's text")
        .voice(Voice.AGENCY)
        .service("ecitizen-payments", PLATFORM, "e-Citizen payment platform", down)
        .operator("Directorate of e-Citizen", "Directorate of e-Citizen", why)
        .level(Level.MAJOR_OUTAGE, "unreachable", down)
        .status(Lifecycle.RESOLVED, "restored", back)
        .start(part("2025-01-03", 0, 9, "early in the morning"), early)
        .end(about("2025-01-03T12:00:00Z", 30, "around 3pm"), back)
        .cause(NETWORK, why)
        .count(
            count("services", 22_000L, Qualifier.AT_LEAST, "At least 22,000 government services"),
            down)
        .count(count("Kenyans", null, Qualifier.VAGUE, "Thousands of Kenyans"), caught)
        .agency("Kenya Revenue Authority", "KRA", kra)
        .agency("Kenya Wildlife Service", "Kenya Wildlife Service", kws);
  }

  private static Told motoring() {
    String again = "On 3 January 2025 the same platform was down for most of a Friday.";
    return Told.by("Barabara Motoring", "https://barabara-motoring.example/a/ntsa-payments-jam")
        .headline("NTSA payments jam, again")
        .published("2025-09-03T16:00:00Z")
        .captured("2025-09-03T17:11:39Z")
        .recounting()
        .service("ecitizen-payments", PLATFORM, "platform", again)
        .start(day("2025-01-03", "3 January 2025"), again);
  }

  /** Days long, at the hands of attackers. */
  public static Incident earlier() {
    String words =
        "The portal was knocked out on 23 July 2023 by a distributed denial of service attack and"
            + " was back on 28 July.";
    return Event.of(
        PLATFORM + " outage, 23 July 2023",
        Grade.CORROBORATED,
        Told.by("Pwani Daily", "https://pwani-daily.example/2023/07/ecitizen")
            .headline("Five days without e-Citizen")
            .published("2023-07-29T06:00:00Z")
            .service("ecitizen-payments", PLATFORM, "portal", words)
            .level(Level.PARTIAL_OUTAGE, "knocked out", words)
            .status(Lifecycle.RESOLVED, "was back", words)
            .start(day("2023-07-23", "23 July 2023"), words)
            .end(day("2023-07-28", "28 July"), words)
            .cause(
                new Cause(
                    CauseCategory.MALICIOUS_ACTION,
                    false,
                    CauseDetail.CYBERATTACK,
                    "distributed denial of service attack"),
                words));
  }

  /** In Swahili, to the minute, explained by nothing. */
  public static Incident mpesa() {
    String words =
        "Huduma ya M-Pesa ilikwama kuanzia saa sita mchana hadi saa tisa na robo alasiri";
    String why = "Safaricom ilisema hitilafu ya kiufundi ilisababisha hali hiyo.";
    return Event.of(
        "M-Pesa outage, 9 January 2024",
        Grade.ACKNOWLEDGED,
        Told.by("Mwangaza Jioni", "https://www.mwangaza-jioni.example/biashara/mpesa-yakwama")
            .headline("M-Pesa yakwama, wateja walia")
            .published("2024-01-09T14:30:00Z")
            .language("sw")
            .voice(Voice.AGENCY)
            .service("mpesa", "M-Pesa", "M-Pesa", words)
            .operator("Safaricom", "Safaricom", why)
            .level(Level.DEGRADED_PERFORMANCE, "ilikwama", words)
            .status(Lifecycle.RESOLVED, "hadi saa tisa na robo", words)
            .start(at("2024-01-09T09:00:00Z", "saa sita mchana"), words)
            .end(at("2024-01-09T12:15:00Z", "saa tisa na robo alasiri"), words)
            .cause(new Cause(CauseCategory.UNKNOWN, false, null, "hitilafu ya kiufundi"), why));
  }

  /** Nobody reported an end. */
  public static Incident blackout() {
    String words =
        "We lost power supply to several parts of the country at 5.40pm owing to a system"
            + " disturbance on the national grid.";
    return Event.of(
        "Electricity supply outage, 2 May 2024",
        Grade.ACKNOWLEDGED,
        Told.by("Kenya Power", "https://kenyapower.agency.example/press/2024-05-02-supply.txt")
            .published("2024-05-02T16:00:00Z")
            .notice()
            .service("electricity", "Electricity supply", "power supply", words)
            .operator("Kenya Power", "We", words)
            .level(Level.PARTIAL_OUTAGE, "several parts of the country", words)
            .status(Lifecycle.IDENTIFIED, "system disturbance", words)
            .start(at("2024-05-02T14:40:00Z", "5.40pm"), words)
            .cause(
                new Cause(
                    CauseCategory.SYSTEM_FAILURE, false, CauseDetail.POWER, "system disturbance"),
                words));
  }

  /** Another country, a cause from nature, a length in print. */
  public static Incident uganda() {
    String words =
        "A floating island jammed the intakes on Tuesday and the country was dark for four hours.";
    return Event.of(
        "Electricity supply outage, 14 April 2020",
        Grade.REPORTED,
        Told.by("Kampala Sentinel", "https://www.kampala-sentinel.example/news/blackout-2210")
            .headline("Floating island plunges country into darkness")
            .published("2020-04-15T08:00:00Z")
            .in("UG", "Africa/Kampala")
            .service("electricity-ug", "Electricity supply", "country was dark", words)
            .level(Level.MAJOR_OUTAGE, "the country was dark", words)
            .start(day("2020-04-14", "Tuesday"), words)
            .duration(new hitilafu.model.Minutes(240.0, 240.0, 240.0, true), "four hours", words)
            .cause(
                new Cause(
                    CauseCategory.NATURAL_PHENOMENON,
                    false,
                    CauseDetail.NATURAL_EVENT,
                    "A floating island"),
                words));
  }

  /** A Friday, but nobody knows which. */
  public static Incident undated() {
    String words = "The licence portal did not open on Friday.";
    return Event.of(
        "Licence portal outage, on a day given as “Friday”",
        Grade.REPORTED,
        Told.by("Radio Ziwa", "file:portal.txt")
            .service(null, "Licence portal", "licence portal", words)
            .start(Moment.unresolved(Precision.DAY, "Friday"), words));
  }

  private static Count count(String what, Long value, Qualifier qualifier, String text) {
    return new Count(what, value, qualifier, text);
  }
}
