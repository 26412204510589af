/**
 * A server on the loopback interface that does what servers should not. It uses the JDK alone, so
 * that tests of any module can.
 */
package hitilafu.ingest.hostile;
