package hitilafu.ingest.archive;

import hitilafu.ingest.archive.MemberReader.RawMember;
import hitilafu.ingest.archive.RecordReader.RawRecord;
import hitilafu.model.Capture;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds captures in the closed files of an archive without reading those: the indexes beside them
 * are read once, and again where one has changed. Safe for many threads.
 */
public final class CaptureFinder {
  /** Of one second, so many records of other addresses are looked into. */
  private static final int MOST_OTHERS = 50;

  private final Path archive;
  private volatile Map<Path, Known> known = Map.of();

  /**
   * @param archive its folder; need not be there
   */
  public CaptureFinder(Path archive) {
    this.archive = archive;
  }

  /** What was read of an index, and what tells whether it is still that. */
  private record Known(FileTime modified, long size, RecordTimes times) {}

  /** A place to look. */
  private record Place(Path file, long offset) {}

  /**
   * The capture with an id; empty if no closed file has it, or its index does not name it.
   *
   * @param url its address as far as is known: a page may say that its own is another than the one
   *     at which it was captured
   */
  public Optional<ArchivedCapture> find(String id, String url, Instant capturedAt)
      throws IOException {
    Optional<ArchivedCapture> found = look(id, url, capturedAt);
    if (found.isPresent() || !refresh()) {
      return found;
    }
    return look(id, url, capturedAt);
  }

  private Optional<ArchivedCapture> look(String id, String url, Instant at) throws IOException {
    for (Place place : places(TargetUri.legal(url).hashCode(), at.getEpochSecond())) {
      Optional<ArchivedCapture> found = read(place, id);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Where it may lie, the likeliest first. */
  private List<Place> places(int address, long second) {
    List<Place> places = new ArrayList<>();
    List<Place> others = new ArrayList<>();
    known.forEach(
        (file, index) -> {
          RecordTimes times = index.times();
          int i = times.first(second);
          for (; i < times.seconds().length && times.seconds()[i] == second; i++) {
            Place place = new Place(file, times.offsets()[i]);
            if (times.addresses()[i] == address) {
              places.add(place);
            } else if (others.size() < MOST_OTHERS) {
              others.add(place);
            }
          }
        });
    places.addAll(others);
    return places;
  }

  /** What lies there now, if it is what is looked for: a file may have been written anew. */
  private static Optional<ArchivedCapture> read(Place place, String id) throws IOException {
    try (FileChannel channel = FileChannel.open(place.file());
        MemberReader members =
            new MemberReader(
                Channels.newInputStream(channel.position(place.offset())), place.offset())) {
      RawMember member = members.next();
      return member == null ? Optional.empty() : capture(place, member, id);
    } catch (NoSuchFileException | MemberReader.Damage gone) {
      return Optional.empty();
    }
  }

  private static Optional<ArchivedCapture> capture(Place place, RawMember member, String id) {
    String file = place.file().getFileName().toString();
    for (RawRecord record : member.records()) {
      for (ArchiveEntry entry : EntryReader.read(file, place.offset(), record)) {
        if (entry.capture() != null && entry.capture().id().equals(id)) {
          return Optional.of(found(place, member, record, entry.capture()));
        }
      }
    }
    return Optional.empty();
  }

  private static ArchivedCapture found(
      Place place, RawMember member, RawRecord record, Capture capture) {
    return new ArchivedCapture(
        place.file(),
        place.offset(),
        member.end() - place.offset(),
        record.type(),
        record.headers().first("WARC-Record-ID").orElse(null),
        capture.url(),
        capture.capturedAt(),
        capture.status(),
        capture.mediaType(),
        capture.payload().length,
        record.headers().first("WARC-Payload-Digest").orElse(null));
  }

  /** Reads what is new; whether anything was. */
  private synchronized boolean refresh() throws IOException {
    Map<Path, Known> now = new HashMap<>();
    for (Path index : indexes()) {
      String name = index.getFileName().toString();
      Path file = index.resolveSibling(name.substring(0, name.length() - CdxIndex.ENDING.length()));
      try {
        now.put(file, known(index, known.get(file)));
      } catch (NoSuchFileException gone) {
        // It was replaced, or taken away, since the folder was listed.
      }
    }
    boolean changed = !now.equals(known);
    known = now;
    return changed;
  }

  private static Known known(Path index, Known before) throws IOException {
    BasicFileAttributes is = Files.readAttributes(index, BasicFileAttributes.class);
    boolean same =
        before != null
            && before.modified().equals(is.lastModifiedTime())
            && before.size() == is.size();
    return same ? before : new Known(is.lastModifiedTime(), is.size(), RecordTimes.read(index));
  }

  private List<Path> indexes() throws IOException {
    if (!Files.isDirectory(archive)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(archive)) {
      return files.filter(file -> file.toString().endsWith(CdxIndex.ENDING)).toList();
    }
  }
}
