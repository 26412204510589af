/** The product as people meet it: commands, HTTP, pages, exports. Uses all other rooms. */
package hitilafu.app;
