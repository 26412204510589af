package hitilafu.index.search;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.index.AnIncident;
import hitilafu.index.fields.ExactKey;
import hitilafu.index.fields.IncidentDocuments;
import hitilafu.index.fields.IncidentFields;
import hitilafu.index.names.ACatalog;
import hitilafu.index.names.CatalogNames;
import hitilafu.index.search.Counts.Counted;
import hitilafu.index.search.SearchResult.Facet;
import hitilafu.model.Grade;
import hitilafu.model.Level;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is counted is what someone counts who goes through the documents one by one. */
class CountsTest {
  private static final SortedMap<String, Set<String>> SECTORS =
      new CatalogNames(ACatalog.small()).sectors();

  private final Random random = new Random(5);
  private final Map<String, Document> live = new TreeMap<>();
  private final Countables countables = new Countables(SECTORS);
  private DirectoryReader reader;

  /** Several segments; of the documents some were replaced, and some are gone. */
  @BeforeEach
  void index() throws IOException {
    IndexWriterConfig config = new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE);
    try (ByteBuffersDirectory directory = new ByteBuffersDirectory();
        IndexWriter writer = new IndexWriter(directory, config)) {
      for (int revision = 0; revision < 5; revision++) {
        for (int i = 0; i < 200; i++) {
          put(writer, "incident" + random.nextInt(400), revision);
        }
        writer.commit();
      }
      reader = DirectoryReader.open(writer);
    }
    assertThat(reader.leaves()).hasSize(5);
    assertThat(reader.numDeletedDocs()).isGreaterThan(100);
  }

  private void put(IndexWriter writer, String id, int revision) throws IOException {
    Term replaced = new Term(IncidentFields.ID.field(), id);
    if (random.nextInt(8) == 0) {
      writer.deleteDocuments(replaced);
      live.remove(id);
    } else {
      Document document = IncidentDocuments.of(incident(id).revision(revision));
      writer.updateDocument(replaced, document);
      live.put(id, document);
    }
  }

  private AnIncident incident(String id) {
    AnIncident incident = AnIncident.of(id).grade(any(Grade.values())).level(any(Level.values()));
    int service = random.nextInt(60);
    incident.service(service < 40 ? null : "s" + service % 3, "Service " + service);
    for (String hit : List.of("ecitizen", "mpesa", "itax")) {
      if (random.nextInt(3) == 0) {
        incident.alsoHit(hit, hit);
      }
    }
    incident.agencies("Agency " + random.nextInt(30), "Agency " + random.nextInt(30));
    if (random.nextInt(5) > 0) {
      incident.startedOn(LocalDate.of(2019, 1, 1).plusDays(random.nextInt(1_500)).toString());
    }
    return incident;
  }

  private <T> T any(T[] values) {
    return values[random.nextInt(values.length)];
  }

  @AfterEach
  void nothingIsKeptOfSegmentsThatAreClosed() throws IOException {
    reader.close();
    assertThat(countables.segments()).isZero();
  }

  @Test
  void countsAreThoseMadeByHand() throws IOException {
    for (int round = 0; round < 40; round++) {
      List<String> ids = new ArrayList<>(live.keySet());
      int most = 1 + random.nextInt(round % 2 == 0 ? 10 : ids.size());
      ids.removeIf(id -> random.nextInt(live.size()) >= most);
      assertCounts(count(ids), ids.stream().map(live::get).toList());
    }
    assertThat(countables.segments()).isEqualTo(5);
  }

  @Test
  void manyMayCountAtOnce() throws Exception {
    List<String> ids = List.copyOf(live.keySet());
    Callable<Counted> count = () -> count(ids);
    try (ExecutorService clients = Executors.newFixedThreadPool(8)) {
      List<Document> documents = List.copyOf(live.values());
      for (Future<Counted> counted : clients.invokeAll(Collections.nCopies(32, count))) {
        assertCounts(counted.get(), documents);
      }
    }
  }

  private Counted count(Collection<String> ids) throws IOException {
    List<BytesRef> keys = ids.stream().map(BytesRef::new).toList();
    return new IndexSearcher(reader)
        .search(new TermInSetQuery(IncidentFields.ID.field(), keys), new Counts(countables));
  }

  private static void assertCounts(Counted counted, List<Document> documents) {
    for (Facet facet : counted.facets()) {
      assertThat(facet.values()).as(facet.field()).isEqualTo(byHand(facet.field(), documents));
    }
    Histogram histogram = counted.histogram();
    List<LocalDate> days = documents.stream().flatMap(CountsTest::day).sorted().toList();
    assertThat(histogram.undated()).isEqualTo(documents.size() - days.size());
    LocalDate next = days.isEmpty() ? null : histogram.bars().getFirst().from();
    for (Histogram.Bar bar : histogram.bars()) {
      assertThat(bar.from()).isEqualTo(next);
      next = bar.to().plusDays(1);
      assertThat(bar.count()).isEqualTo(days.stream().filter(day -> within(bar, day)).count());
    }
    if (!days.isEmpty()) {
      assertThat(within(histogram.bars().getFirst(), days.getFirst())).isTrue();
      assertThat(within(histogram.bars().getLast(), days.getLast())).isTrue();
    }
  }

  private static boolean within(Histogram.Bar bar, LocalDate day) {
    return !day.isBefore(bar.from()) && !day.isAfter(bar.to());
  }

  private static List<Facet.Value> byHand(String facet, List<Document> documents) {
    return documents.stream()
        .flatMap(document -> facet.equals("sector") ? sectors(document) : values(facet, document))
        .collect(groupingBy(value -> value, counting()))
        .entrySet()
        .stream()
        .map(entry -> new Facet.Value(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparing(Facet.Value::count).reversed().thenComparing(Facet.Value::value))
        .limit(20)
        .toList();
  }

  private static Stream<String> values(String field, Document document) {
    return Stream.of(document.getFields(field))
        .filter(SortedSetDocValuesField.class::isInstance)
        .map(value -> value.binaryValue().utf8ToString())
        .distinct();
  }

  private static Stream<String> sectors(Document document) {
    List<String> services = values("service", document).map(ExactKey::of).toList();
    return SECTORS.keySet().stream()
        .filter(sector -> services.stream().anyMatch(SECTORS.get(sector)::contains));
  }

  private static Stream<LocalDate> day(Document document) {
    return Stream.ofNullable(document.getField(IncidentFields.FIRST_DAY.field()))
        .map(day -> LocalDate.ofEpochDay(day.numericValue().longValue()));
  }
}
