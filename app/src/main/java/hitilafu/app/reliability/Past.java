package hitilafu.app.reliability;

import hitilafu.model.Coverage;
import hitilafu.model.Measures;

/**
 * What a scope lost in an earlier period.
 *
 * @param coverage how well that was watched; its publishers are not counted
 */
public record Past(Measures measures, Coverage coverage) {}
