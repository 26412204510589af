package hitilafu.app.web.scope;

import hitilafu.app.phrase.PhraseTime;
import hitilafu.app.phrase.PhraseWord;
import hitilafu.app.reliability.Reliabilities;
import hitilafu.app.reliability.ReliabilityRow;
import hitilafu.app.web.page.Reader;
import hitilafu.model.Catalog;
import hitilafu.model.Scope;
import hitilafu.model.ScopeKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A service or an organisation over a period, in finished words.
 *
 * @param what "Service" or "Organisation"
 * @param days "Tue 2 Jan 2024 to Wed 1 Jan 2025, days in Africa/Nairobi"
 * @param code of the country, as it was told apart; null if it is not known
 * @param from first day, for the form
 * @param to last day
 * @param periods others to choose from
 * @param relations what it stands on and who stands on it, by the catalog
 */
record ScopePage(
    String what,
    String name,
    String country,
    String days,
    String path,
    String code,
    LocalDate from,
    LocalDate to,
    List<Choice> periods,
    List<Relation> relations,
    List<ScopeSection> sections) {
  private static final int MOST_YEARS = 12;

  /** Another period. */
  record Choice(String label, String href, boolean chosen) {}

  static ScopePage of(
      List<ReliabilityRow> rows,
      Reliabilities all,
      AskedDays asked,
      Catalog catalog,
      Reader reader) {
    Scope scope = rows.getFirst().measures().scope();
    LocalDate from = asked.days().first();
    LocalDate to = asked.days().last();
    ScopeSearch search = new ScopeSearch(scope);
    String page = search.page();
    return new ScopePage(
        scope.kind() == ScopeKind.SERVICE ? "Service" : "Organisation",
        scope.name(),
        PhraseWord.country(scope.country()),
        "%s to %s, days in %s".formatted(PhraseTime.day(from), PhraseTime.day(to), scope.zone()),
        page.contains("?") ? page.substring(0, page.indexOf('?')) : page,
        scope.country(),
        from,
        to,
        periods(rows, all, asked, search),
        new Relations(catalog, scope).all(),
        rows.stream().map(row -> ScopeSection.of(row, all, asked, reader)).toList());
  }

  private static List<Choice> periods(
      List<ReliabilityRow> rows, Reliabilities all, AskedDays asked, ScopeSearch search) {
    List<Choice> periods = new ArrayList<>();
    periods.add(new Choice("last 365 days", search.page(), !asked.chosen()));
    rows.stream()
        .flatMap(row -> all.years(row.measures().scope()).stream())
        .distinct()
        .sorted((a, b) -> b - a)
        .limit(MOST_YEARS)
        .map(year -> year(year, asked, search))
        .forEach(periods::add);
    return periods;
  }

  private static Choice year(int year, AskedDays asked, ScopeSearch search) {
    LocalDate first = LocalDate.of(year, 1, 1);
    LocalDate last = LocalDate.of(year, 12, 31);
    boolean chosen =
        asked.chosen() && asked.days().first().equals(first) && asked.days().last().equals(last);
    return new Choice(String.valueOf(year), search.page(first, last), chosen);
  }
}
