package hitilafu.app.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.app.server.Site;
import hitilafu.app.web.Events;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Times in the zone of whoever reads. */
class ZoneChoiceTest {
  @TempDir private Path folder;
  private Site site;

  @BeforeEach
  void open() throws Exception {
    site = Site.of(folder, Events.all());
  }

  @AfterEach
  void close() throws Exception {
    site.close();
  }

  @Test
  void aReaderSeesTimesInTheirOwnZone() throws Exception {
    String incident = "/incidents/" + Events.ecitizen().id();

    assertThat(site.open(incident).body()).contains("about 15:00 EAT");
    assertThat(site.open(incident, "Cookie", "zone=Europe/London").body())
        .contains("about 12:00 GMT")
        .contains("<option value=\"Europe/London\" selected>");
    assertThat(site.open(incident, "Cookie", "zone=Mars/Olympus").body())
        .as("no zone: the service's own")
        .contains("about 15:00 EAT");
  }

  @Test
  void aChoiceIsKeptAndLeadsBack() throws Exception {
    HttpResponse<String> chosen = site.open("/zone?is=UTC&back=%2F%3Fq%3Dpower");

    assertThat(location(chosen)).isEqualTo("/?q=power");
    assertThat(chosen.headers().firstValue("Set-Cookie").orElseThrow())
        .startsWith("zone=UTC;")
        .contains("HttpOnly", "SameSite=Lax");
    assertThat(site.open("/zone?is=&back=/").headers().firstValue("Set-Cookie").orElseThrow())
        .contains("Expires=Thu, 01 Jan 1970");
  }

  @Test
  void nobodyIsLedAwayFromHere() throws Exception {
    for (String back :
        new String[] {"https://evil.example/", "//evil.example", "/%5Cevil.example", "x", ""}) {
      assertThat(location(site.open("/zone?is=UTC&back=" + back))).as(back).isEqualTo("/");
    }
  }

  private static String location(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(303);
    return answer.headers().firstValue("Location").orElseThrow();
  }
}
