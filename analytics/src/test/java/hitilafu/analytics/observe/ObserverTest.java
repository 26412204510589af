package hitilafu.analytics.observe;

import static hitilafu.analytics.observe.Texts.OBSERVER;
import static hitilafu.analytics.observe.Texts.article;
import static hitilafu.analytics.observe.Texts.main;
import static hitilafu.analytics.observe.Texts.read;
import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.model.Article;
import hitilafu.model.ArticleKind;
import hitilafu.model.CauseCategory;
import hitilafu.model.CauseDetail;
import hitilafu.model.Evidence;
import hitilafu.model.Level;
import hitilafu.model.Lifecycle;
import hitilafu.model.Observation;
import hitilafu.model.ObservationKind;
import hitilafu.model.Passages;
import hitilafu.model.Precision;
import hitilafu.model.Problem;
import hitilafu.model.ProblemType;
import hitilafu.model.Qualifier;
import hitilafu.model.Role;
import hitilafu.model.Voice;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The whole way, told on one Friday of the e-Citizen payment platform. */
class ObserverTest {
  private static final String TITLE = "E-Citizen failure hits 22,000 services";
  private static final String[] FRIDAY = {
    "At least 22,000 government services were out of reach for most of Friday after the e-Citizen"
        + " payment platform crashed.",
    "The Kenya Revenue Authority (KRA) said its payments were disrupted and asked taxpayers to use"
        + " bank transfers while engineers worked on the fault.",
    "“We inform the public that early today our online platform had hitches. They were caused by"
        + " an internal network failure, and our team has since resolved the problem,” said the"
        + " Director General of e-Citizen.",
    "By 6 a. m. , a long line of vans was waiting at the Kenya Wildlife Service (KWS) gate.",
    "A similar failure hit the portal in July 2023, when hackers clogged it for 5 hours and 5,000"
        + " services were down."
  };

  @Test
  void readsWhatFailedAndWhose() {
    Observation friday = main("2025-01-04", TITLE, FRIDAY);

    assertThat(friday.kind()).isEqualTo(ObservationKind.OUTAGE);
    assertThat(friday.service().id()).isEqualTo("ecitizen-payments");
    assertThat(friday.service().name()).isEqualTo("e-Citizen payment platform");
    assertThat(friday.operator()).isEqualTo("Directorate of eCitizen");
    assertThat(friday.country()).isEqualTo("KE");
    assertThat(friday.zone()).isEqualTo("Africa/Nairobi");
    assertThat(friday.affectedAgencies())
        .containsExactly("Kenya Revenue Authority", "Kenya Wildlife Service");
    assertThat(friday.level()).isEqualTo(Level.MAJOR_OUTAGE);
    assertThat(friday.voice()).isEqualTo(Voice.AGENCY);
  }

  @Test
  void readsWhyHowManyAndWhatToDoInstead() {
    Observation friday = main("2025-01-04", TITLE, FRIDAY);

    assertThat(friday.cause().category()).isEqualTo(CauseCategory.SYSTEM_FAILURE);
    assertThat(friday.cause().detail()).isEqualTo(CauseDetail.NETWORK);
    assertThat(friday.cause().phrase()).isEqualTo("internal network failure");
    assertThat(friday.counts())
        .singleElement()
        .satisfies(
            count -> {
              assertThat(count.value()).isEqualTo(22_000);
              assertThat(count.qualifier()).isEqualTo(Qualifier.AT_LEAST);
              assertThat(count.what()).isEqualTo("services");
            });
    assertThat(friday.workaround()).isEqualTo("use bank transfers");
  }

  @Test
  void theFridayIsTheOneBeforePublication() {
    Observation friday = main("2025-01-04", TITLE, FRIDAY);

    // "Early today" stands in a quotation of that Friday; the report came out on Saturday.
    assertThat(friday.start().earliest()).isEqualTo(Instant.parse("2025-01-02T21:00:00Z"));
    assertThat(friday.start().precision()).isEqualTo(Precision.PART_OF_DAY);
    assertThat(friday.lifecycle()).isEqualTo(Lifecycle.RESOLVED);
    assertThat(friday.end().earliest()).isEqualTo(Instant.parse("2025-01-02T21:00:00Z"));
    assertThat(friday.end().latest()).isEqualTo(Instant.parse("2025-01-03T21:00:00Z"));
    assertThat(friday.end().precision()).isEqualTo(Precision.DAY);
  }

  @Test
  void withoutADateAFridayStaysAFriday() {
    Reading reading = read(null, TITLE, FRIDAY);

    Observation friday = reading.observations().getFirst();
    assertThat(friday.start().resolved()).isFalse();
    assertThat(friday.start().text()).isEqualTo("Friday");
    assertThat(friday.end()).isNull();
    assertThat(reading.problems()).extracting(Problem::type).containsExactly(ProblemType.UNDATED);
  }

  @Test
  void whatIsRecountedStandsAloneAndLendsNothing() {
    List<Observation> all = read("2025-01-04", TITLE, FRIDAY).observations();

    assertThat(all).extracting(Observation::role).containsExactly(Role.MAIN, Role.BACKGROUND);
    Observation earlier = all.getLast();
    assertThat(earlier.service().id()).isEqualTo("ecitizen-payments");
    assertThat(earlier.start().precision()).isEqualTo(Precision.MONTH);
    assertThat(earlier.start().earliest()).isEqualTo(Instant.parse("2023-06-30T21:00:00Z"));
    assertThat(earlier.cause().detail()).isEqualTo(CauseDetail.CYBERATTACK);
    assertThat(all.getFirst().duration().stated()).isFalse();
    assertThat(all.getFirst().id()).isNotEqualTo(earlier.id());
  }

  @Test
  void everyFieldRestsOnWordsOfTheArticle() {
    Article article = article("2025-01-04", TITLE, FRIDAY);
    Observation friday = OBSERVER.observe(article).observations().getFirst();

    assertThat(friday.evidence())
        .containsKeys(
            "service",
            "operator",
            "affectedAgencies",
            "kind",
            "level",
            "voice",
            "lifecycle",
            "start",
            "end",
            "cause",
            "counts",
            "workaround",
            "quotes");
    for (Passages passages : friday.evidence().values()) {
      for (Evidence evidence : passages.list()) {
        String paragraph = article.paragraphs().get(evidence.paragraph());
        assertThat(paragraph.substring(evidence.start(), evidence.end()))
            .isEqualTo(evidence.quote());
        assertThat(evidence.sentence()).contains(evidence.quote());
      }
    }
  }

  @Test
  void sameArticleSameReading() {
    Article article = article("2025-01-04", TITLE, FRIDAY);
    Reading first = OBSERVER.observe(article);

    assertThat(List.of(1, 2, 3, 4).parallelStream().map(i -> OBSERVER.observe(article)))
        .allMatch(first::equals);
    assertThat(first.observations().getFirst().id()).isEqualTo(Observation.idOf(article.id(), 0));
  }

  @Test
  void anAgencysOwnNoticeSpeaksForItself() {
    Article notice =
        article(
            ArticleKind.AGENCY_NOTICE,
            "en",
            "2025-01-03",
            "Public notice",
            "The e-Citizen payment service is currently unavailable. Please use bank options"
                + " meanwhile. We apologise for the inconvenience.");

    assertThat(OBSERVER.observe(notice).observations())
        .singleElement()
        .extracting(Observation::voice)
        .isEqualTo(Voice.AGENCY);
  }

  @Test
  void whatIsNotReadHasNoTimesAndNoReasons() {
    Article empty = article(ArticleKind.NOT_AN_ARTICLE, null, null, null);

    assertThat(OBSERVER.times(empty)).isEmpty();
    assertThat(OBSERVER.explain(empty).genre()).isEmpty();
    assertThat(OBSERVER.explain(article(null, null)).sentences()).isEmpty();
  }

  @Test
  void aStatusPageOnWhichAllIsWellReportsNothing() {
    Article well =
        article(
            ArticleKind.STATUS_UPDATE,
            "en",
            "2025-01-04",
            "New dashboard",
            "The dashboard now has a dark mode and shows your invoices.");

    assertThat(OBSERVER.observe(well).observations()).isEmpty();
  }

  @Test
  void anotherLanguageIsAProblemAndNotNonsense() {
    Article french =
        article(
            ArticleKind.NEWS_ARTICLE,
            "fr",
            "2025-01-04",
            "Panne",
            "La plateforme eCitizen crashed.");

    Reading reading = OBSERVER.observe(french);

    assertThat(reading.observations()).isEmpty();
    assertThat(reading.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.type()).isEqualTo(ProblemType.UNSUPPORTED_LANGUAGE);
              assertThat(problem.article()).isEqualTo(french.id());
            });
  }

  @Test
  void aPageThatIsNoArticleMakesNoClaim() {
    Article list = article(ArticleKind.NOT_AN_ARTICLE, "en", "2025-01-04", TITLE, FRIDAY);

    assertThat(OBSERVER.observe(list).observations()).isEmpty();
  }

  @Test
  void ofAHugeTextTheHeadIsRead() {
    String[] huge = {FRIDAY[0], "word ".repeat(1_000_000), "The iTax portal crashed as well."};

    Reading reading = read("2025-01-04", TITLE, huge);

    assertThat(reading.problems()).extracting(Problem::type).contains(ProblemType.TOO_LARGE);
    assertThat(reading.observations()).hasSize(1);
  }
}
