package hitilafu.ingest.archive;

import hitilafu.ingest.archive.MemberReader.RawMember;
import hitilafu.model.ProblemType;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * Goes through a closed archive file, one gzip member a step. All entries of a member come out
 * together, so that between two steps {@link #position()} says exactly what was read and what was
 * not: a cursor that starts there gives the rest, nothing twice and nothing lost.
 */
public final class WarcCursor implements Closeable {
  private final String file;
  private final MemberReader members;

  /**
   * A cursor over the rest of a file.
   *
   * @param fileName the file's name without its folder, as entries and problems shall bear it
   * @param positionedAtOffset the file's bytes from {@code offset} on
   * @param offset the start of a gzip member, or the file's length
   */
  public WarcCursor(String fileName, InputStream positionedAtOffset, long offset) {
    this.file = fileName;
    this.members = new MemberReader(positionedAtOffset, offset);
  }

  /** Where the member starts that the next step begins with; the file's length at the end. */
  public long position() {
    return members.position();
  }

  /**
   * The next member that holds entries; null at the end. A member that is cut off, corrupt or no
   * WARC gives a single DAMAGED_RECORD, and the cursor is then at the end of the file.
   *
   * @throws IOException if the file cannot be read; never for what stands in it
   */
  public Member next() throws IOException {
    try {
      RawMember member;
      while ((member = members.next()) != null) {
        List<ArchiveEntry> entries = entries(member);
        if (!entries.isEmpty()) {
          return new Member(member.offset(), member.end(), entries);
        }
      }
      return null;
    } catch (MemberReader.Damage e) {
      return new Member(e.offset(), position(), List.of(damage(file, e.offset(), e)));
    }
  }

  @Override
  public void close() throws IOException {
    members.close();
  }

  private List<ArchiveEntry> entries(RawMember member) {
    return member.records().stream()
        .flatMap(record -> EntryReader.read(file, member.offset(), record).stream())
        .toList();
  }

  static ArchiveEntry damage(String file, long offset, IOException cause) {
    return ArchiveEntry.fault(
        file,
        offset,
        ProblemType.DAMAGED_RECORD,
        null,
        "%s cannot be read from byte %d on: %s".formatted(file, offset, cause.getMessage()));
  }
}
