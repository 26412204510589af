/** Several services or organisations side by side. */
package hitilafu.app.web.compare;
