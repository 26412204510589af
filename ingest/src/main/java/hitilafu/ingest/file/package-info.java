/**
 * The kinds of files that hold documents. {@link hitilafu.ingest.file.Formats} is the registry; a
 * new kind of file is a class and a line there.
 */
package hitilafu.ingest.file;
