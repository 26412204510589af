/**
 * Linear models that the repository's corpus taught, and the features of a sentence that they see.
 */
package hitilafu.analytics.observe.learned;
