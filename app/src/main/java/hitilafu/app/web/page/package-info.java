/**
 * What all pages share: their frame, their forms for people and programs, addresses, files beside
 * them.
 */
package hitilafu.app.web.page;
