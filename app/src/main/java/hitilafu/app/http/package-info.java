/** What pages and the API have in common: refusals and the one shape of every error. */
package hitilafu.app.http;
