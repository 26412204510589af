package hitilafu.ingest.extract;

import java.time.LocalDate;

/**
 * A date within a text.
 *
 * @param dated with the day first where figures alone leave that open
 * @param swapped the day it is if the month comes first; null if that cannot be
 * @param proven the order that its figures prove; null if they prove none
 * @param start where in the text it begins
 * @param end the place after it
 */
record Reading(Dated dated, LocalDate swapped, DayOrder proven, int start, int end) {
  /** All of a text that is nothing else. */
  static Reading whole(Dated dated, String text) {
    return new Reading(dated, null, null, 0, text.length());
  }
}
