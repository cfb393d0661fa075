/** More HTML is not looked at: many times the text that is shown. */
const HTML_MAX = 500_000;
/** What they contain is not text (HTML, 4.2 and 4.12). */
const UNSEEN: ReadonlySet<string> = new Set(['style', 'script', 'title', 'noscript', 'template']);
/** Begin a line of their own, or a cell. */
const LINES = /^(?:p|div|br|li|tr|h[1-6]|table|ul|ol|blockquote|pre|hr|section|article|header|footer)$/;
const ENTITIES: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', euro: '€', pound: '£', yen: '¥' },
  ...{ copy: '©', reg: '®', ndash: '–', mdash: '—', hellip: '…', times: '×', deg: '°' },
  ...{ lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', bull: '•', middot: '·' },
};

/** The words of a page of HTML, in lines: no layout, nothing fetched, nothing run. Looks at each character once. */
export function textOfHtml(html: string): string {
  const page = html.slice(0, HTML_MAX);
  const words: string[] = [];
  for (let at = 0; at < page.length; ) {
    const open = page.indexOf('<', at);
    words.push(page.slice(at, open < 0 ? page.length : open).replaceAll(/\s+/g, ' '));
    if (open < 0) break;
    const tag = tagAt(page, open);
    if (!tag) words.push('<');
    else if (LINES.test(tag.name)) words.push('\n');
    else if (/^t[dh]$/.test(tag.name)) words.push(' ');
    at = tag ? tag.end : open + 1;
  }
  const lines = decoded(words.join('')).split('\n');
  return lines
    .map((line) => line.replaceAll(/ {2,}/g, ' ').trim())
    .filter((line, index) => line !== '' || (lines[index - 1] ?? '').trim() !== '')
    .join('\n')
    .trim();
}

type Tag = { readonly name: string; readonly end: number };

/** What begins at a `<`, with where it ends; undefined for one that begins nothing. What does not end, ends with the page. */
function tagAt(page: string, open: number): Tag | undefined {
  const endOf = (mark: string, from: number) => {
    const at = page.indexOf(mark, from);
    return at < 0 ? page.length : at + mark.length;
  };
  if (page.startsWith('<!--', open)) return { name: '', end: endOf('-->', open + 4) };
  const [, slash = '', name = ''] =
    /^<(\/?)([a-zA-Z!?][a-zA-Z0-9]{0,20})?/.exec(page.slice(open, open + 24)) ?? [];
  if (name === '') return slash === '' ? undefined : { name: '', end: endOf('>', open) };
  const kind = name.toLowerCase();
  const end = endOf('>', open);
  return { name: kind, end: slash === '' && UNSEEN.has(kind) ? endOf('>', endOf(`</${name}`, end)) : end };
}

const decoded = (text: string): string =>
  text.replaceAll(
    /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-z]{2,8}));/g,
    (whole, decimal, hexadecimal, name) => {
      if (name !== undefined) return ENTITIES[name as string] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
