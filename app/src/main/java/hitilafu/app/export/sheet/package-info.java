/** The tables that are exported: what each is, column by column, and how its rows are found. */
package hitilafu.app.export.sheet;
