import { readFileSync } from 'node:fs';
import { readOrders, sumsOfOrder } from '@tongshang/purchase-order';
import { readUbl } from '@tongshang/ubl';
import { expect } from 'vitest';
import { type ConformanceCase, conformanceSuite, type DataFile, dataFiles } from './data-folder.ts';

const CAC = 'urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2';
const CBC = 'urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2';

/** An element of the profile: its children, or the data type of its text. */
type Element = {
  readonly term: string;
  readonly attributes: readonly string[];
  readonly dataType: string | undefined;
  readonly children: readonly Element[];
};

/** Reads the profile's own list of elements; it is plain XML of few elements. */
function profileOf(path: string): Element {
  const text = readFileSync(path, 'utf8').replace(/<!--[\s\S]*?-->/g, '');
  const start = text.indexOf('<Document>');
  const [root] = elementsIn(
    `${text.slice(start, text.indexOf('</Document>')).replace('<Document>', '<Element>')}</Element>`,
  );
  if (!root) throw new Error('no document in the profile');
  return root;
}

function elementsIn(text: string): Element[] {
  const found: Element[] = [];
  for (const inner of blocksIn(text, 'Element')) {
    const own = inner.replace(/<Element[\s>][\s\S]*<\/Element>/, '');
    found.push({
      term: /<Term>([^<]+)<\/Term>/.exec(own)?.[1] ?? '',
      attributes: blocksIn(own, 'Attribute').flatMap((one) => /<Term>([^<]+)<\/Term>/.exec(one)?.[1] ?? []),
      dataType: /<DataType>([^<]+)<\/DataType>/.exec(
        own.replace(/<Attribute[\s>][\s\S]*?<\/Attribute>/g, ''),
      )?.[1],
      children: elementsIn(inner.slice(1)),
    });
  }
  return found;
}

/** Contents of the outermost elements of a name. */
function blocksIn(text: string, name: string): string[] {
  const blocks: string[] = [];
  const tags = new RegExp(`<(/?)${name}(?:\\s[^>]*)?>`, 'g');
  let depth = 0;
  let start = 0;
  for (const tag of text.matchAll(tags)) {
    if (tag[1] === '') {
      if (depth === 0) start = (tag.index ?? 0) + tag[0].length;
      depth += 1;
    } else {
      depth -= 1;
      if (depth === 0) blocks.push(text.slice(start, tag.index));
    }
  }
  return blocks;
}

/** Amounts that fit each other, and values that have to be of a form; everything else is told apart by its number. */
const VALUES: Readonly<Record<string, string>> = {
  'cbc:IdentificationCode': 'GB',
  'cbc:DocumentCurrencyCode': 'EUR',
  'cbc:ChargeIndicator': 'true',
  'cbc:PartialDeliveryIndicator': 'true',
  'cbc:Percent': '0',
  'cbc:Quantity': '2',
  'cbc:BaseQuantity': '1',
  'cbc:ValueQuantity': '3',
  'cbc:MultiplierFactorNumeric': '5',
  'cbc:PriceAmount': '10.00',
  'cac:LineItem/cbc:LineExtensionAmount': '21.00',
  'cac:AllowanceCharge/cbc:Amount': '1.00',
  'cac:AllowanceCharge/cbc:BaseAmount': '20.00',
  'cac:Price/cac:AllowanceCharge/cbc:ChargeIndicator': 'false',
  'cac:Price/cac:AllowanceCharge/cbc:BaseAmount': '11.00',
  'cac:TaxTotal/cbc:TaxAmount': '2.00',
  'cac:AnticipatedMonetaryTotal/cbc:LineExtensionAmount': '21.00',
  'cbc:TaxExclusiveAmount': '22.00',
  'cbc:TaxInclusiveAmount': '24.00',
  'cbc:AllowanceTotalAmount': '0.00',
  'cbc:ChargeTotalAmount': '1.00',
  'cbc:PrepaidAmount': '3.00',
  'cbc:PayableRoundingAmount': '0.50',
  'cbc:PayableAmount': '21.50',
  'cbc:StandardItemIdentification': '4006381333931',
  'cac:StandardItemIdentification/cbc:ID': '4006381333931',
  'cac:TaxCategory/cbc:ID': 'Z',
  'cac:ClassifiedTaxCategory/cbc:ID': 'Z',
  'cac:DeliveryTerms/cbc:ID': 'FOB',
};

const ATTRIBUTES: Readonly<Record<string, string>> = {
  currencyID: 'EUR',
  unitCode: 'C62',
  schemeID: '0160',
  listID: 'MP',
};

/** An order that states every element of the profile once, each text another; and the texts, by the path of their element. */
function wholeOrder(root: Element): { readonly xml: string; readonly texts: ReadonlyMap<string, string> } {
  const texts = new Map<string, string>();
  const textOf = (path: string): string => {
    const ends = Object.keys(VALUES).filter((end) => path.endsWith(`/${end}`));
    const longest = ends.sort((left, right) => right.length - left.length)[0];
    if (longest) return VALUES[longest] ?? '';
    const number = texts.size + 1;
    if (/Date$/.test(path))
      return `2031-${String(1 + (number % 12)).padStart(2, '0')}-${String(1 + (number % 28)).padStart(2, '0')}`;
    if (/Time$/.test(path)) return `0${number % 10}:00:00`;
    return `V${number}`;
  };
  const write = ({ term, attributes, children }: Element, above: string): string => {
    const path = `${above}/${term}`;
    const written = attributes.map((name) => ` ${name}="${ATTRIBUTES[name] ?? 'x'}"`).join('');
    if (children.length > 0)
      return `<${term}${written}>${children.map((one) => write(one, path)).join('\n')}</${term}>`;
    const text = textOf(path);
    texts.set(path, text);
    return `<${term}${written}>${text}</${term}>`;
  };
  const body = root.children.map((one) => write(one, '/Order')).join('\n');
  const xml = `<Order xmlns="urn:oasis:names:specification:ubl:schema:xsd:Order-2" xmlns:cac="${CAC}" xmlns:cbc="${CBC}">${body}</Order>`;
  return { xml, texts };
}

/** Says which schema and profile the file keeps to. */
const TECHNICAL: ReadonlySet<string> = new Set(['/Order/cbc:CustomizationID', '/Order/cbc:ProfileID']);

/** A discount on a price is carried as the price before it. */
const IN_OTHERS = /cac:Price\/cac:AllowanceCharge\/cbc:ChargeIndicator$/;

/** Every element of the order message is understood, and what it says is in the order or left out by its place. */
function elementCases(file: DataFile): ConformanceCase[] {
  const { xml, texts } = wholeOrder(profileOf(file.path));
  const bytes = new TextEncoder().encode(xml);
  const reading = readOrders(bytes);
  const document = readUbl(bytes);
  const carried = JSON.stringify(reading.orders);
  const left = reading.leftOut.map(({ place }) => place.replace(/ \(.*/, '').replace(/\[\d+\]/g, ''));
  return [
    {
      name: `${file.name}: an order with every element is read`,
      check: () => {
        expect(texts.size).toBeGreaterThan(100);
        expect(reading.problems).toEqual([]);
        expect(document.ok && document.unread).toEqual({
          parts: [expect.objectContaining({ path: '/Order/cbc:ProfileID' })],
          more: 0,
          moreHasAmount: false,
        });
      },
    },
    ...[...texts]
      .filter(([path]) => !TECHNICAL.has(path) && !IN_OTHERS.test(path))
      .map(([path, text]) => ({
        name: `${path} is carried or named as left out`,
        check: () => {
          const isLeft = left.some((place) => place === path || path.startsWith(`${place}/`));
          expect([path, isLeft || carried.includes(JSON.stringify(text).slice(1, -1))]).toEqual([path, true]);
        },
      })),
  ];
}

/** Peppol's own orders lead to the total they state. */
function orderCase(file: DataFile): ConformanceCase {
  const bytes = readFileSync(file.path);
  const stated = /PayableAmount currencyID="[A-Z]{3}">\s*([\d.]+)/.exec(bytes.toString('utf8'))?.[1] ?? '';
  return {
    name: `${file.name} is read, payable ${stated}`,
    check: () => {
      const { orders, problems } = readOrders(bytes);
      expect(problems).toEqual([]);
      expect(orders.map((order) => Number(sumsOfOrder(order).payable.amount))).toEqual([Number(stated)]);
    },
  };
}

conformanceSuite(
  'Peppol BIS Ordering 3',
  dataFiles('peppol-ordering', (name) => /^(?:orders\/.*|syntax\/ubl-order)\.xml$/.test(name)),
  (file) => (file.name.startsWith('orders/') ? [orderCase(file)] : elementCases(file)),
);
