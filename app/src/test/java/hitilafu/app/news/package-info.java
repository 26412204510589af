/**
 * An invented country's news, with the truth about it: seeded, at any size.
 *
 * <pre>
 *   Country ──▶ Outages ──▶ Newsroom ──▶ Story ──┬─▶ NewsFiles   archive, catalog, truth.jsonl
 *   services    what failed, when     what was written and when     └─▶ Score       what became of it
 * </pre>
 */
package hitilafu.app.news;
