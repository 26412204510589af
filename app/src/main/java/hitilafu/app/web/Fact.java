package hitilafu.app.web;

import java.util.List;

/**
 * What is known of one aspect of an incident.
 *
 * @param id anchor on the page
 * @param name "Began"
 * @param claims the one shown first, then those that conflict with it or add to it; empty if nobody
 *     states it
 * @param conflicting whether the claims exclude each other
 */
record Fact(String id, String name, List<Claim> claims, boolean conflicting) {}
