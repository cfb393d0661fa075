/** Codes of 1 to 16 bits that a Huffman table may have: one for each value of a byte. */
const CODES_MAX = 256;

/** Whether quantisation tables fill their segment (ITU-T T.81, B.2.4.1). */
export function areQuantisations(data: Buffer): boolean {
  let at = 0;
  while (at < data.length) {
    const [precision, place] = nibbles(data, at);
    if (precision > 1 || place > 3) return false;
    at += 1 + 64 * (1 + precision);
  }
  return at === data.length && at > 0;
}

/** Whether Huffman tables fill their segment (B.2.4.2). */
export function areHuffmanTables(data: Buffer): boolean {
  let at = 0;
  while (at < data.length) {
    const [kind, place] = nibbles(data, at);
    if (kind > 1 || place > 3 || at + 17 > data.length) return false;
    const codes = data.subarray(at + 1, at + 17).reduce((sum, count) => sum + count, 0);
    if (codes > CODES_MAX) return false;
    at += 17 + codes;
  }
  return at === data.length && at > 0;
}

/** Whether a frame has as many components as it says, none of them impossible (B.2.2). */
export function isFrame(data: Buffer): boolean {
  const components = data[5] ?? 0;
  if (components < 1 || components > 4 || data.length !== 6 + 3 * components) return false;
  if (data[0] !== 8 && data[0] !== 12) return false;
  for (let at = 6; at < data.length; at += 3) {
    const [across, down] = nibbles(data, at + 1);
    if (across < 1 || across > 4 || down < 1 || down > 4 || (data[at + 2] ?? 4) > 3) return false;
  }
  return true;
}

/** Whether the head of a scan has as many components as it says (B.2.3). */
export function isScanHead(data: Buffer): boolean {
  const components = data[0] ?? 0;
  return components >= 1 && components <= 4 && data.length === 4 + 2 * components;
}

const nibbles = (data: Buffer, at: number): readonly [number, number] => {
  const byte = data[at] ?? 0xff;
  return [byte >> 4, byte & 15];
};
