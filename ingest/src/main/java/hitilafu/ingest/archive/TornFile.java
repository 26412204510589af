package hitilafu.ingest.archive;

import static java.nio.file.StandardOpenOption.WRITE;

import hitilafu.ingest.archive.MemberReader.RawMember;
import hitilafu.ingest.archive.RecordReader.RawRecord;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a writer left open whose process was killed. */
public final class TornFile {
  private TornFile() {}

  /**
   * What became of one such file.
   *
   * @param closed its final path; null if nothing whole stood in it, so that it was deleted
   * @param cutBytes how many bytes behind the last whole record were cut off; 0 if it was whole
   */
  public record Recovered(Path closed, long cutBytes) {}

  /**
   * Cuts files that were left open back to their last whole visit, problem or capture and closes
   * them as their writer would have. Nobody may be writing to them.
   *
   * @param archiveDir need not exist
   * @param prefix as the writer was given it
   */
  public static List<Recovered> recover(Path archiveDir, String prefix) throws IOException {
    List<Recovered> recovered = new ArrayList<>();
    for (Path file : open(archiveDir, prefix)) {
      recovered.add(recover(file));
    }
    return recovered;
  }

  private static List<Path> open(Path archiveDir, String prefix) throws IOException {
    if (Files.notExists(archiveDir)) {
      return List.of();
    }
    String ending = Closing.opened(Path.of(ArchiveWriter.ENDING)).toString();
    try (Stream<Path> files = Files.list(archiveDir)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(prefix + "-"))
          .filter(file -> file.getFileName().toString().endsWith(ending))
          .sorted()
          .toList();
    }
  }

  private static Recovered recover(Path open) throws IOException {
    long length = Files.size(open);
    Sound sound = sound(open);
    if (!sound.content()) {
      Files.delete(open);
      return new Recovered(null, length - sound.end());
    }
    try (FileChannel channel = FileChannel.open(open, WRITE)) {
      channel.truncate(sound.end());
      channel.force(true);
    }
    Path closed = Closing.closed(open);
    Closing.close(open, closed, CdxIndex.of(closed.getFileName().toString(), open));
    return new Recovered(closed, length - sound.end());
  }

  private record Sound(long end, boolean content) {}

  private static Sound sound(Path file) throws IOException {
    Sound sound = new Sound(0, false);
    try (MemberReader members = new MemberReader(Files.newInputStream(file), 0)) {
      RawMember member;
      while ((member = members.next()) != null) {
        String type = member.records().stream().map(RawRecord::type).reduce("", (a, b) -> b);
        if (!type.equals("request")) { // its answer must be whole too
          sound = new Sound(member.end(), sound.content() || !type.equals("warcinfo"));
        }
      }
      return sound;
    } catch (MemberReader.Damage e) {
      return sound;
    }
  }
}
