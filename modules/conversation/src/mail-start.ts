const [LF, DASH] = [0x0a, 0x2d];

/**
 * As much of a mail file as is read. The text that is shown stands in its first kilobytes; of lines and parts the reader of MIME makes
 * objects, each at the cost of those before it.
 */
const BYTES_MAX = 256 * 1024;
const LINES_MAX = 10_000;
/** Lines that may begin a part (RFC 2046, 5.1.1): a mail with hundreds of files has as many. */
const DELIMITERS_MAX = 500;

/** A mail without what a program put before its header fields: a byte order mark, the “From ” line of a mailbox (RFC 4155). */
export function mailProper(bytes: Uint8Array): Uint8Array {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const marked = hasMark ? bytes.subarray(3) : bytes;
  if (new TextDecoder('latin1').decode(marked.subarray(0, 5)) !== 'From ') return marked;
  const end = marked.indexOf(LF);
  return end < 0 ? marked : marked.subarray(end + 1);
}

/** The start of a mail file, up to the first line that is one too many. */
export function startOfMail(bytes: Uint8Array): Uint8Array {
  const most = Math.min(bytes.length, BYTES_MAX);
  let delimiters = 0;
  let at = 0;
  for (let lines = 0; lines < LINES_MAX; lines += 1) {
    if (bytes[at] === DASH && bytes[at + 1] === DASH && ++delimiters > DELIMITERS_MAX) break;
    const end = bytes.indexOf(LF, at);
    if (end < 0 || end >= most) return bytes.subarray(0, most);
    at = end + 1;
  }
  return bytes.subarray(0, at);
}
