package hitilafu.ingest.fetch;

import static hitilafu.ingest.fetch.Visits.LOOPBACK;
import static hitilafu.ingest.fetch.Visits.PATIENT;
import static hitilafu.ingest.fetch.Visits.always;
import static hitilafu.ingest.fetch.Visits.fetcher;
import static hitilafu.ingest.fetch.Visits.trouble;
import static hitilafu.ingest.fetch.Visits.visit;
import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.ingest.archive.Trouble;
import hitilafu.ingest.hostile.HostileServer;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SelfSignedTest {
  private static final char[] PASSWORD = "hitilafu".toCharArray();

  @TempDir Path folder;

  @Test
  void aHostThatVouchesForItselfIsNotBelieved() throws Exception {
    var listener =
        context()
            .getServerSocketFactory()
            .createServerSocket(0, 10, InetAddress.getByName("127.0.0.1"));
    try (HostileServer server = new HostileServer(listener);
        Fetcher fetcher = fetcher(LOOPBACK, always("127.0.0.1"))) {
      assertThat(trouble(visit(fetcher, server.at("https://a.example", "/"), PATIENT)))
          .isEqualTo(Trouble.TLS);
      assertThat(server.requests()).isEmpty();
    }
  }

  private SSLContext context() throws Exception {
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(keys())) {
      store.load(in, PASSWORD);
    }
    KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(store, PASSWORD);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), null, null);
    return context;
  }

  private Path keys() throws Exception {
    Path file = folder.resolve("keys.p12");
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "a",
                "-keyalg",
                "EC",
                "-dname",
                "CN=a.example",
                "-storetype",
                "PKCS12",
                "-storepass",
                new String(PASSWORD),
                "-keystore",
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("keytool.log").toFile())
            .start();
    assertThat(keytool.waitFor()).isZero();
    return file;
  }
}
