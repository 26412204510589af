/** What an editor should look at first: pure, from the incidents and the problems of the log. */
package hitilafu.app.review;
