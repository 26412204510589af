package hitilafu.analytics.link;

import hitilafu.model.Observation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.flink.api.common.functions.RuntimeContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;

/** A country's shelf in the state of the job. Nothing on it is evicted. */
final class StateShelf implements Shelf {
  private static final TypeInformation<List<String>> IDS = Types.LIST(Types.STRING);

  private final MapState<String, Observation> observations;
  private final MapState<String, List<String>> slots;
  private final MapState<String, String> holders;
  private final MapState<String, List<String>> events;

  StateShelf(RuntimeContext context) {
    observations = map(context, "observations", TypeInformation.of(Observation.class));
    slots = map(context, "slots", IDS);
    holders = map(context, "holders", Types.STRING);
    events = map(context, "events", IDS);
  }

  private static <T> MapState<String, T> map(
      RuntimeContext context, String name, TypeInformation<T> type) {
    return context.getMapState(new MapStateDescriptor<>(name, Types.STRING, type));
  }

  @Override
  public boolean put(Observation observation) throws Exception {
    boolean fresh = !observations.contains(observation.id());
    if (fresh) {
      observations.put(observation.id(), observation);
    }
    return fresh;
  }

  @Override
  public Observation get(String id) throws Exception {
    return observations.get(id);
  }

  @Override
  public List<String> filed(String slot) throws Exception {
    List<String> ids = slots.get(slot);
    return ids == null ? List.of() : ids;
  }

  @Override
  public void file(String slot, String id) throws Exception {
    List<String> ids = new ArrayList<>(filed(slot));
    ids.add(id);
    slots.put(slot, ids);
  }

  @Override
  public String holder(String id) throws Exception {
    return holders.get(id);
  }

  @Override
  public List<String> members(String event) throws Exception {
    return events.get(event);
  }

  @Override
  public void keep(String event, Collection<String> members) throws Exception {
    events.put(event, new ArrayList<>(members));
    for (String member : members) {
      holders.put(member, event);
    }
  }

  @Override
  public void drop(String event) throws Exception {
    events.remove(event);
  }
}
