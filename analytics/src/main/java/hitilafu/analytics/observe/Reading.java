package hitilafu.analytics.observe;

import hitilafu.model.Observation;
import hitilafu.model.Problem;
import java.util.List;

/**
 * What was read out of one article.
 *
 * @param observations the main one first, then what the text recounts; empty if it reports no event
 * @param problems faults of the input; their file and offset are not known here
 */
public record Reading(List<Observation> observations, List<Problem> problems) {
  public Reading {
    observations = List.copyOf(observations);
    problems = List.copyOf(problems);
  }
}
