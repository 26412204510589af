package hitilafu.analytics.observe;

import hitilafu.analytics.observe.text.Span;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * Words for a time on the clock.
 *
 * @param toTheMinute whether minutes are given
 * @param zone the zone they name; null for that of the text
 */
record ClockWords(Span span, LocalTime time, boolean toTheMinute, ZoneId zone) {}
