// Tells whether a host is this machine itself.

const LOOPBACK = ['127.0.0.1', '::1', '[::1]', 'localhost'];

/** True for the loopback addresses, as written in a setting or in a URL. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.includes(host.toLowerCase());
}
