export { decodeBase64url, encodeBase64url } from './base64url.ts';
export {
  type DetachedHeader,
  detachedJws,
  readDetachedJws,
  signingInput,
  verifyDetachedJws,
} from './detached-jws.ts';
export { table as signatureRefusals } from './refusals.ts';
