package hitilafu.app.api;

import static hitilafu.app.phrase.Moments.at;
import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.app.web.Event;
import hitilafu.app.web.Events;
import hitilafu.app.web.Told;
import hitilafu.model.Grade;
import hitilafu.model.Incident;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class AtomFeedTest {
  @Test
  void theLatestChangeComesFirstAndDatesTheFeed() throws Exception {
    Document feed = read(AtomFeed.of("", Events.all()));

    assertThat(feed.getDocumentElement().getNamespaceURI())
        .isEqualTo("http://www.w3.org/2005/Atom");
    List<String> updated = texts(feed, "updated");
    assertThat(updated).hasSize(7).startsWith("2025-09-03T17:11:39Z", "2025-09-03T17:11:39Z");
    assertThat(updated.subList(1, 7)).isSortedAccordingTo((a, b) -> b.compareTo(a));
    assertThat(texts(feed, "id").get(1))
        .isEqualTo("urn:hitilafu:incident:" + Events.ecitizen().id());
    assertThat(texts(feed, "summary").getFirst())
        .contains("Fri 3 Jan 2025", "10.5 h", "major outage", "acknowledged");
    Element link = (Element) feed.getElementsByTagName("link").item(2);
    assertThat(link.getAttribute("href")).isEqualTo("/incidents/" + Events.ecitizen().id());
  }

  @Test
  void theSameRecordGivesTheSameFeed() {
    List<Incident> turned = new ArrayList<>(Events.all()).reversed();

    assertThat(AtomFeed.of("a&b", turned)).isEqualTo(AtomFeed.of("a&b", Events.all()));
  }

  @Test
  void whatIsScrapedStaysText() throws Exception {
    String title = "</title><script>x</script>\u0000\u0008\uD800\u202E & ]]>";
    Incident hostile =
        Event.of(
            title,
            Grade.REPORTED,
            Told.by("Radio", "javascript:alert(1)")
                .service(null, "Portal", "portal", "The portal was down.")
                .start(at("2025-01-03T12:00:00Z", "was"), "The portal was down."));

    Document feed = read(AtomFeed.of("<q>", List.of(hostile)));

    assertThat(texts(feed, "title").get(1)).isEqualTo("</title><script>x</script> & ]]>");
    assertThat(feed.getElementsByTagName("script").getLength()).isZero();
  }

  @Test
  void anEmptyFeedIsOne() throws Exception {
    assertThat(texts(read(AtomFeed.of("zeppelin", List.of())), "updated"))
        .containsExactly("1970-01-01T00:00:00Z");
  }

  private static List<String> texts(Document feed, String element) {
    NodeList found = feed.getElementsByTagName(element);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      texts.add(found.item(i).getTextContent());
    }
    return texts;
  }

  private static Document read(byte[] feed) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(feed));
  }
}
