/**
 * Whether a host name means the machine itself. `hostname` as `URL` spells it: lower case, each notation of an IPv4
 * address as four decimal numbers. Names that a resolver could send elsewhere do not count.
 */
export function isLoopback(hostname: string): boolean {
  return /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}
