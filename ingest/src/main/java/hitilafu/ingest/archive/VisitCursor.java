package hitilafu.ingest.archive;

import hitilafu.ingest.archive.MemberReader.RawMember;
import hitilafu.ingest.archive.RecordReader.RawRecord;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/**
 * Goes through the visits of an archive file. All else is passed over, also what makes no sense: a
 * {@link WarcCursor} over the same file says what is wrong with it.
 */
public final class VisitCursor implements Closeable {
  private final String file;
  private final MemberReader members;

  /**
   * A cursor over the rest of a file.
   *
   * @param file the file's name without its folder
   * @param in the file's bytes from {@code offset} on
   * @param offset the end of a visit, 0, or the file's length
   */
  public VisitCursor(String file, InputStream in, long offset) {
    this.file = file;
    this.members = new MemberReader(in, offset, RecordReader.VISIT);
  }

  /** The file's name without its folder. */
  public String file() {
    return file;
  }

  /**
   * The next visit; null at the end of the file or of what can be read of it.
   *
   * @throws IOException if the file cannot be read; never for what stands in it
   */
  public ArchivedVisit next() throws IOException {
    RawMember before = null;
    try {
      RawMember member;
      while ((member = members.next()) != null) {
        ArchivedVisit visit = read(member, before);
        if (visit != null) {
          return visit;
        }
        before = member;
      }
      return null;
    } catch (MemberReader.Damage e) {
      return null;
    }
  }

  @Override
  public void close() throws IOException {
    members.close();
  }

  private static ArchivedVisit read(RawMember member, RawMember before) {
    if (member.records().size() != 1) {
      return null; // another's: ours hold one record
    }
    RawRecord record = member.records().getFirst();
    try {
      RawRecord request = request(before);
      VisitReader.Read read = VisitReader.read(record, request);
      if (read == null) {
        return null;
      }
      long offset = VisitReader.belongs(request, record) ? before.offset() : member.offset();
      return new ArchivedVisit(offset, member.end(), read.visit(), read.whole(), read.repeated());
    } catch (RuntimeException e) {
      return null; // a damaged record, which is the other cursor's to report
    }
  }

  private static RawRecord request(RawMember before) {
    return before != null
            && before.records().size() == 1
            && before.records().getFirst().type().equals("request")
        ? before.records().getFirst()
        : null;
  }
}
