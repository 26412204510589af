package hitilafu.app.report.tell;

import hitilafu.app.phrase.PhraseClaim;
import hitilafu.model.Count;
import hitilafu.model.Incident;
import hitilafu.model.ObservationKind;
import hitilafu.model.Qualifier;
import hitilafu.model.ServiceRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The second sentence on an incident: how many were hit, who, and why. */
record WhatElse(Incident incident, Claimants who) {
  private static final int MOST_KINDS = 2;

  Words sentence() {
    List<Words> clauses = new ArrayList<>(counts());
    others(clauses);
    clauses.add(new Why(incident, who).clause(clauses.isEmpty()));
    Words all = Words.NONE;
    for (Words clause : clauses.stream().filter(clause -> !clause.isEmpty()).toList()) {
      all = all.then(all.isEmpty() ? "" : "; ").then(clause);
    }
    return all.isEmpty() ? all : all.capital().then(".");
  }

  /** Figures are never added up: of each kind of thing the first, and beside it what differs. */
  private List<Words> counts() {
    Map<String, List<Count>> byKind = new LinkedHashMap<>();
    incident
        .counts()
        .forEach(
            count ->
                byKind
                    .computeIfAbsent(
                        count.what().toLowerCase(Locale.ROOT), kind -> new ArrayList<>())
                    .add(count));
    List<Words> clauses = new ArrayList<>();
    byKind.values().stream().limit(MOST_KINDS).forEach(alike -> count(alike, clauses));
    if (!clauses.isEmpty()) {
      clauses.add(clauses.removeLast().then(who.putRight("counts")));
    }
    return clauses;
  }

  private void count(List<Count> alike, List<Words> clauses) {
    Count first = alike.getFirst();
    boolean one = first.value() != null && first.value() == 1;
    clauses.add(cited(Words.of(PhraseClaim.of(first) + hit(one)), first));
    if (alike.size() > 1) {
      Count other = alike.get(1);
      String says = other.qualifier() == Qualifier.VAGUE ? "speaks of " : "says ";
      clauses.add(cited(Words.of("another source " + says + bare(other)), other));
    }
  }

  private String hit(boolean one) {
    return planned() ? (one ? " is to be hit" : " are to be hit") : one ? " was hit" : " were hit";
  }

  private Words cited(Words words, Count count) {
    String claim = PhraseClaim.of(count);
    return words.cite(
        who.claiming(
            o -> o.counts().stream().anyMatch(c -> PhraseClaim.of(c).equals(claim)), "counts"));
  }

  /** Without the name of what is counted, which was just said. */
  private static String bare(Count count) {
    String words = PhraseClaim.of(count);
    return count.qualifier() == Qualifier.VAGUE || !words.endsWith(" " + count.what())
        ? words
        : words.substring(0, words.length() - count.what().length() - 1);
  }

  private boolean planned() {
    return incident.kind() == ObservationKind.MAINTENANCE;
  }

  private void others(List<Words> clauses) {
    Set<String> hit = new TreeSet<>();
    incident.affectedServices().stream().map(ServiceRef::name).forEach(hit::add);
    hit.addAll(incident.agencies());
    hit.remove(incident.service().name());
    if (hit.isEmpty()) {
      return;
    }
    String names = Listed.some(List.copyOf(hit));
    Set<Integer> sources = naming(hit);
    String right = who.putRight("agencies");
    if (!clauses.isEmpty() && amongThem(incident.counts().getFirst())) {
      clauses.set(
          0, clauses.getFirst().then(", " + names + " among them").cite(sources).then(right));
    } else {
      String too = clauses.isEmpty() ? " with it" : " too";
      clauses.add(Words.of(names + hit(hit.size() == 1) + too).cite(sources).then(right));
    }
  }

  private Set<Integer> naming(Set<String> hit) {
    Set<Integer> sources = new LinkedHashSet<>();
    sources.addAll(
        who.claiming(
            o -> o.affectedServices().stream().map(ServiceRef::name).anyMatch(hit::contains),
            "affectedServices"));
    sources.addAll(
        who.claiming(o -> o.affectedAgencies().stream().anyMatch(hit::contains), "agencies"));
    return sources;
  }

  private static boolean amongThem(Count count) {
    String what = count.what().toLowerCase(Locale.ROOT);
    return what.contains("service") || what.contains("agenc") || what.contains("institution");
  }
}
