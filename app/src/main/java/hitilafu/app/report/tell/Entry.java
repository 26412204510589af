package hitilafu.app.report.tell;

/**
 * An incident in full.
 *
 * @param id its place in the issue
 * @param number under which the issue speaks of it
 * @param page where more of it is to be read; null if the issue has no public address
 * @param when "Fri 3 Jan 2025, early morning to about 15:00 EAT"
 * @param length "9 h (8–11 h)", "end not reported"
 * @param level in words
 * @param levelStyle part of a style class that stands for it
 * @param grade in a word
 * @param told what happened, in two sentences, with footnotes
 * @param beside what it adds to the figures, and all its reports
 */
public record Entry(
    String id,
    int number,
    String title,
    String page,
    String when,
    String length,
    String level,
    String levelStyle,
    String grade,
    Words told,
    Words beside) {}
