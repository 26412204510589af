package hitilafu.analytics.observe.times;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The tagger on others' labelled texts. {@code -Dtimes=DIR}. */
@Tag("conformance")
class TimesConformanceTest {
  private static final Path DIR = Path.of(System.getProperty("times", "."));

  @Test
  void casesOfRecognizersText() throws IOException {
    Path folder = DIR.resolve("datetime-specs-recognizers");
    SpecScore.of(Tagger.OURS, folder.resolve("dev/DateTimeModel.json")).print();
  }

  @Test
  void newsOfTempEvalAndMeantime() throws IOException {
    Path folder = DIR.resolve("timex-and-timelines/dev");
    TimexScore.of(Tagger.OURS, TimexDocument.te3(folder.resolve("te3-platinum"))).print("te3");
    TimexScore.of(Tagger.OURS, TimexDocument.meantime(folder.resolve("meantime")))
        .print("meantime");
  }
}
