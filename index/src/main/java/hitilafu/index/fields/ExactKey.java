package hitilafu.index.fields;

import hitilafu.model.ServiceRef;
import java.util.Locale;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** What two spellings of one value share: letters and digits, lower case, without accents. */
public final class ExactKey {
  private static final int LONGEST = 200;

  private ExactKey() {}

  /** The key of a value; of one without letters and digits, the value itself. Bounded in length. */
  public static String of(String value) {
    String bounded = value.substring(0, Math.min(value.length(), LONGEST));
    String key = lettersAndDigits(fold(bounded).toLowerCase(Locale.ROOT));
    return key.isEmpty() ? bounded : key.substring(0, Math.min(key.length(), LONGEST));
  }

  /** The key that a service is filed under: that of its id, else of its name. */
  public static String of(ServiceRef service) {
    return of(service.id() == null ? service.name() : service.id());
  }

  private static String fold(String text) {
    char[] folded = new char[text.length() * 4];
    int length = ASCIIFoldingFilter.foldToASCII(text.toCharArray(), 0, folded, 0, text.length());
    return new String(folded, 0, length);
  }

  private static String lettersAndDigits(String text) {
    return text.codePoints()
        .filter(Character::isLetterOrDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
