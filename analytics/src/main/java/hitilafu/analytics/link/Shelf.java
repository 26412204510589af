package hitilafu.analytics.link;

import hitilafu.model.Observation;
import java.util.Collection;
import java.util.List;

/** Where a country's observations are kept, and which incident holds which. */
interface Shelf {
  /** Whether it was not there before. */
  boolean put(Observation observation) throws Exception;

  Observation get(String id) throws Exception;

  /** Ids of the observations filed under a slot; empty if there are none. */
  List<String> filed(String slot) throws Exception;

  void file(String slot, String id) throws Exception;

  /** The event that holds an observation, by the name under which it is kept; null if none does. */
  String holder(String id) throws Exception;

  /** Ids of the observations that an event holds. */
  List<String> members(String event) throws Exception;

  void keep(String event, Collection<String> members) throws Exception;

  void drop(String event) throws Exception;
}
