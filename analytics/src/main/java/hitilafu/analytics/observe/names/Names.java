package hitilafu.analytics.observe.names;

import hitilafu.analytics.observe.text.Span;
import hitilafu.analytics.observe.text.Token;
import hitilafu.model.Agency;
import hitilafu.model.CountryCatalog;
import hitilafu.model.Locality;
import hitilafu.model.Service;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every name and alias of some countries, found among words by the longest match. */
public final class Names {
  /**
   * @param words as the catalog writes them: where these have a capital the text must have one
   *     (Umeme is a company, umeme is electricity), and no comma may part what they do not part
   */
  private record Meaning(Known known, List<Token> words) {
    boolean fits(List<Token> tokens, int at) {
      for (int i = 0; i < words.size(); i++) {
        Token word = words.get(i);
        Token token = tokens.get(at + i);
        boolean together =
            token.clause() - tokens.get(at).clause() == word.clause() - words.getFirst().clause();
        if (!together || word.capital() && !token.capital()) {
          return false;
        }
      }
      return true;
    }
  }

  /** What the words up to here mean, and what may follow them. */
  private record Node(List<Meaning> meanings, Map<String, Node> next) {
    Node() {
      this(new ArrayList<>(), new HashMap<>());
    }
  }

  private final Node root = new Node();

  public Names(List<CountryCatalog> countries) {
    countries.forEach(this::add);
  }

  private void add(CountryCatalog country) {
    add(country.name(), new Known(country, null, null, null, true));
    for (String alias : country.aliases()) {
      add(alias, new Known(country, null, null, null, true));
    }
    for (Service service : country.services()) {
      add(service.name(), new Known(country, service, null, null, true));
      for (String alias : service.aliases()) {
        add(alias, new Known(country, service, null, null, true));
      }
    }
    for (Agency agency : country.agencies()) {
      // "Tanzania Revenue Authority (TRA)" is found without what stands in brackets.
      String name = agency.name().replaceFirst(" \\(.*", "");
      add(name, new Known(country, null, agency, null, true));
      for (String alias : agency.aliases()) {
        add(alias, new Known(country, null, agency, null, true));
      }
    }
    for (Locality locality : country.places()) {
      add(locality.name(), new Known(country, null, null, locality, true));
      for (String alias : locality.aliases()) {
        add(alias, new Known(country, null, null, locality, true));
      }
    }
  }

  private void add(String alias, Known entry) {
    List<Token> tokens = Token.of(alias);
    if (tokens.isEmpty()) {
      return;
    }
    boolean proper = alias.chars().anyMatch(Character::isUpperCase);
    Known known =
        new Known(entry.country(), entry.service(), entry.agency(), entry.locality(), proper);
    Node node = root;
    for (Token token : tokens) {
      node = node.next().computeIfAbsent(token.form(), word -> new Node());
    }
    node.meanings().add(new Meaning(known, tokens));
  }

  /** The names among these words, none inside another; of two that begin together the longer. */
  public List<Mention> in(List<Token> tokens) {
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < tokens.size(); ) {
      Mention mention = longest(tokens, i);
      if (mention == null) {
        i++;
      } else {
        mentions.add(mention);
        while (i < tokens.size() && tokens.get(i).start() < mention.span().end()) {
          i++;
        }
      }
    }
    return mentions;
  }

  private Mention longest(List<Token> tokens, int at) {
    Mention longest = null;
    Node node = root;
    for (int i = at; i < tokens.size(); i++) {
      node = node.next().get(tokens.get(i).form());
      if (node == null) {
        break;
      }
      List<Known> known = known(node, tokens, at);
      if (!known.isEmpty()) {
        longest = new Mention(new Span(tokens.get(at).start(), tokens.get(i).end()), known);
      }
    }
    return longest;
  }

  private static List<Known> known(Node node, List<Token> tokens, int at) {
    return node.meanings().isEmpty()
        ? List.of()
        : node.meanings().stream()
            .filter(meaning -> meaning.fits(tokens, at))
            .map(Meaning::known)
            .toList();
  }
}
