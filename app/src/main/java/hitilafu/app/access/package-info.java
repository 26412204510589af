/**
 * Who may ask the server what, and how often: names it answers to, tokens, sessions, rates. Plain
 * Java that knows no server; {@code server} asks it.
 */
package hitilafu.app.access;
