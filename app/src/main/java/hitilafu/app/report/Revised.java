package hitilafu.app.report;

import java.util.List;

/**
 * A published issue of which the record now says otherwise.
 *
 * @param path of the issue, such as {@code ke/2024-W52}
 * @param edition its latest
 * @param changes what is different now
 */
public record Revised(String path, int edition, List<Change> changes) {}
