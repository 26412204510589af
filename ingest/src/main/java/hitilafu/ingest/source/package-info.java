/**
 * The kinds of places that documents come from. So far: files offered for import. {@link
 * hitilafu.ingest.source.Formats} is the registry; a new kind of file is a class and a line there.
 */
package hitilafu.ingest.source;
