import type { UblChange, UblChangeValue, UblDocument } from '@tongshang/ubl';
import type { LabelKey } from './catalogue/catalogue.ts';
import { totals } from './commercial-totals.ts';
import { chargeName } from './priced-line.ts';
import type { Block, Cell, Ink } from './sheet.ts';
import { box, boxes, identity, ink, note, party, references, type Source } from './sheet-parts.ts';
import { priceTable, terms } from './sheets-commercial.ts';

const CHANGE_REFERENCE = 'OrderChangeDocumentReference';

/** Whether an answer is to a change of an order, and not to the order itself. */
export function isOfChange({ changes, references: named }: UblDocument): boolean {
  return changes.length > 0 || named.some(({ kind }) => kind === CHANGE_REFERENCE);
}

/** The order as it shall be, below what changes of it. */
export function orderChange(source: Source): Block[] {
  const { document } = source;
  return [
    boxes([
      [party(source, 'to', 'seller', 6), party(source, 'buyer', 'buyer', 6)],
      [
        ...identity(source, 'number', 3),
        box(source, 'changeNumber', ink(document.sequence), 2),
        references(source, 4),
      ],
    ]),
    ...note(source),
    ...changes(source),
    ...whole(source),
  ];
}

export function orderChangeProposal(source: Source): Block[] {
  return [
    heading(source, 'number'),
    ...note(source),
    ...changes(source),
    ...whole(source),
    clause(source, 'proposalClause'),
  ];
}

/** The change that is agreed; the order as it is now is the contract. */
export function changeConfirmed(source: Source): Block[] {
  return [
    heading(source, 'contractNumber'),
    ...note(source),
    ...changes(source),
    ...whole(source, 'orderAsChanged'),
    clause(source, 'changedContractClause'),
  ];
}

/** Nothing of what was asked for. */
export function orderRejection(source: Source): Block[] {
  return [
    heading(source, 'number'),
    ...note(source),
    ...changes(source, ['changeStays', 'changeRejected'], 'changeStays'),
    ...(isOfChange(source.document) ? [clause(source, 'rejectionClause')] : []),
  ];
}

function heading(source: Source, number: LabelKey): Block {
  return boxes([
    [party(source, 'seller', 'seller', 6), party(source, 'buyer', 'buyer', 6)],
    [...identity(source, number, 3), references(source, 6)],
  ]);
}

function whole(source: Source, led: LabelKey = 'orderAfterChange'): Block[] {
  const table = priceTable(source);
  const isLed = table.kind === 'table' && source.document.changes.length > 0;
  const title = isLed ? { title: source.words.label(led) } : {};
  return [{ ...table, ...title }, ...totals(source), terms(source)];
}

const clause = ({ words }: Source, label: LabelKey): Block => ({
  kind: 'text',
  lines: ink(words.label(label)),
});

/** What changes, side by side; bold what holds, or shall. */
function changes(
  source: Source,
  [before, after]: readonly [LabelKey, LabelKey] = ['changeBefore', 'changeAfter'],
  holds: LabelKey = after,
): Block[] {
  const { document, words } = source;
  if (document.changes.length === 0) return [];
  return [
    {
      kind: 'table',
      columns: [
        { label: words.label('whatChanges'), width: 26 },
        { label: words.label(before), width: 37 },
        { label: words.label(after), width: 37 },
      ],
      rows: document.changes.map((change) => [
        subject(source, change),
        inWords(source, change, change.before, holds === before),
        inWords(source, change, change.after, holds === after),
      ]),
    },
  ];
}

const LABELS: Readonly<Record<string, LabelKey>> = {
  quantity: 'quantity',
  unitPrice: 'unitPrice',
  charges: 'charge',
  lineTotal: 'amount',
  hsCode: 'hsCode',
  originCountry: 'origin',
  total: 'total',
  delivery: 'deliveryTerms',
  insurance: 'coverAgreed',
  modeOfTransport: 'mode',
  portOfLoading: 'portOfLoading',
  portOfDischarge: 'portOfDischarge',
  latestShipmentDate: 'latestShipment',
  leadTimeDays: 'leadTime',
  partialShipments: 'partialShipments',
  payment: 'paymentTerms',
};

/** `lines/10/1/quantity`: the number of a line may hold a slash, a field does not. */
function partsOf({ of }: UblChange): { readonly line?: string; readonly field: string } {
  const [, line, field] = /^lines\/(.+)\/(\w+)$/.exec(of) ?? [];
  return line === undefined || field === undefined ? { field: of.replace(/^terms\//, '') } : { line, field };
}

/** What is charged or taken off on the whole, by its name. */
function chargeOf({ document, words }: Source, { of, before, after }: UblChange): string | undefined {
  const place = /^charges\/(\d+)$/.exec(of)?.[1];
  if (place === undefined) return undefined;
  const isTaken = [...before, ...after].some(({ text }) => text.startsWith('-'));
  const named = document.charges[Number(place) - 1];
  return named ? chargeName(named, words) : words.label(isTaken ? 'allowance' : 'charge');
}

function subject(source: Source, change: UblChange): Cell {
  const { document, words } = source;
  const { line, field } = partsOf(change);
  const key = LABELS[field];
  const goods = document.lines.find(({ id }) => id === line);
  const [name] = goods ? words.goods(goods) : [];
  const of = line === undefined ? undefined : [`${words.label('item')} ${line}`, name?.text];
  return [
    ...ink(chargeOf(source, change) ?? (key ? words.label(key) : field), { bold: true }),
    ...ink(of?.filter(Boolean).join(words.colon), { muted: true }),
  ];
}

function inWords(source: Source, change: UblChange, values: readonly UblChangeValue[], bold: boolean): Ink[] {
  const { words } = source;
  const { field } = partsOf(change);
  if (values.length === 0) return ink('—');
  const texts =
    field === 'payment' || field === 'insurance'
      ? words.texts(values).map(words.sentence)
      : values.map((value) => valueIn(source, field, value));
  return texts.flatMap((text) => ink(text, bold ? { bold } : {}));
}

function valueIn({ words }: Source, field: string, value: UblChangeValue): string {
  const { text, currency, unit, per, country, code, id } = value;
  if (currency !== undefined) {
    const amount = words.amount({ amount: text.replace(/^-/, ''), currency });
    const signed = text.startsWith('-') ? `−${amount}` : amount;
    return unit === undefined
      ? signed
      : `${signed} / ${per === undefined ? words.oneUnit(unit) : words.quantity({ value: per, unit })}`;
  }
  if (unit !== undefined) return words.quantity({ value: text, unit });
  switch (field) {
    case 'originCountry':
      return words.country(country ?? text);
    case 'modeOfTransport':
      return words.code('modes', text);
    case 'latestShipmentDate':
      return words.date(text);
    case 'leadTimeDays':
      return words.label('days', { days: text });
    case 'partialShipments':
      return words.label(text === 'true' ? 'allowed' : 'notAllowed');
    default: {
      const place = words.place({ name: text, ...(id ? { id } : {}), ...(country ? { country } : {}) });
      return [code, country === undefined && id === undefined ? text : place].filter(Boolean).join(' ');
    }
  }
}
