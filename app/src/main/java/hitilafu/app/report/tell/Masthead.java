package hitilafu.app.report.tell;

/**
 * What stands at the head of an issue.
 *
 * @param name of the publication
 * @param motto "Public service outages in Kenya"
 * @param number "No. 12", "Draft"
 * @param period "Week 1 of 2025"
 * @param edition "Edition 1"; null for a draft
 * @param days "Mon 30 Dec 2024 to Sun 5 Jan 2025"
 * @param published when and by whom; of a draft when it was made
 * @param address where it is to be found for good; a path alone if it has no public address
 * @param href the same as a link; null if it is none
 * @param draft whether nobody has signed it
 * @param title the whole in a line, for a browser's tab
 */
public record Masthead(
    String name,
    String motto,
    String number,
    String period,
    String edition,
    String days,
    String published,
    String address,
    String href,
    boolean draft,
    String title) {}
