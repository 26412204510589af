package hitilafu.app.relevance;

import hitilafu.model.Incident;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/** BM25 over one field, with Lucene's standard analyzer: any word may match. */
final class PlainLucene implements Ranking {
  private final Analyzer analyzer = new StandardAnalyzer();
  private final DirectoryReader reader;

  PlainLucene(List<Incident> incidents) throws IOException {
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (Incident incident : incidents) {
        Document document = new Document();
        document.add(new StoredField("id", incident.id()));
        document.add(new TextField("text", AllText.of(incident), Field.Store.NO));
        writer.addDocument(document);
      }
    }
    this.reader = DirectoryReader.open(directory);
  }

  @Override
  public List<String> best(JudgedQuery query) throws IOException {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    try (TokenStream words = analyzer.tokenStream("text", query.words())) {
      CharTermAttribute word = words.addAttribute(CharTermAttribute.class);
      words.reset();
      while (words.incrementToken()) {
        any.add(new TermQuery(new Term("text", word.toString())), Occur.SHOULD);
      }
      words.end();
    }
    List<String> ids = new ArrayList<>();
    for (ScoreDoc hit : new IndexSearcher(reader).search(any.build(), Gain.DEPTH).scoreDocs) {
      ids.add(reader.storedFields().document(hit.doc).get("id"));
    }
    return ids;
  }

  @Override
  public void close() throws IOException {
    reader.close();
    analyzer.close();
  }
}
