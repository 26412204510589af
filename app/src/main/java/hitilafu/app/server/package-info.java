/**
 * The server: pages, API and what a monitor asks for, behind one door.
 *
 * <pre>
 *   Jetty --> FewAtATime --> Javalin: RequestGuard --> Gate --> a route of web, api or MonitorRoutes
 *                                           \           \         \
 *                                            +-----------+---------+--> ErrorAnswers
 * </pre>
 */
package hitilafu.app.server;
