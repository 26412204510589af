package hitilafu.model;

/**
 * Hours lost by those that a report counted: their number times the hours.
 *
 * @param low null if nothing was counted
 * @param best null if nothing was counted, or one count or length has bounds only
 * @param high null if nothing was counted, or one count has no upper bound
 * @param counted incidents with a count
 * @param incidents all incidents, with a count or without
 */
public record Lost(Double low, Double best, Double high, int counted, int incidents) {}
