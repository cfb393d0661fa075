import { addDecimals, formatDecimal, parseDecimal } from '@tongshang/money';
import type { UblDocument, UblLine, UblReference } from '@tongshang/ubl';
import { EVIDENCE } from '@tongshang/ubl';
import type { LabelKey } from './catalogue/catalogue.ts';
import type { Block, Box, Cell, Column, Ink } from './sheet.ts';
import { clockBeside } from './two-clocks.ts';
import type { Wording } from './wording.ts';

/** What a sheet is made from: the document as it was signed, and the words. */
export type Source = { readonly document: UblDocument; readonly words: Wording };

export function ink(text: string | undefined, more: Omit<Ink, 'text'> = {}): Ink[] {
  return text ? [{ text, ...more }] : [];
}

/** A box, or nothing when it would be empty. */
export function box({ words }: Source, label: LabelKey, lines: readonly Ink[], span: number): Box {
  return { label: words.label(label), lines, span };
}

/** Rows of boxes without the empty ones; the others of the row share the width. */
export function boxes(rows: readonly (readonly Box[])[]): Block {
  const kept = rows
    .map((row) => row.filter((one) => one.lines.length > 0))
    .filter((row) => row.length > 0)
    .map((row) => {
      const taken = row.reduce((sum, one) => sum + one.span, 0);
      return row.map((one) => ({ ...one, span: (one.span * 12) / taken }));
    });
  return { kind: 'boxes', rows: kept };
}

/** Whether the field of the terms is made up (`terms/portOfLoading` in the document's extension). */
export function madeTerm({ document }: Source, field: string): Pick<Ink, 'made'> {
  return document.demonstration.includes(`terms/${field}`) ? { made: true } : {};
}

/** Whether it is made up how the goods are packed. */
export function madePacking({ document }: Source): Pick<Ink, 'made'> {
  return document.demonstration.includes('packages') ? { made: true } : {};
}

/** A value of the document as a whole, by its place. */
export function madeAt({ document }: Source, place: string): Pick<Ink, 'made'> {
  return document.demonstration.includes(place) ? { made: true } : {};
}

/** What a line comes to is made up with its price or its quantity. */
export function madeAmount(line: UblLine): Pick<Ink, 'made'> {
  return { ...madeField(line, 'quantity'), ...madeField(line, 'unitPrice') };
}

export function madeField(line: UblLine, field: string): Pick<Ink, 'made'> {
  return line.item?.demonstration.includes(field) ? { made: true } : {};
}

export function party(
  source: Source,
  label: LabelKey,
  role: keyof UblDocument['parties'],
  span: number,
): Box {
  return box(source, label, source.words.party(source.document.parties[role]), span);
}

/** Who makes a declaration for its exporter or importer, the number by which customs know it, and in whose name; a box, or nothing. */
export function representative(source: Source, span: number): Box[] {
  const { document, words } = source;
  const { representative: of } = document.parties;
  if (!of) return [];
  const numbers = of.identifiers.filter(({ scheme }) => scheme === undefined).map(({ value }) => value);
  const { representation } = document;
  const how =
    representation === 'direct' || representation === 'indirect'
      ? words.label(representation)
      : representation;
  const lines = [
    ...words.party(of),
    ...numbers.flatMap((one) => ink(one, { muted: true })),
    ...ink(how, { muted: true }),
  ];
  return [box(source, 'representative', lines, span)];
}

/** Papers that somebody makes out for another to hold: they are issued on a day; others are of a day. */
const ISSUED: ReadonlySet<string> = new Set([
  ...['CertificateOfOrigin', 'InsuranceCertificate', 'InspectionCertificate', 'BeneficiaryCertificate'],
  ...['BillOfLading', 'Waybill'],
]);

/** Whether the day of the paper is before that of its cause, because this was made up. */
function madeDay({ document }: Source): Pick<Ink, 'made'> {
  return document.demonstration.includes('issueDate') ? { made: true } : {};
}

/** Number and date of the document. */
export function identity(source: Source, label: LabelKey, span: number): Box[] {
  const { document, words } = source;
  return [
    box(source, label, ink(document.id, { bold: true }), span),
    box(
      source,
      ISSUED.has(document.type) ? 'dateOfIssue' : 'date',
      document.issueDate
        ? [
            ...ink(words.date(document.issueDate), madeDay(source)),
            ...clockBeside(source, document.issueTime),
          ]
        : [],
      span,
    ),
  ];
}

const REFERENCE_NAMES: Readonly<Record<string, LabelKey>> = {
  OrderReference: 'Order',
  OrderDocumentReference: 'Order',
  OrderChangeDocumentReference: 'OrderChange',
  OrderChange: 'OrderChange',
  OrderChangeProposal: 'OrderChangeProposal',
  Contract: 'contract',
  ContractDocumentReference: 'contract',
  QuotationDocumentReference: 'Quotation',
  RequestForQuotationDocumentReference: 'RequestForQuotation',
  InvoiceDocumentReference: 'Invoice',
  CreditNoteDocumentReference: 'CreditNote',
  DebitNoteDocumentReference: 'DebitNote',
  TradeFile: 'tradeFile',
  ReturnClaim: 'claim',
  ReplacementClaim: 'claim',
  TransportDocument: 'transportDocument',
  ExportCustomsDeclaration: 'ExportCustomsDeclaration',
  ImportCustomsDeclaration: 'ImportCustomsDeclaration',
  CustomsInvoice: 'CustomsInvoice',
  Order: 'Order',
  OrderResponse: 'contract',
  Invoice: 'Invoice',
  CreditNote: 'CreditNote',
  DebitNote: 'DebitNote',
  PackingList: 'PackingList',
  // Which of certificate, declaration and application it is, stands on the paper itself.
  CertificateOfOrigin: 'proofOfOrigin',
  ProformaInvoice: 'ProformaInvoice',
  InsuranceCertificate: 'InsuranceCertificate',
  InspectionCertificate: 'InspectionCertificate',
  BeneficiaryCertificate: 'BeneficiaryCertificate',
  BillOfLading: 'BillOfLading',
  Waybill: 'Waybill',
  Quotation: 'Quotation',
  RequestForQuotation: 'RequestForQuotation',
};

/** UNCL 1001 code of a waybill → what it is called. */
export const WAYBILL_TITLES: Readonly<Record<string, LabelKey>> = {
  '710': 'seaWaybill',
  '720': 'railNote',
  '730': 'roadNote',
  '740': 'airWaybill',
  '741': 'airWaybill',
  '750': 'postNote',
};

/** Codes of waybills by mode of transport (UN/ECE Recommendation 19). */
const WAYBILLS: Readonly<Record<string, string>> = {
  ...{ '1': '710', '2': '720', '3': '730', '4': '740', '5': '750' },
};

/**
 * What a document that is referred to is called. A waybill by its own kind.
 * @param mode how the goods go that both are about: that of a waybill whose kind is not stated
 */
export function referenceName(words: Wording, { kind, type, typeCode }: UblReference, mode?: string): string {
  const carried = type === 'Waybill' ? WAYBILL_TITLES[typeCode ?? WAYBILLS[mode ?? ''] ?? ''] : undefined;
  const key = carried ?? REFERENCE_NAMES[type ?? ''] ?? REFERENCE_NAMES[kind];
  return key ? words.label(key) : (type ?? words.label('document'));
}

/** Papers of goods that go another way than they first went: their own mode says nothing of the first waybill. */
const OF_ANOTHER_JOURNEY: ReadonlySet<string> = new Set(['CustomsInvoice', 'MovementPackingList']);

/** Other documents this one names, one a line; the same number only once. */
export function references(source: Source, span: number): Box {
  const { document, words } = source;
  const papers = document.references.filter(({ type }) => type !== EVIDENCE);
  const lines = papers.map((one) => {
    const mode = OF_ANOTHER_JOURNEY.has(document.type) ? undefined : document.shipment?.modeOfTransport;
    const named = `${referenceName(words, one, mode)} ${one.id}`;
    return one.issueDate ? words.aside(named, words.date(one.issueDate)) : named;
  });
  return box(
    source,
    'references',
    [...new Set(lines)].flatMap((line) => ink(line)),
    span,
  );
}

/** Incoterms by which the seller delivers at the destination, those of earlier editions too. */
const DELIVERED: ReadonlySet<string> = new Set(['DAP', 'DPU', 'DDP', 'DAT', 'DAF', 'DES', 'DEQ', 'DDU']);

/** What the place is called where the goods are to come to: under other terms than these the seller delivers before it. */
export function destinationLabel({ document }: Source): LabelKey {
  return DELIVERED.has(document.deliveryTerms?.code ?? '') ? 'deliverTo' : 'finalDestination';
}

export function deliveryTerms(source: Source): Ink[] {
  const { document, words } = source;
  const terms = document.deliveryTerms;
  if (!terms) return [];
  const code = [terms.code, words.place(terms.place)].filter(Boolean).join(' ');
  return [
    ...ink(
      code &&
        (terms.edition
          ? words.aside(code, words.label('incotermsEdition', { edition: terms.edition }))
          : code),
      {
        bold: true,
        ...madeTerm(source, 'incoterm'),
        ...madeTerm(source, 'place'),
      },
    ),
    ...words.texts(terms.specialTerms).flatMap((text) => ink(text)),
  ];
}

/** Whether it is made up what carries the goods, or when it arrives (`transport/…` in the document's extension). */
function madeCarriage({ document }: Source, ...fields: readonly string[]): Pick<Ink, 'made'> {
  return fields.some((field) => document.demonstration.includes(`transport/${field}`)) ? { made: true } : {};
}

/** What carries the goods, as ink. */
export function meansInk(source: Source): Ink[] {
  return ink(meansOfTransport(source), madeCarriage(source, 'meansOfTransport', 'voyage'));
}

/** What carries the goods, and which of its journeys; a flight or a train is told by its day. */
function meansOfTransport({ document, words }: Source): string {
  const { meansOfTransport, voyage } = document.shipment ?? {};
  const journey = voyage && /^\d{4}-\d{2}-\d{2}$/.test(voyage) ? words.date(voyage) : voyage;
  return [meansOfTransport, journey].filter(Boolean).join(' / ');
}

/** What places and means are called, by mode of transport (UN/ECE Recommendation 19). */
const CARRIED_BY: Readonly<Record<string, readonly [from: LabelKey, to: LabelKey, by: LabelKey]>> = {
  '1': ['portOfLoading', 'portOfDischarge', 'vesselVoyage'],
  '2': ['stationOfDeparture', 'stationOfDestination', 'trainNumber'],
  '3': ['placeOfTakingOver', 'placeOfHandingOver', 'vehicle'],
  '4': ['airportOfDeparture', 'airportOfDestination', 'flight'],
};

function carriedBy({ document }: Source) {
  const mode = document.shipment?.modeOfTransport ?? '1';
  return CARRIED_BY[mode] ?? (['portOfLoading', 'portOfDischarge', 'meansOfTransport'] as const);
}

export function means(source: Source, span: number): Box {
  return box(source, carriedBy(source)[2], meansInk(source), span);
}

export function ports(source: Source, span: number): Box[] {
  const [from, to] = carriedBy(source);
  const { document, words } = source;
  const { portOfLoading, portOfDischarge } = document.shipment ?? {};
  return [
    box(source, from, ink(words.place(portOfLoading), madeTerm(source, 'portOfLoading')), span),
    box(source, to, ink(words.place(portOfDischarge), madeTerm(source, 'portOfDischarge')), span),
  ];
}

export function mode(source: Source, span: number): Box {
  const { words, document } = source;
  const text = words.code('modes', document.shipment?.modeOfTransport);
  return box(source, 'mode', ink(text, madeTerm(source, 'modeOfTransport')), span);
}

export function dateBox(
  source: Source,
  label: LabelKey,
  date: string | undefined,
  span: number,
  made: Pick<Ink, 'made'> = {},
  time?: string,
): Box {
  const day = ink(date && source.words.date(date), made);
  return box(source, label, day.length > 0 ? [...day, ...clockBeside(source, time)] : day, span);
}

export function arrivalBox(source: Source, span: number): Box {
  const { estimatedArrivalDate: day } = source.document.shipment ?? {};
  const made = madeCarriage(source, 'estimatedArrival');
  return box(source, 'estimatedArrival', ink(day && source.words.date(day), made), span);
}

export function note(source: Source): Block[] {
  const { document, words } = source;
  const lines = words.texts(document.notes).flatMap((text) => ink(text));
  return lines.length > 0 ? [{ kind: 'text', label: words.label('remarks'), lines }] : [];
}

/** A column of a goods table with what it prints of a line; it is left out when no line has it. */
export type GoodsColumn = Column & { readonly cell: (line: UblLine, index: number) => Cell };

export function goodsTable(
  columns: readonly GoodsColumn[],
  lines: readonly UblLine[],
  more: { readonly title?: string; readonly foot?: readonly [index: number, cell: Cell][] } = {},
): Block {
  const shown = columns
    .map((column, index) => ({ column, index, cells: lines.map((line, at) => column.cell(line, at)) }))
    .filter(({ cells }) => cells.some((cell) => cell.length > 0));
  const rows = lines.map((_, at) => shown.map(({ cells }) => cells[at] ?? []));
  const { title, foot } = more;
  return {
    kind: 'table',
    columns: shown.map(({ column: { label, width, align, whole } }) => ({
      label,
      width,
      ...(align ? { align } : {}),
      ...(whole ? { whole } : {}),
    })),
    rows,
    ...(title ? { title } : {}),
    ...(foot ? { foot: shown.map(({ index }) => foot.find(([of]) => of === index)?.[1] ?? []) } : {}),
  };
}

/** The sum of a weight over the lines, where each line has it. */
export function sumOf(values: readonly (string | undefined)[]): string | undefined {
  const known = values.flatMap((one) => one ?? []);
  if (known.length === 0 || known.length !== values.length) return undefined;
  return formatDecimal(
    known.map((one) => parseDecimal(one)).reduce((sum, one) => addDecimals(sum, one), parseDecimal('0')),
  );
}

/** A sum with a made-up part is made up. */
export function madeOfAny(lines: readonly UblLine[], field: string): Pick<Ink, 'made'> {
  return lines.find((line) => madeField(line, field).made) ? { made: true } : {};
}
