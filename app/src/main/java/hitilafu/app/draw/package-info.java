/** Intervals on an axis, as pages and issues draw them: where each bar lies; pure. */
package hitilafu.app.draw;
