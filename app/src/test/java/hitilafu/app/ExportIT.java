package hitilafu.app;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.app.export.file.StrictPackage;
import hitilafu.app.home.DerivedLog;
import hitilafu.app.home.Home;
import hitilafu.model.Article;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample's record, exported in every form and read with another tool. */
class ExportIT {
  private static final List<String> ALL =
      List.of("incidents", "observations", "impact", "articles", "corrections", "measures");

  @TempDir private static Path folder;
  private static TestHome home;
  private static Connection duckdb;

  @BeforeAll
  static void export() throws Exception {
    home = TestHome.ofSample();
    for (String what : ALL) {
      for (String format : List.of("jsonl", "csv", "parquet")) {
        home.ok("export", what, "--format", format, "--out", file(what, format).toString());
      }
    }
    duckdb = DriverManager.getConnection("jdbc:duckdb:");
    try (Statement statement = duckdb.createStatement()) {
      statement.execute("set file_search_path = '%s'".formatted(folder));
    }
  }

  @AfterAll
  static void close() throws SQLException {
    duckdb.close();
  }

  @Test
  void everyFormHasTheSameRows() throws SQLException {
    for (String what : List.of("incidents", "observations", "impact", "articles", "measures")) {
      List<String> count = ask("select count(*) from " + parquet(what));

      assertThat(count).as(what).isNotEqualTo(List.of("0"));
      assertThat(ask("select count(*) from " + csv(what))).as(what).isEqualTo(count);
      assertThat(ask("select count(*) from " + jsonl(what))).as(what).isEqualTo(count);
    }
  }

  @Test
  void aTableIsTheSameWithTypesAndAsText() throws SQLException {
    for (String what : List.of("impact", "measures")) {
      assertThat(
              ask(
                  "select count(*) from (from %s except from %s)"
                      .formatted(csv(what), parquet(what))))
          .as(what)
          .containsExactly("0");
    }
    assertThat(
            ask(
                "select typeof(start_earliest), typeof(minutes_low), typeof(stated) from "
                    + parquet("impact")
                    + " limit 1"))
        .containsExactly("TIMESTAMP WITH TIME ZONE | DOUBLE | BOOLEAN");
  }

  @Test
  void minutesAddUpToTheSameInEveryForm() throws SQLException {
    String flat =
        "select sum(minutes_low::double), sum(minutes_best::double), sum(minutes_high::double) from"
            + " ";
    List<String> sums = ask(flat + parquet("impact"));

    assertThat(ask(flat + csv("impact"))).isEqualTo(sums);
    assertThat(
            ask(
                "select sum(minutes.low::double), sum(minutes.best::double),"
                    + " sum(minutes.high::double) from "
                    + jsonl("impact")))
        .isEqualTo(sums);
    assertThat(sums.getFirst()).doesNotContain("null");
  }

  /** Where a service was hit once in a year, that is the year. */
  @Test
  void impactAddsUpToTheMeasures() throws SQLException {
    String once =
        """
        select service_id, year(timezone(zone, start_earliest)) as year, min(minutes_low) as low,
          min(minutes_best) as best, min(minutes_high) as high
        from %s
        where service_id is not null and kind = 'outage' and stated and minutes_low is not null
        group by all
        having count(*) = 1 and not bool_or(open_ended)
        """
            .formatted(parquet("impact"));
    String measured =
        """
        select service_id, period::int as year, outage_minutes_low, outage_minutes_best,
          outage_minutes_high
        from %s where scope = 'service' and period_kind = 'year'
        """
            .formatted(parquet("measures"));

    List<String> found =
        ask(
            """
            select once.low = outage_minutes_low, once.best is not distinct from outage_minutes_best,
              once.high = outage_minutes_high, once.*, outage_minutes_low, outage_minutes_high
            from (%s) once join (%s) measured using (service_id, year)
            """
                .formatted(once, measured));

    assertThat(found).hasSizeGreaterThan(5).allMatch(row -> row.startsWith("true | true | true"));
  }

  @Test
  void whatServicesLostIsWhatTheirCountryLost() throws SQLException {
    List<String> found =
        ask(
            """
            select abs(services - whole) < 1e-6, country, period, services, whole from (
              select country, period, sum(outage_minutes_low) filter (scope = 'service') as services,
                sum(outage_minutes_low) filter (scope = 'country') as whole
              from %s group by all) where whole > 0
            """
                .formatted(parquet("measures")));

    assertThat(found).hasSizeGreaterThan(20).allMatch(row -> row.startsWith("true"));
  }

  @Test
  void impactIsWhatTheJobMeasured() throws IOException {
    assertThat(Files.readString(file("impact", "jsonl")).lines())
        .containsExactlyInAnyOrderElementsOf(home.impactLog().lines().toList());
  }

  @Test
  void aPackageIsWhatItSays() throws Exception {
    Path zip = folder.resolve("record.zip");
    home.ok("export", "incidents", "--format", "datapackage", "--out", zip.toString());

    StrictPackage read = StrictPackage.read(zip);

    assertThat(read.names())
        .containsExactly("counts", "evidence", "impact", "incidents", "observations");
    for (String what : ALL) {
      Path one = folder.resolve(what);
      home.ok("export", what, "--format", "datapackage", "--out", one.toString());
      StrictPackage.read(one);
    }
  }

  /** Words are quoted where a claim rests on them; of an article that claims nothing none are. */
  @Test
  void noArticlesTextGoesOut() throws IOException {
    StringBuilder all = new StringBuilder();
    for (String what : ALL) {
      all.append(Files.readString(file(what, "jsonl"))).append(Files.readString(file(what, "csv")));
    }
    String out = all.toString();
    List<Article> silent = new ArrayList<>();
    new DerivedLog(new Home(home.root()).log())
        .forEach(
            "articles",
            Article.class,
            article -> {
              assertThat(article.paragraphs()).allMatch(p -> p.length() < 400 || !out.contains(p));
              if (!out.contains("\"citation\":{\"article\":\"" + article.id())) {
                silent.add(article);
              }
            });
    assertThat(silent).isNotEmpty();
    assertThat(silent)
        .allMatch(a -> a.body().lines().allMatch(l -> l.length() < 80 || !out.contains(l)));
  }

  @Test
  void whoeverReadsNoFurtherEndsItQuietly() throws Exception {
    Path errors = folder.resolve("errors.txt");
    Process process =
        new ProcessBuilder(Cli.command(home.withHome("export", "measures")))
            .redirectError(errors.toFile())
            .start();
    try (InputStream out = process.getInputStream()) {
      assertThat(out.read()).isEqualTo('{');
    }

    assertThat(process.waitFor()).isZero();
    assertThat(errors).isEmptyFile();
  }

  @Test
  void whatIsShownInTheDocsRuns() throws Exception {
    Needs.jupyter();
    List<String> services = ask(shown("sql"));

    Path printed = folder.resolve("printed.txt");
    Process python =
        new ProcessBuilder("/usr/bin/python3", "-c", shown("python"))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile())
            .start();

    assertThat(python.waitFor()).as(Files.readString(printed)).isZero();
    assertThat(services).isNotEmpty();
    assertThat(printed).content().contains(services.getFirst().split(" \\| ")[0]);
  }

  private static String shown(String language) throws IOException {
    String docs = Files.readString(Path.of("../docs/exports.md"));
    return docs.split("```" + language + "\n")[1].split("```")[0];
  }

  private static Path file(String what, String format) {
    return folder.resolve(what + "." + format);
  }

  private static String parquet(String what) {
    return "read_parquet('%s')".formatted(file(what, "parquet"));
  }

  private static String csv(String what) {
    return "read_csv('%s', header = true, sample_size = -1)".formatted(file(what, "csv"));
  }

  private static String jsonl(String what) {
    return "read_json('%s', format = 'newline_delimited', sample_size = -1)"
        .formatted(file(what, "jsonl"));
  }

  private static List<String> ask(String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Statement statement = duckdb.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      while (result.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          row.add(String.valueOf(result.getObject(i)));
        }
        rows.add(row.stream().collect(Collectors.joining(" | ")));
      }
    }
    return rows;
  }
}
