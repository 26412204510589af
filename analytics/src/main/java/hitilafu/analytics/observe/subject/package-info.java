/**
 * What a text is about: the service that failed, its operator, the organisations and places that
 * were hit. Candidates are listed with their features; models choose.
 */
package hitilafu.analytics.observe.subject;
