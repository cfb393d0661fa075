/** Standard base64 with padding (RFC 4648, section 4). */
export function toBase64(bytes: Uint8Array): string {
  return bytes.toBase64
    ? bytes.toBase64()
    : btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/** The bytes, or undefined unless the text is base64 in its one canonical spelling. */
export function fromBase64(text: string): Uint8Array | undefined {
  try {
    return typeof Uint8Array.fromBase64 === 'function' ? decodeStrictly(text) : decodeAndCompare(text);
  } catch {
    return undefined;
  }
}

/** The platform's own decoder checks padding and spare bits; white space, which it skips, shows in the length. */
function decodeStrictly(text: string): Uint8Array | undefined {
  const bytes = Uint8Array.fromBase64(text, { lastChunkHandling: 'strict' });
  return text.length === Math.ceil(bytes.length / 3) * 4 ? bytes : undefined;
}

/** For browsers that have no decoder for bytes yet. */
function decodeAndCompare(text: string): Uint8Array | undefined {
  const binary = atob(text);
  if (btoa(binary) !== text) return undefined;
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
