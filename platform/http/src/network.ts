import { isIPv6 } from 'node:net';

/** The network whose every address is one caller's: an IPv4 address, or the first 64 of the 128 bits of IPv6 (RFC 4291, 2.5.4). */
export function networkOf(address: string): string {
  const plain = address.startsWith('::ffff:') ? address.slice('::ffff:'.length) : address;
  if (!isIPv6(plain)) return plain;
  const [head = '', tail = ''] = plain.split('::');
  const groups = head === '' ? [] : head.split(':');
  const last = tail === '' ? [] : tail.split(':');
  const missing = plain.includes('::') ? 8 - groups.length - last.length : 0;
  const all = [...groups, ...Array<string>(Math.max(0, missing)).fill('0'), ...last];
  return all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
