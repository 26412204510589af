package hitilafu.ingest.extract;

import hitilafu.ingest.extract.Credit.Witness;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which of the witnesses names the authors. A full name of a person outranks a single word, whoever
 * gives it; among equals, the witness that is trusted more. The site is not its own author, and a
 * desk or a house only where the page prints it, or says in so many words that it is one.
 */
final class Credits {
  private final List<Credit> credits;
  private final SiteNames site;
  private final Map<String, AuthorName> kinds = new HashMap<>();

  private Credits(List<Credit> credits, SiteNames site) {
    this.credits = credits.stream().sorted(Comparator.comparing(Credit::witness)).toList();
    this.site = site;
  }

  /** The authors; empty if there are none. */
  static List<String> choose(List<Credit> credits, SiteNames site) {
    return new Credits(credits, site).choose();
  }

  private List<String> choose() {
    return Stream.<Stream<List<String>>>of(
            people(), singles(), each(this::bearsSitesName), houses())
        .flatMap(found -> found)
        .filter(names -> !names.isEmpty())
        .findFirst()
        .map(names -> names.stream().map(this::bare).distinct().toList())
        .map(this::fuller)
        .orElse(List.of());
  }

  /** Beside a person, JSON-LD may name an agency or a desk that had a part in it. */
  private Stream<List<String>> people() {
    return credits.stream()
        .filter(credit -> credit.witness() != Witness.HOUSES)
        .filter(credit -> credit.names().stream().anyMatch(this::isPerson))
        .map(
            credit ->
                credit.names().stream()
                    .filter(name -> isPerson(name) || isBeside(credit, name))
                    .toList());
  }

  /** A single word beside a house is its place, or a part of its name. */
  private Stream<List<String>> singles() {
    return credits.stream()
        .filter(credit -> credit.witness() != Witness.HOUSES)
        .filter(c -> c.names().stream().noneMatch(n -> kind(n) == AuthorName.HOUSE))
        .map(credit -> credit.names().stream().filter(this::isSingle).toList());
  }

  private boolean isBeside(Credit credit, String name) {
    return credit.witness() == Witness.PEOPLE && kind(name) != AuthorName.NONE && !site.is(name);
  }

  private Stream<List<String>> each(Predicate<String> wanted) {
    return credits.stream()
        .filter(credit -> credit.witness() != Witness.HOUSES)
        .map(credit -> credit.names().stream().filter(wanted).toList());
  }

  private Stream<List<String>> houses() {
    return credits.stream()
        .filter(credit -> credit.witness() != Witness.DECLARED)
        .map(credit -> credit.names().stream().filter(name -> isHouse(credit, name)).toList());
  }

  /** "Jane Doe Nakuru" is the Jane Doe whom another witness names. */
  private String bare(String name) {
    return credits.stream()
        .flatMap(credit -> credit.names().stream())
        .filter(other -> name.startsWith(other + " ") && isPerson(other))
        .findFirst()
        .orElse(name);
  }

  /** Where another witness names these and more, it is the one that is complete. */
  private List<String> fuller(List<String> names) {
    return credits.stream()
        .filter(
            credit -> credit.witness() == Witness.PEOPLE || credit.witness() == Witness.DECLARED)
        .map(credit -> credit.names().stream().filter(this::isPerson).toList())
        .filter(other -> other.size() > names.size())
        .filter(other -> new HashSet<>(other).containsAll(names))
        .findFirst()
        .orElse(names);
  }

  private boolean isPerson(String name) {
    return kind(name) == AuthorName.PERSON && !site.is(name);
  }

  private boolean isSingle(String name) {
    return kind(name) == AuthorName.SINGLE && !site.is(name);
  }

  /** A site may bear its author's name. */
  private boolean bearsSitesName(String name) {
    AuthorName kind = kind(name);
    return (kind == AuthorName.PERSON || kind == AuthorName.SINGLE)
        && site.is(name)
        && Words.of(name).noneMatch(AuthorWords.PAPER::contains)
        && (kind == AuthorName.PERSON || isPrinted(name));
  }

  private boolean isPrinted(String name) {
    return credits.stream()
        .anyMatch(c -> c.witness() == Witness.PRINTED && c.names().contains(name));
  }

  private boolean isHouse(Credit credit, String name) {
    AuthorName kind = kind(name);
    boolean house =
        credit.witness() == Witness.HOUSES ? kind != AuthorName.NONE : kind == AuthorName.HOUSE;
    boolean desk = AuthorWords.DESK.contains(Words.key(name));
    return house && !site.is(name) && (credit.witness() == Witness.PRINTED || !desk);
  }

  private AuthorName kind(String name) {
    return kinds.computeIfAbsent(name, AuthorName::of);
  }
}
