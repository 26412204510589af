package hitilafu.app.hostile;

import static hitilafu.app.hostile.Texts.any;
import static hitilafu.app.hostile.Texts.encoded;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** One attack after the other, as many as are asked for: the same from the same seed. */
public final class Attacks {
  private static final int MEGABYTE = 1 << 20;
  private static final List<String> SEARCHES =
      List.of("/?q=", "/search.json?q=", "/api/v1/incidents?q=", "/api/v1/feed.atom?q=");
  private static final List<String> PATHS =
      List.of(
          "/",
          "/incidents/",
          "/assets/",
          "/api/v1/incidents/",
          "/api/v1/services/",
          "/api/v1/agencies/",
          "/health/",
          "/metrics/");
  private static final List<String> UPWARDS =
      List.of(
          "../../../../etc/passwd",
          "..%2f..%2f..%2fetc%2fpasswd",
          "%2e%2e/%2e%2e/etc/passwd",
          "..\\..\\windows\\win.ini",
          "..;/..;/WEB-INF/web.xml",
          "%252e%252e%252f",
          "....//....//lock",
          ";a=b/..",
          "%00",
          "//etc/passwd",
          "~root",
          ".git/config");
  private static final List<String> METHODS =
      List.of(
          "POST",
          "PUT",
          "DELETE",
          "PATCH",
          "OPTIONS",
          "TRACE",
          "CONNECT",
          "PROPFIND",
          "get",
          "G",
          "X".repeat(500),
          "GET\t",
          "BREW");
  private static final List<String> TYPES =
      List.of(
          "text/plain",
          "application/x-www-form-urlencoded",
          "multipart/form-data",
          "multipart/form-data; boundary=",
          "application/json; charset=x-unknown",
          "/",
          ";;;");
  private static final List<String> NUMBERS =
      List.of(
          "-1", "0", "99999999999999999999999", "1e9", "0x10", "NaN", "2147483648", "1.5", "٣", "");

  private final Random random;

  public Attacks(long seed) {
    this.random = new Random(seed);
  }

  public Attack next() {
    return switch (random.nextInt(16)) {
      case 0, 1, 2 -> Attack.get("syntax", search() + encoded(Texts.syntax(random)));
      case 3 -> Attack.get("regex bomb", search() + encoded(Texts.bomb(random)));
      case 4 -> Attack.get("markup", search() + encoded(Texts.markup(random)));
      case 5 -> Attack.get("markup in a path", path() + encoded(Texts.markup(random)));
      case 6 -> Attack.get("noise", search() + encoded(Texts.noise(random)));
      case 7 -> Attack.get("bad encoding", search() + Texts.badlyEncoded(random));
      case 8 -> Attack.get("bad encoding in a path", path() + Texts.badlyEncoded(random));
      case 9 -> Attack.get("upwards", path() + any(UPWARDS, random));
      case 10 -> Attack.get("repeated", search() + repeated());
      case 11 -> Attack.get("numbers", search() + "a" + numbers());
      case 12 -> method();
      case 13 -> Headers.next(random, search() + "a");
      case 14 -> Wire.next(random, search());
      default -> large();
    };
  }

  private String search() {
    return any(SEARCHES, random);
  }

  private String path() {
    return any(PATHS, random);
  }

  private String repeated() {
    return "a" + any(List.of("&q=b", "&page=2", "&limit=1", "&=", "&", "&q"), random).repeat(300);
  }

  private String numbers() {
    StringBuilder all = new StringBuilder();
    for (String name : List.of("page", "limit", "offset", "cursor", "pageSize", "from")) {
      if (random.nextBoolean()) {
        all.append('&').append(name).append('=').append(encoded(any(NUMBERS, random)));
      }
    }
    return all.toString();
  }

  private Attack method() {
    byte[] body = Texts.syntax(random).getBytes(StandardCharsets.UTF_8);
    String headers =
        "Content-Type: %s\r\nContent-Length: %d".formatted(any(TYPES, random), body.length);
    String target = random.nextBoolean() ? search() + "a" : path() + "x/corrections";
    return new Attack(
        "method and body", Attack.bytes(any(METHODS, random), target, headers, body), false);
  }

  /** A megabyte in the address, in a header, or in the body. */
  private Attack large() {
    String much = any(List.of("a", "%41", "\"", "(", "service:a+"), random);
    String megabyte = much.repeat(MEGABYTE / much.length());
    return switch (random.nextInt(3)) {
      case 0 -> Attack.get("1 MB of address", search() + megabyte).large();
      case 1 -> Attack.of("1 MB of header", "GET", "/", "X-Much: " + megabyte).large();
      default -> {
        byte[] body = megabyte.getBytes(StandardCharsets.ISO_8859_1);
        String headers = "Content-Type: application/json\r\nContent-Length: " + body.length;
        yield new Attack("1 MB of body", Attack.bytes("POST", search() + "a", headers, body), true);
      }
    };
  }
}
