package hitilafu.ingest.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.ingest.archive.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
  private static final String URL = "https://news.example/a";

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void fill() throws IOException {
    file = folder.resolve("crawl.db");
    try (Ledger ledger = open()) {
      ledger.pages().put(Page.found(URL, Visits.page(), false, 0, Visits.NOON));
      ledger.commit();
    }
  }

  @Test
  void whatIsCommittedIsThereAgain() throws IOException {
    try (Ledger ledger = open()) {
      assertThat(ledger.pages().find(URL).orElseThrow().role()).isEqualTo(Role.PAGE);
    }
  }

  @Test
  void whatIsNotCommittedIsNot() throws IOException {
    try (Ledger ledger = open()) {
      ledger.pages().forget(URL);
    }
    try (Ledger ledger = open()) {
      assertThat(ledger.pages().find(URL)).isPresent();
    }
  }

  @Test
  void whatIsNoDatabaseIsMadeAnew() throws IOException {
    Files.writeString(file, "these are not the pages you are looking for".repeat(100));
    try (Ledger ledger = open()) {
      assertThat(ledger.pages().find(URL)).isEmpty();
    }
  }

  @Test
  void whatAnotherVersionMadeIsMadeAnew() throws IOException {
    try (Database database = Database.open(file)) {
      database.change("PRAGMA user_version = 7");
      database.commit();
    }
    try (Ledger ledger = open()) {
      assertThat(ledger.pages().find(URL)).isEmpty();
    }
  }

  @Test
  void itCanBeLookedAtWhileItIsWritten() throws IOException {
    try (Ledger writing = open();
        Ledger looking = Ledger.look(file, List.of())) {
      writing.pages().forget(URL);
      assertThat(looking.pages().find(URL)).isPresent();
    }
  }

  private Ledger open() throws IOException {
    return Ledger.open(file, List.of(), url -> false);
  }
}
