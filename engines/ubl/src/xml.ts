import { SaxesParser } from 'saxes';
import type { UblLimits } from './limits.ts';
import { refuse } from './refusals.ts';
import { faultInWords } from './xml-faults.ts';

const NAMESPACES: Readonly<Record<string, string>> = {
  'urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2': 'cac',
  'urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2': 'cbc',
  'urn:oasis:names:specification:ubl:schema:xsd:CommonExtensionComponents-2': 'ext',
};

/** One element with its place in the file. Attributes of a namespace (`xsi:…`, `xml:…`) are left out. */
export type XmlElement = {
  /** Local name of a UBL element; `{namespace}local` of any other below the root. */
  readonly name: string;
  /** Name as shown in a path: `cac:Party`. */
  readonly qualifiedName: string;
  readonly namespace: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Direct character data, entities resolved, untrimmed. */
  readonly text: string;
  readonly parent: XmlElement | undefined;
  /** 1-based among the siblings of the same name. */
  readonly ordinal: number;
  readonly line: number;
  readonly column: number;
};

type OpenElement = { -readonly [K in keyof XmlElement]: XmlElement[K] } & {
  children: XmlElement[];
  attributes: Map<string, string>;
};

/** `/Order/cac:OrderLine[2]/cac:LineItem/cbc:Quantity`: names with their number where there are several. */
export function pathOf(element: XmlElement): string {
  const parent = element.parent;
  if (!parent) return `/${element.qualifiedName}`;
  const several = element.ordinal > 1 || childrenNamed(parent, element.name).length > 1;
  return `${pathOf(parent)}/${element.qualifiedName}${several ? `[${element.ordinal}]` : ''}`;
}

/** Below so many children, looking through them is quicker than an index. */
const INDEXED = 16;
const indexes = new WeakMap<XmlElement, ReadonlyMap<string, readonly XmlElement[]>>();

/** The children of one name, in file order. Elements with many children are indexed once: they are asked for many names. */
export function childrenNamed(element: XmlElement, name: string): readonly XmlElement[] {
  const { children } = element;
  if (children.length < INDEXED) return children.filter((child) => child.name === name);
  let index = indexes.get(element);
  if (!index) {
    index = Map.groupBy(children, (child) => child.name);
    indexes.set(element, index);
  }
  return index.get(name) ?? [];
}

/** The first of them. */
export function firstNamed(element: XmlElement, name: string): XmlElement | undefined {
  const { children } = element;
  if (children.length < INDEXED) return children.find((child) => child.name === name);
  return childrenNamed(element, name)[0];
}

/**
 * Parses well-formed XML 1.0 with namespaces within the limits and returns the root. Refuses `UBL_XML_MALFORMED`,
 * `UBL_DTD_FORBIDDEN` and the `UBL_TOO_…` bounds with `line … column …`; the first fault ends the reading.
 */
export function parseXml(text: string, limits: UblLimits): XmlElement {
  const start = text.search(/\S/);
  if (text[start] !== '<') {
    const line = text.slice(0, start).split('\n').length;
    throw refuse(
      'UBL_XML_MALFORMED',
      faultInWords('the file does not begin with “<”'),
      `line ${line} column 1`,
    );
  }
  const parser = new SaxesParser({ xmlns: true, defaultXMLVersion: '1.0', forceXMLVersion: true });
  let root: OpenElement | undefined;
  const open: OpenElement[] = [];
  const counts: Map<string, number>[] = [];
  const texts: string[][] = [];
  let elements = 0;
  let attributes = 0;
  let line = 1;
  let column = 1;
  const here = () => `line ${parser.line} column ${parser.column}`;

  parser.on('error', (error) => {
    throw refuse('UBL_XML_MALFORMED', faultInWords(reasonOf(error.message)), here());
  });
  parser.on('doctype', () => {
    const line = text.slice(0, text.lastIndexOf('<!DOCTYPE', parser.position)).split('\n').length;
    throw refuse('UBL_DTD_FORBIDDEN', {}, `line ${line}`);
  });
  parser.on('opentagstart', (tag) => {
    attributes = 0;
    ({ line, column } = placeOfTag(text, parser, tag.name));
    elements += 1;
    if (elements > limits.elements) {
      throw refuse('UBL_TOO_MANY_ELEMENTS', { limit: String(limits.elements) }, here());
    }
    if (open.length >= limits.depth) throw refuse('UBL_TOO_DEEP', { limit: String(limits.depth) }, here());
  });
  parser.on('attribute', () => {
    attributes += 1;
    if (attributes > limits.attributesPerElement) {
      const element = open.at(-1)?.qualifiedName ?? '';
      const limit = String(limits.attributesPerElement);
      throw refuse('UBL_TOO_MANY_ATTRIBUTES', { element, limit }, here());
    }
  });
  parser.on('opentag', (tag) => {
    const parent = open.at(-1);
    const element = openElement(tag, parent, counts.at(-1), line, column);
    if (parent) parent.children.push(element);
    else root = element;
    open.push(element);
    counts.push(new Map());
    texts.push([]);
  });
  const addText = (chunk: string) => void texts.at(-1)?.push(chunk);
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    counts.pop();
    const closed = open.pop();
    if (closed) closed.text = (texts.pop() ?? []).join('');
  });
  parser.write(text).close();
  if (!root) throw refuse('UBL_EMPTY');
  return root;
}

/** Where the `<` of a tag stands: the parser is one character past the name, which may be the first of the next line. */
function placeOfTag(
  text: string,
  { line, column, position }: SaxesParser,
  name: string,
): { line: number; column: number } {
  const before = column - [...name].length - 1;
  if (before > 0) return { line, column: before };
  const start = text.lastIndexOf('<', position - 1);
  const lineStart = text.slice(0, start).search(/[^\r\n]*$/);
  return { line: line - 1, column: [...text.slice(lineStart, start)].length + 1 };
}

type OpenTag = {
  readonly local: string;
  readonly uri: string;
  readonly attributes: Readonly<Record<string, { local: string; prefix: string; value: string }>>;
};

function openElement(
  tag: OpenTag,
  parent: OpenElement | undefined,
  counts: Map<string, number> | undefined,
  line: number,
  column: number,
): OpenElement {
  const prefix = NAMESPACES[tag.uri];
  const name = prefix || !parent ? tag.local : `{${tag.uri}}${tag.local}`;
  const ordinal = (counts?.get(name) ?? 0) + 1;
  counts?.set(name, ordinal);
  const attributes = new Map<string, string>();
  for (const { local, prefix: of, value } of Object.values(tag.attributes)) {
    if (of === '' && local !== 'xmlns') attributes.set(local, value);
  }
  const qualifiedName = prefix && parent ? `${prefix}:${tag.local}` : name;
  return {
    name,
    qualifiedName,
    namespace: tag.uri,
    attributes,
    children: [],
    text: '',
    parent,
    ordinal,
    line,
    column,
  };
}

/** saxes writes `line:column: what`; the place is given apart. */
function reasonOf(message: string): string {
  return message.replace(/^(?:undefined:)?\d+:\d+: /, '').replace(/\.$/, '');
}
