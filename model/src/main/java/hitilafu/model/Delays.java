package hitilafu.model;

/**
 * How long things took for the outages that began in a period.
 *
 * @param notice from start to the first public report
 * @param acknowledgement from start to the first word of the operator or an agency
 * @param restoration from start to end
 */
public record Delays(Sample notice, Sample acknowledgement, Sample restoration) {}
