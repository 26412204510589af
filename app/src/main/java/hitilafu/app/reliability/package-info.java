/** How reliable a service or an organisation was over a period, from what the job measured. */
package hitilafu.app.reliability;
