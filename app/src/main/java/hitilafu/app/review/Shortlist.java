package hitilafu.app.review;

import java.util.PriorityQueue;

/** Keeps the most urgent of many, and counts them all. */
final class Shortlist {
  private final int most;
  private final PriorityQueue<QueueEntry> urgent =
      new PriorityQueue<>(QueueEntry.MOST_URGENT_FIRST.reversed());
  private int total;

  Shortlist(int most) {
    this.most = most;
  }

  void add(QueueEntry entry) {
    total++;
    urgent.add(entry);
    if (urgent.size() > most) {
      urgent.remove();
    }
  }

  ReviewQueue.Part part() {
    return new ReviewQueue.Part(
        total, urgent.stream().sorted(QueueEntry.MOST_URGENT_FIRST).toList());
  }
}
