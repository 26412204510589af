/**
 * The record over HTTP, for programs: {@code /api/v1}.
 *
 * <p>{@code ApiRoutes} lists the addresses; {@code openapi/*.yaml} among the resources describes
 * them, and a test holds the two to each other. {@code Parameters} reads what was asked, {@code
 * Format} settles in which form, {@code Answer} sends it so that it need not be sent twice.
 * Whatever is refused is an RFC 9457 problem.
 *
 * <p>What leaves here are the rows of {@code export} and {@code reliability}, as the commands print
 * them. The text of an article is its publisher's: of it only the sentences that a claim rests on
 * are served.
 */
package hitilafu.app.api;
