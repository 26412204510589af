/** How reliable a service or an organisation was. */
package hitilafu.app.web.scope;
