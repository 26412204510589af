package hitilafu.app.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.index.query.QuerySyntax;
import org.junit.jupiter.api.Test;

class QueryTextTest {
  @Test
  void aTermIsQuotedWhereItMustBe() {
    assertThat(QuerySyntax.constraint("year", "2025")).isEqualTo("year:2025");
    assertThat(QuerySyntax.constraint("agency", "Kenya Power")).isEqualTo("agency:\"Kenya Power\"");
  }

  @Test
  void whatWasAddedCanBeTakenOut() {
    String term = QuerySyntax.constraint("agency", "Kenya Power");
    String narrowed = QueryText.with("lights \"went out\"", term);
    assertThat(narrowed).isEqualTo("lights \"went out\" agency:\"Kenya Power\"");
    assertThat(QueryText.has(narrowed, term)).isTrue();
    assertThat(QueryText.without(narrowed, term)).isEqualTo("lights \"went out\"");
  }

  @Test
  void anOpenQuotationMarkDoesNotConfuseIt() {
    assertThat(QueryText.terms("“a b” c:“d e”")).containsExactly("“a b”", "c:“d e”");
    assertThat(QuerySyntax.constraint("service", "the “new” portal"))
        .isEqualTo("service:\"the new portal\"");
    assertThat(QueryText.terms("a \"b c")).containsExactly("a", "\"b c");
  }
}
