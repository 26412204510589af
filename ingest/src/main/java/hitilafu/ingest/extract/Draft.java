package hitilafu.ingest.extract;

import hitilafu.model.ArticleKind;
import java.util.List;

/** An article in the making: what is said about it, and its paragraphs in order. */
record Draft(ArticleKind kind, Metadata metadata, List<Block> text) {
  Draft {
    text = List.copyOf(text);
  }
}
