/**
 * Incidents that nobody ever had: as many as a test wants, of the shape and size that the record
 * has, each a pure function of a seed and a number. Every name in them is invented.
 */
package hitilafu.index.made;
