package hitilafu.app.web.access;

/**
 * The page on which people sign in.
 *
 * @param to where they go then, on this server
 * @param problem what was wrong the last time; null at first
 */
record SignInPage(String to, String problem) {}
