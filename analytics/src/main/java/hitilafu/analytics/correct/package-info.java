/**
 * What analysts put right, as linking and composing ask for it: pure, but for {@link
 * hitilafu.analytics.correct.AddressCorrections}, which brings a correction to the country of the
 * observations it names.
 *
 * <pre>
 *   corrections/*.jsonl ──▶ AddressCorrections ──▶ Corrections ─┬─▶ Partition   who is one, who is not
 *                                 ▲                             ├─▶ fields      what a field is set to
 *                      observation, country                     └─▶ dismissed   what speaks of no outage
 * </pre>
 *
 * <p>Of two that disagree the later holds; what is undone holds no more. A value is a text that
 * people can write and read ({@link hitilafu.analytics.correct.CorrectableField}).
 */
package hitilafu.analytics.correct;
