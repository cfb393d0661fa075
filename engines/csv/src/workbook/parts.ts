import { type UnzipFileInfo, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { refuse } from '../refusals.ts';

/** Decompressed bytes of one workbook that are read: what a zip of some kilobytes could unfold to has an end. */
const BYTES_MAX = 64 * 1024 * 1024;

const READ =
  /^(?:\/?xl\/)(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/;

/** The parts of a workbook that say what stands in its cells, by name. @throws WORKBOOK_UNREADABLE, CSV_TOO_LARGE */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  let total = 0;
  const filter = ({ name, originalSize }: UnzipFileInfo) => {
    if (!READ.test(name)) return false;
    total += originalSize;
    if (total > BYTES_MAX) {
      throw refuse('CSV_TOO_LARGE', { measure: 'bytes', found: String(total), limit: String(BYTES_MAX) });
    }
    return true;
  };
  const files = reading(() => unzipSync(bytes, { filter }));
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return new Map(
    Object.entries(files).map(([name, content]) => [
      name.replace(/^\//, ''),
      reading(() => decoder.decode(content)),
    ]),
  );
}

/** An element as it opens: its local name and attributes by local name. */
export type Opened = { readonly name: string; readonly attributes: Readonly<Record<string, string>> };

type Handlers = {
  open?(element: Opened): void;
  text?(text: string): void;
  close?(name: string): void;
};

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Goes through one part. Document type declarations have no place in a workbook. @throws WORKBOOK_UNREADABLE */
export function goThrough(xml: string, handlers: Handlers): void {
  const parser = new SaxesParser();
  parser.on('doctype', () => {
    throw refuse('WORKBOOK_UNREADABLE');
  });
  parser.on('opentag', ({ name, attributes }) => {
    const named = Object.entries(attributes).map(([key, value]) => [local(key), String(value)] as const);
    handlers.open?.({ name: local(name), attributes: Object.fromEntries(named) });
  });
  parser.on('text', (text) => handlers.text?.(text));
  parser.on('cdata', (text) => handlers.text?.(text));
  parser.on('closetag', ({ name }) => handlers.close?.(local(name)));
  reading(() => parser.write(xml).close());
}

/** What the libraries find wrong is one thing to a reader: the file is damaged. */
function reading<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof Error && 'code' in error && typeof error.code === 'string') throw error;
    throw refuse('WORKBOOK_UNREADABLE');
  }
}
