/** The whole record at a glance. */
package hitilafu.app.web.overview;
