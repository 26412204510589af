/** One class per command; each is a thin shell that reads options and prints an outcome. */
package hitilafu.app.command;
