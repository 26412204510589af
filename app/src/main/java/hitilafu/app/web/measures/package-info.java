/** What each figure means. */
package hitilafu.app.web.measures;
