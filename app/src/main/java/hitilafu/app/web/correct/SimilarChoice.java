package hitilafu.app.web.correct;

import hitilafu.index.search.Similar;
import hitilafu.model.Incident;
import java.util.List;
import java.util.Objects;

/**
 * An incident that may be the same.
 *
 * @param shared what both have
 */
record SimilarChoice(String id, String title, String shared, boolean marked) {

  /** Of the same country only: incidents do not cross borders. */
  static List<SimilarChoice> of(List<Similar> similar, Incident incident, Typed typed) {
    return similar.stream()
        .filter(like -> Objects.equals(like.incident().country(), incident.country()))
        .map(
            like ->
                new SimilarChoice(
                    like.incident().id(),
                    like.incident().title(),
                    String.join(", ", like.shared()),
                    typed.others().contains(like.incident().id())))
        .toList();
  }
}
