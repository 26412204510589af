package hitilafu.app.web.incident;

import hitilafu.app.web.evidence.Claim;
import java.util.List;
import java.util.Optional;

/**
 * What is known of one aspect of an incident.
 *
 * @param id anchor on the page
 * @param name "Began"
 * @param claims the one shown first, then those that conflict with it or add to it; empty if nobody
 *     states it
 * @param conflicting whether the claims exclude each other
 * @param rule by which the first of several was chosen; null if there was nothing to choose
 * @param corrected what an analyst put in place of all claims; empty if nobody did
 */
record Fact(
    String id,
    String name,
    List<Claim> claims,
    boolean conflicting,
    String rule,
    Optional<PutRight> corrected) {}
