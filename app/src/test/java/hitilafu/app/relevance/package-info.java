/**
 * How well search finds what was meant: searches that were judged before there was a ranking, asked
 * of ours and of two plain ones over the same words.
 *
 * <pre>
 *   queries.jsonl ──▶ JudgedQuery ──▶ Grades ──┐
 *   corpus/       ──▶ CorpusTexts              ├─▶ Gain ──▶ Relevance   by kind, by half, in all
 *   the index     ──▶ Ranking ─────────────────┘
 * </pre>
 *
 * <p>{@code queries.jsonl} has one search a line. An incident in it is named by the address of a
 * report whose main subject it is, since ids change with the reading. {@code start} is there where
 * this names more than one, or where no report has the incident as its main subject: then that of
 * any report that tells of it, and how its start begins ({@code 2023-07}; {@code unknown}). Grade 3
 * is what was asked for, 2 clearly of use, 1 of marginal use; what is not named is of none. The
 * {@code dev} half is for looking at, {@code test} for measuring only. A search with {@code now}
 * means that moment by "yesterday" and the like.
 */
package hitilafu.app.relevance;
