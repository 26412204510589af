package hitilafu.app.report.tell;

import hitilafu.app.phrase.PhraseLength;
import hitilafu.app.phrase.PhraseWatched;
import hitilafu.app.phrase.PhraseWord;
import hitilafu.app.report.Monthly;
import hitilafu.app.report.YearlyReview;
import hitilafu.app.report.tell.Block.Often;
import hitilafu.model.Coverage;
import hitilafu.model.Minutes;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A year month by month; one that nobody watched is not one without outages. */
record MonthTelling(Telling telling) {
  private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("MMMM", Locale.ENGLISH);

  List<Chapter> chapter(YearlyReview review) {
    List<Monthly> months = review.months();
    if (months.stream().noneMatch(Monthly::known)) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Bars(
            "Outages that began in each month, with the reported outage time of the month; watched"
                + " on all of its days if nothing else is said",
            months.stream().map(this::often).toList()));
    if (!months.stream().allMatch(Monthly::known)) {
      blocks.add(
          Block.aside("?: nothing was read of the month, and what failed in it is not known."));
    }
    int nowhere =
        review.measures().occurrences().outages()
            - months.stream().mapToInt(month -> month.began().size()).sum();
    if (nowhere > 0) {
      blocks.add(
          Block.aside(
              "In no month: "
                  + PhraseWord.many(nowhere, "outage")
                  + " of which only the week or the year is known."));
    }
    return List.of(new Chapter("months", "Month by month", blocks));
  }

  private Often often(Monthly month) {
    String name = NAME.format(month.measures().period().from().atZone(telling.issue().zone()));
    return month.known()
        ? new Often(name, month.began().size(), words(month))
        : new Often(name, null, Words.of("nothing was read"));
  }

  private Words words(Monthly month) {
    Minutes outage = month.measures().downtime().outage();
    Coverage coverage = month.coverage();
    String said =
        Stream.of(
                outage.high() == 0 ? "" : PhraseLength.of(outage),
                coverage.daysWatched() == coverage.days() ? "" : PhraseWatched.words(coverage))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("; "));
    Words words = Words.of(said);
    String comma = said.isEmpty() || month.began().isEmpty() ? "" : "; ";
    return words.then(comma).then(telling.incidents(month.began()));
  }
}
