package hitilafu.app.report.edition;

import hitilafu.app.export.Rows;
import hitilafu.app.report.Figure;
import hitilafu.app.report.Imprint;
import hitilafu.app.report.Issue;
import hitilafu.app.report.tell.IssueText;
import hitilafu.model.Incident;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/**
 * An issue as the record has it now, on a week or on a year.
 *
 * @param asOf when it was brought together
 * @param text its words, as the edition that an imprint says, or as a draft
 * @param facts what it states
 * @param figures at its head
 * @param incidents those that it rests on; to be had while the record stays open
 */
public record Draft(
    Issue issue,
    Instant asOf,
    Function<Imprint, IssueText> text,
    Facts facts,
    List<Figure> figures,
    Rows<Incident> incidents) {
  public Draft {
    figures = List.copyOf(figures);
  }
}
