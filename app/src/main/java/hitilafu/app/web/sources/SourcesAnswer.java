package hitilafu.app.web.sources;

import com.fasterxml.jackson.annotation.JsonInclude;
import hitilafu.app.export.SourceRow;
import java.time.Instant;
import java.util.List;

/**
 * What is watched and what came of it, for programs.
 *
 * @param at when it was looked at
 * @param fault why not all could be seen; absent if all could
 * @param sources as {@code sources check --json --offline} has them
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SourcesAnswer(
    Instant at,
    String fault,
    List<SourceRow> sources,
    List<LatestPublishers.Publisher> publishers,
    List<LatestProblems.OfType> problems) {}
