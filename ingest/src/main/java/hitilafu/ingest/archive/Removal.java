package hitilafu.ingest.archive;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import hitilafu.ingest.archive.MemberReader.RawMember;
import hitilafu.ingest.archive.RecordReader.RawRecord;
import hitilafu.model.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Takes documents out of the archive. Each record that holds one or names its address makes room
 * for a small one that says no more than that something was removed; so does each listing that
 * leads to it, its visit staying known. All other records keep their bytes, but not their place in
 * the file.
 */
public final class Removal {
  private static final String UNFINISHED = ".removing";

  private final Predicate<String> onUrl;
  private final List<Problem> problems = new ArrayList<>();
  private int files;
  private int records;

  private Removal(Predicate<String> onUrl) {
    this.onUrl = onUrl;
  }

  /**
   * Removes from all closed files. Nobody may be reading them from a place that was noted before.
   * What is interrupted is begun again by the next call.
   *
   * @param onUrl whether a document at this address is to go; asked of anything that looks like an
   *     address, so that it must not throw
   */
  public static Removed remove(Path archiveDir, Predicate<String> onUrl) throws IOException {
    Removal removal = new Removal(onUrl);
    for (Path file : closed(archiveDir)) {
      removal.remove(file);
    }
    return new Removed(removal.files, removal.records, removal.problems);
  }

  /** Bytes of a file that make room for others. */
  private record Swap(long offset, long end, byte[] bytes) {}

  private static List<Path> closed(Path archiveDir) throws IOException {
    if (Files.notExists(archiveDir)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(archiveDir)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(ArchiveWriter.ENDING))
          .sorted()
          .toList();
    }
  }

  private void remove(Path file) throws IOException {
    List<Swap> swaps = swaps(file);
    if (swaps.isEmpty()) {
      return;
    }
    Path unfinished = file.resolveSibling(file.getFileName() + UNFINISHED);
    rewrite(file, unfinished, swaps);
    Closing.close(unfinished, file, CdxIndex.of(file.getFileName().toString(), unfinished));
    files++;
  }

  private List<Swap> swaps(Path file) throws IOException {
    String name = file.getFileName().toString();
    List<Swap> swaps = new ArrayList<>();
    try (MemberReader members =
        new MemberReader(Files.newInputStream(file), 0, RecordReader.VISIT)) {
      RawMember member;
      while ((member = members.next()) != null) {
        swap(name, member).ifPresent(swaps::add);
      }
    } catch (MemberReader.Damage e) {
      problems.add(WarcCursor.damage(name, e.offset(), e).problem());
    }
    return swaps;
  }

  /** A member that holds several records, as none of ours does, goes as a whole. */
  private Optional<Swap> swap(String file, RawMember member) throws IOException {
    Takedown takedown =
        new Takedown(
            onUrl, problem -> problems.add(problem.at(file, member.offset(), problem.url())));
    for (RawRecord record : member.records()) {
      Optional<Tombstone> tombstone = takedown.of(record);
      if (tombstone.isPresent()) {
        records += member.records().size();
        String id = record.headers().first("WARC-Record-ID").orElse(file + member.offset());
        byte[] bytes = Packer.pack(tombstone.get().record(id));
        return Optional.of(new Swap(member.offset(), member.end(), bytes));
      }
    }
    return Optional.empty();
  }

  private static void rewrite(Path from, Path to, List<Swap> swaps) throws IOException {
    try (FileChannel source = FileChannel.open(from, READ);
        FileChannel target = FileChannel.open(to, CREATE, TRUNCATE_EXISTING, WRITE)) {
      long copied = 0;
      for (Swap swap : swaps) {
        copy(source, copied, swap.offset(), target);
        ByteBuffer bytes = ByteBuffer.wrap(swap.bytes());
        while (bytes.hasRemaining()) {
          target.write(bytes);
        }
        copied = swap.end();
      }
      copy(source, copied, source.size(), target);
      target.force(true);
    }
  }

  private static void copy(FileChannel source, long from, long to, FileChannel target)
      throws IOException {
    for (long at = from; at < to; ) {
      at += source.transferTo(at, to - at, target);
    }
  }
}
