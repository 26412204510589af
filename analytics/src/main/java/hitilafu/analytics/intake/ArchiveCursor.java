package hitilafu.analytics.intake;

import hitilafu.ingest.archive.Member;
import hitilafu.ingest.archive.WarcCursor;
import java.io.IOException;

/** A file of captures, one gzip member a step. */
record ArchiveCursor(WarcCursor members) implements TruthCursor {
  @Override
  public Step next() throws IOException {
    Member member = members.next();
    return member == null
        ? null
        : new Step(
            member.end(),
            member.entries().stream().map(entry -> new TruthEntry(entry, null)).toList());
  }

  @Override
  public void close() throws IOException {
    members.close();
  }
}
