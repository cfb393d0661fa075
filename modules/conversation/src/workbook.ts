import { unpacked, type ZipEntry, zipEntries } from './zip-entries.ts';

const MAIN = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
/** Lists of types have some kilobytes; a link to another workbook keeps of it the cells that are named. */
const PART_MAX = 4 * 1024 * 1024;

/** Where parts of an ordinary workbook stand: what Excel, WPS, LibreOffice and the programs of banks write. */
const PARTS: readonly RegExp[] = [
  /^\[Content_Types\]\.xml$/i,
  /^_rels\/\.rels$/i,
  /^(?:xl|docProps|docMetadata|customXml)\/(?:[\w-]+\/)*[\w .()-]+\.(?:xml|rels)$/i,
  /^(?:xl|docProps|customXml)\/(?:[\w-]+\/)*_rels\/[\w .()-]+\.rels$/i,
  /^xl\/drawings\/[\w-]+\.vml$/i,
  /^xl\/(?:media|drawings)\/[\w .()-]+\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf|svg|webp)$/i,
  /^docProps\/thumbnail\.(?:png|jpe?g|emf|wmf)$/i,
  /^xl\/printerSettings\/printerSettings\d+\.bin$/i,
];
/** Folders of programs, of files in the file, and of what fetches and runs. */
const PROGRAMS = /vba|macro|activeX|dialogsheet|embeddings|connections|queryTables|webExtensions|customUI/i;
/** Types of parts that show or hold values (ECMA-376-1, 12.3, 15.2). */
const TYPES =
  /^(?:application\/(?:[\w.-]+\+)?xml|text\/xml|image\/[\w.+-]+|application\/vnd\.openxmlformats-officedocument\.(?:vmlDrawing|spreadsheetml\.printerSettings))$/i;
/** Links by which opening a workbook starts another program (ECMA-376-1, 18.14.4, 18.14.13). */
const STARTING = /ddeLink|oleLink/i;

/** A workbook of Office Open XML (ECMA-376) that has only parts as ordinary workbooks have: no program under any name, no file within the file. */
export function isWorkbook(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b || bytes[2] !== 0x03 || bytes[3] !== 0x04) return false;
  const entries = zipEntries(bytes);
  // An entry that ends in a slash is a folder, which holds nothing.
  const parts = entries?.filter(({ name, data }) => !(name.endsWith('/') && data.length === 0)) ?? [];
  const types = parts.find(({ name }) => name === '[Content_Types].xml');
  if (!types || !parts.some(({ name }) => name === 'xl/workbook.xml')) return false;
  if (!parts.every(({ name }) => PARTS.some((part) => part.test(name)) && !PROGRAMS.test(name))) return false;
  const links = parts.filter(({ name }) => /externalLinks\//i.test(name));
  return areTypes(types) && links.every((link) => !STARTING.test(xmlOf(link) ?? 'oleLink'));
}

function areTypes(part: ZipEntry): boolean {
  const xml = xmlOf(part);
  if (xml === undefined) return false;
  const types = [...xml.matchAll(/\sContentType\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(
    ([, one, other]) => one ?? other ?? '',
  );
  // Each that is named is one of these, and none is named in another way.
  if (types.length !== xml.split('ContentType').length - 1) return false;
  return types.includes(MAIN) && types.every((type) => TYPES.test(type) && !PROGRAMS.test(type));
}

/** The text of a part in UTF-8 without anything that is written otherwise than it is read: entities, comments, declarations. */
function xmlOf(part: ZipEntry): string | undefined {
  const bytes = unpacked(part, PART_MAX);
  if (!bytes) return undefined;
  try {
    const xml = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return /&#|<!|\0|encoding\s*=\s*["'](?!utf-8["'])/i.test(xml) ? undefined : xml;
  } catch {
    return undefined;
  }
}
