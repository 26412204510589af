/** What analysts say is put right: from what they typed or sent to corrections that are kept. */
package hitilafu.app.correct;
