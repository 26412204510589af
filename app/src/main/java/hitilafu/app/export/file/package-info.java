/** Files that are exported: text, Parquet and data packages, each written in one pass. */
package hitilafu.app.export.file;
