import { isIPv4, isIPv6 } from 'node:net';

/** Where a visit came from, coarsely: enough to see that it was not who it was meant for, too little to follow anybody. */
export type Source = { readonly network: string; readonly device: 'phone' | 'computer' | 'program' };

/** From the network address and what the browser calls itself. */
export function sourceOf(address: string, userAgent: string): Source {
  return { network: networkOf(address), device: deviceOf(userAgent) };
}

/** The first 24 of the 32 bits of an IPv4 address, 48 of the 128 of IPv6. */
function networkOf(address: string): string {
  const plain = address.startsWith('::ffff:') ? address.slice('::ffff:'.length) : address;
  if (isIPv4(plain)) return `${plain.split('.').slice(0, 3).join('.')}.0/24`;
  if (!isIPv6(plain)) return '';
  const [head = '', tail] = plain.split('::');
  const groups = head === '' ? [] : head.split(':');
  const missing = tail === undefined ? 0 : 8 - groups.length - (tail === '' ? 0 : tail.split(':').length);
  const first = [...groups, ...Array<string>(missing).fill('0'), ...(tail ?? '').split(':')].slice(0, 3);
  return `${first.map((group) => group.replace(/^0+(?=.)/, '') || '0').join(':')}::/48`;
}

function deviceOf(userAgent: string): Source['device'] {
  if (/Mobile|Android|iPhone|iPad|HarmonyOS/i.test(userAgent)) return 'phone';
  return /Mozilla\/5\.0 \((?:Windows|Macintosh|X11)/.test(userAgent) ? 'computer' : 'program';
}
