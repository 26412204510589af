/**
 * The nouns of Hitilafu and their one JSON form.
 *
 * <p>Every noun is a record that validates itself: a required field that is missing throws, a blank
 * text becomes null (the one spelling of "absent"), a missing list becomes empty. Instants are UTC.
 * No noun carries a wall clock, a random number or a file offset, so that the same input gives the
 * same bytes. Fields are of types that Flink serialises without Kryo.
 */
package hitilafu.model;
