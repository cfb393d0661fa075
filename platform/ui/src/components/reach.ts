/** From where an address opens: on this computer alone, in this network alone, or everywhere. */
type Reach = 'computer' | 'network' | 'everywhere';

const PRIVATE = /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|169\.254\.|\[f[cde])/;

/**
 * By its host: loopback (RFC 6761, 6.3; RFC 4291, 2.5.3), private networks (RFC 1918, 3927, 4193, 4291) and names that only a network of one's own knows
 * (RFC 6762; one without a dot).
 */
export function reachOf(url: string): Reach {
  const host = new URL(url).hostname.replace(/\.$/, '');
  if (host === 'localhost' || host.endsWith('.localhost') || /^127\./.test(host) || host === '[::1]')
    return 'computer';
  const isName =
    !host.startsWith('[') && (!host.includes('.') || /\.(local|internal|lan|home\.arpa)$/.test(host));
  return isName || PRIVATE.test(host) ? 'network' : 'everywhere';
}
