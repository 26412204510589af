package hitilafu.analytics.measure;

import hitilafu.model.Article;
import hitilafu.model.WatchDay;
import hitilafu.model.WatchDayRevision;
import java.time.Instant;
import java.time.ZoneOffset;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keyed by day: how many articles of how many publishers were read. */
public final class CountWatch
    extends KeyedProcessFunction<String, CountWatch.Sighted, WatchDayRevision> {
  private static final long serialVersionUID = 1;

  /** Whose article was of which day. */
  public record Sighted(String day, String publisher) {
    public static Sighted of(Article article) {
      Instant at = article.publishedAt() != null ? article.publishedAt() : article.capturedAt();
      String publisher = article.publisher() != null ? article.publisher() : article.url();
      return new Sighted(at.atOffset(ZoneOffset.UTC).toLocalDate().toString(), publisher);
    }
  }

  private final long epoch;
  private transient MapState<String, Integer> byPublisher;

  /**
   * @param epoch which replay this job writes
   */
  public CountWatch(long epoch) {
    this.epoch = epoch;
  }

  @Override
  public void open(OpenContext context) {
    byPublisher =
        getRuntimeContext()
            .getMapState(new MapStateDescriptor<>("by-publisher", Types.STRING, Types.INT));
  }

  @Override
  public void processElement(Sighted seen, Context context, Collector<WatchDayRevision> out)
      throws Exception {
    Integer before = byPublisher.get(seen.publisher());
    byPublisher.put(seen.publisher(), before == null ? 1 : before + 1);
    context.timerService().registerEventTimeTimer(context.timestamp());
  }

  @Override
  public void onTimer(long batch, OnTimerContext context, Collector<WatchDayRevision> out)
      throws Exception {
    int articles = 0;
    int publishers = 0;
    for (int each : byPublisher.values()) {
      articles += each;
      publishers++;
    }
    WatchDay watched = new WatchDay(context.getCurrentKey(), articles, publishers);
    out.collect(new WatchDayRevision(epoch, batch, watched));
  }
}
