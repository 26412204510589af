/**
 * Language, before anything is known of outages: sentences, words, phrases of word lists, and names
 * of organisations and things by their shape. English and Swahili; linear in the text.
 */
package hitilafu.analytics.observe.text;
