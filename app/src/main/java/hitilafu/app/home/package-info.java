/** One machine's layout, and who may write to it. */
package hitilafu.app.home;
