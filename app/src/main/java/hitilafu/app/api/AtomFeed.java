package hitilafu.app.api;

import hitilafu.app.http.Incidents;
import hitilafu.app.phrase.Phrase;
import hitilafu.app.phrase.PhraseClaim;
import hitilafu.app.phrase.PhraseLength;
import hitilafu.app.phrase.PhraseTime;
import hitilafu.app.phrase.PhraseWord;
import hitilafu.model.Incident;
import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Incidents as an Atom feed (RFC 4287), the latest change first. Its times are those of the record:
 * when the latest report came in or the latest correction was made, so that the same record gives
 * the same feed. Links are relative, because behind a proxy only the reader knows our address.
 */
final class AtomFeed {
  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

  /** What XML 1.0 cannot hold, and what turns the direction of text. */
  private static final Pattern UNWANTED =
      Pattern.compile(
          "[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]"
              + "|[\\u202A-\\u202E\\u2066-\\u2069]");

  private static final Comparator<Incident> LATEST_FIRST =
      Comparator.comparing(Incident::changedAt).reversed().thenComparing(Incident::id);

  private final XMLStreamWriter xml;

  private AtomFeed(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** The feed of these incidents, which answer a query. */
  static byte[] of(String query, List<Incident> incidents) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(bytes, "UTF-8");
      new AtomFeed(xml).write(query, incidents.stream().sorted(LATEST_FIRST).toList());
      xml.close();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException("memory can be written to", impossible);
    }
    return bytes.toByteArray();
  }

  private void write(String query, List<Incident> incidents) throws XMLStreamException {
    String search = query.isEmpty() ? "" : "?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace(NAMESPACE);
    text("id", "urn:hitilafu:feed:" + URLEncoder.encode(query, StandardCharsets.UTF_8));
    text("title", query.isEmpty() ? "Outages of public services" : "Outages: " + query);
    text(
        "updated",
        (incidents.isEmpty() ? Instant.EPOCH : incidents.getFirst().changedAt()).toString());
    link("self", ApiRoutes.ROOT + "/feed.atom" + search, "application/atom+xml");
    link("alternate", "/" + search, "text/html");
    xml.writeStartElement("author");
    text("name", "Hitilafu");
    xml.writeEndElement();
    for (Incident incident : incidents) {
      entry(incident);
    }
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void entry(Incident incident) throws XMLStreamException {
    xml.writeStartElement("entry");
    text("id", "urn:hitilafu:incident:" + incident.id());
    text("title", incident.title());
    text("updated", incident.changedAt().toString());
    link("alternate", Incidents.page(incident.id()), "text/html");
    link("related", ApiRoutes.incident(incident.id()), "application/json");
    text("summary", summary(incident));
    xml.writeEndElement();
  }

  private static String summary(Incident incident) {
    PhraseTime time = PhraseTime.brief(ZoneId.of(incident.zone()));
    return Stream.of(
            time.interval(incident.start(), incident.end()).text(),
            PhraseLength.of(incident.duration()),
            PhraseWord.of(incident.level()),
            PhraseWord.of(incident.status()),
            PhraseClaim.brief(incident.cause()),
            PhraseWord.of(incident.grade()))
        .filter(words -> !words.equals(Phrase.NOT_STATED))
        .collect(Collectors.joining(" · "));
  }

  private void link(String relation, String address, String type) throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("href", address);
    xml.writeAttribute("type", type);
  }

  private void text(String element, String text) throws XMLStreamException {
    xml.writeStartElement(element);
    xml.writeCharacters(UNWANTED.matcher(text).replaceAll(""));
    xml.writeEndElement();
  }
}
