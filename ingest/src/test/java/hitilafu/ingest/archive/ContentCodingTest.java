package hitilafu.ingest.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.ingest.archive.ContentCoding.Decoded;
import hitilafu.ingest.hostile.BrotliOfZeros;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

class ContentCodingTest {
  private static final byte[] TEXT = "habari ya leo ".repeat(50).getBytes(UTF_8);
  private static final int MUCH = 1 << 20;

  /** An uncompressed meta-block with {@code habari}, and an empty last one. */
  private static final byte[] BROTLI = HexFormat.of().parseHex("8b0280" + "686162617269" + "03");

  @Test
  void codingsAreUndoneFromTheLastToTheFirst() throws IOException {
    byte[] bytes = Fixtures.gzip(deflated(TEXT, false));
    assertText(decode(bytes, "deflate, gzip"));
    assertText(decode(bytes, "DEFLATE", "x-gzip"));
    assertText(decode(deflated(TEXT, true), "identity", "deflate", ""));
    assertText(decode(TEXT));
  }

  @Test
  void brotliIsRead() {
    Decoded decoded = decode(BROTLI, "br");
    assertThat(decoded.bytes()).asString().isEqualTo("habari");
    assertThat(decoded.fault()).isNull();
    assertThat(decode(Fixtures.gzip(BROTLI), "br, gzip").bytes()).asString().isEqualTo("habari");
  }

  @Test
  void aBodyThatIsDecodedAlreadyStaysAsItIs() {
    assertText(decode(TEXT, "gzip"));
    byte[] page = "<!DOCTYPE html>".getBytes(UTF_8);
    assertThat(decode(page, "br").bytes()).isEqualTo(page);
    assertThat(decode(page, "br").fault()).isNotNull();
  }

  @Test
  void concatenatedMembersAreOneAndGarbageBehindThemIsNone() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(Fixtures.gzip(Arrays.copyOf(TEXT, 100)));
    bytes.write(Fixtures.gzip(Arrays.copyOfRange(TEXT, 100, TEXT.length)));
    bytes.write("\0\0garbage".getBytes(UTF_8));
    assertText(decode(bytes.toByteArray(), "gzip"));
  }

  @Test
  void whatIsCutOffGivesWhatItHolds() throws IOException {
    for (String coding : List.of("gzip", "deflate")) {
      byte[] whole = coding.equals("gzip") ? Fixtures.gzip(noise()) : deflated(noise(), false);
      Decoded decoded = decode(Arrays.copyOf(whole, whole.length / 2), coding);
      assertThat(decoded.bytes().length).isBetween(1000, 9999);
      assertThat(decoded.fault()).contains("broken after " + decoded.bytes().length);
    }
  }

  @Test
  void whatIsUnknownStaysAsItIs() {
    for (String coding : List.of("zstd", "gzip, gzip, gzip, gzip")) {
      Decoded decoded = decode(TEXT, coding);
      assertThat(decoded.bytes()).isEqualTo(TEXT);
      assertThat(decoded.fault()).isNotNull();
    }
  }

  @Test
  void theResultIsBounded() throws IOException {
    for (int limit : new int[] {0, 1, 699, 700}) {
      Decoded decoded = ContentCoding.decode(Fixtures.gzip(TEXT), List.of("gzip"), limit);
      assertThat(decoded.bytes()).hasSize(limit);
      assertThat(decoded.cut()).isEqualTo(limit < TEXT.length);
      assertThat(decoded.fault()).isNull();
    }
    assertThat(decode(BrotliOfZeros.of(640), "br").bytes()).hasSize(MUCH);
    assertThat(decode(BrotliOfZeros.of(640), "br").cut()).isTrue();
    Decoded between = decode(Fixtures.gzip(Fixtures.gzip(new byte[1 << 30 >> 4])), "gzip, gzip");
    assertThat(between.bytes().length).isLessThanOrEqualTo(MUCH);
  }

  @Test
  void bytesAtRandomDoNotThrow() {
    Random random = new Random(5);
    for (int i = 0; i < 500; i++) {
      byte[] bytes = new byte[random.nextInt(300)];
      random.nextBytes(bytes);
      for (String coding : List.of("gzip", "deflate", "br", "br, br")) {
        assertThat(decode(bytes, coding).bytes().length).isLessThanOrEqualTo(MUCH);
      }
      byte[] damaged = BrotliOfZeros.of(1);
      damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
      assertThat(decode(damaged, "br").bytes().length).isLessThanOrEqualTo(MUCH);
    }
  }

  private static Decoded decode(byte[] bytes, String... headers) {
    return ContentCoding.decode(bytes, List.of(headers), MUCH);
  }

  private static void assertText(Decoded decoded) {
    assertThat(decoded.bytes()).isEqualTo(TEXT);
    assertThat(decoded.fault()).isNull();
    assertThat(decoded.cut()).isFalse();
  }

  private static byte[] noise() {
    byte[] noise = new byte[10_000];
    new Random(1).nextBytes(noise);
    return noise;
  }

  private static byte[] deflated(byte[] bytes, boolean bare) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.BEST_SPEED, bare);
    try (DeflaterOutputStream deflate = new DeflaterOutputStream(out, deflater)) {
      deflate.write(bytes);
    }
    deflater.end();
    return out.toByteArray();
  }
}
