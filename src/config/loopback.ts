// Tells whether an address can be reached from this machine only.

const LOOPBACK = ['127.0.0.1', '::1', '[::1]', 'localhost'];

/** True for the addresses local mode may listen on. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.includes(host.toLowerCase());
}
