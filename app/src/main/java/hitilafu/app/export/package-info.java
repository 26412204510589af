/** What leaves the product: rows with fixed field names. */
package hitilafu.app.export;
