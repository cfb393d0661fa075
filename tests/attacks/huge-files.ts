import { chunk, END, frame, jpeg, png, SCAN, segment } from '@tongshang/picture/testing';

const CAC = 'urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2';
const CBC = 'urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2';
const INVOICE = 'urn:oasis:names:specification:ubl:schema:xsd:Invoice-2';

const encoder = new TextEncoder();

/** Pieces until they have so many characters. */
function upTo(characters: number, piece: (index: number) => string): string[] {
  const pieces: string[] = [];
  for (let length = 0, index = 1; length < characters; index += 1) {
    const next = piece(index);
    pieces.push(next);
    length += next.length;
  }
  return pieces;
}

const party = (name: string) =>
  `<cac:Party><cac:PartyName><cbc:Name>${name}</cbc:Name></cac:PartyName></cac:Party>`;

const line = (index: number) => `<cac:InvoiceLine><cbc:ID>${index}</cbc:ID>
<cbc:InvoicedQuantity unitCode="C62">${index}</cbc:InvoicedQuantity>
<cbc:LineExtensionAmount currencyID="USD">${index}.00</cbc:LineExtensionAmount>
<cac:Item><cbc:Name>Something never ordered ${index}</cbc:Name>
<cac:SellersItemIdentification><cbc:ID>NO-${index}</cbc:ID></cac:SellersItemIdentification></cac:Item>
<cac:Price><cbc:PriceAmount currencyID="USD">1</cbc:PriceAmount></cac:Price></cac:InvoiceLine>`;

/** A sound invoice of thousands of lines, of which none was ordered. */
export function hugeInvoice(number: string, bytes: number): Uint8Array {
  return encoder.encode(`<?xml version="1.0" encoding="UTF-8"?>
<Invoice xmlns="${INVOICE}" xmlns:cac="${CAC}" xmlns:cbc="${CBC}">
<cbc:UBLVersionID>2.1</cbc:UBLVersionID><cbc:ID>${number}</cbc:ID><cbc:IssueDate>2026-03-05</cbc:IssueDate>
<cac:AccountingSupplierParty>${party('Somebody')}</cac:AccountingSupplierParty>
<cac:AccountingCustomerParty>${party('Nobody')}</cac:AccountingCustomerParty>
<cac:LegalMonetaryTotal><cbc:PayableAmount currencyID="USD">1</cbc:PayableAmount></cac:LegalMonetaryTotal>
${upTo(bytes, line).join('\n')}
</Invoice>`);
}

/** A product sheet whose cells begin like numbers, go on with spaces and end as none. */
export function sheetOfSpaces(bytes: number): Uint8Array {
  const row = (index: number) => `S-${index},-1${' '.repeat(8_000)}x`;
  return encoder.encode(['sku,name', ...upTo(bytes, row)].join('\n').slice(0, bytes));
}

/** A capture document of events about ever other goods of one trade. */
export function epcisOfManyEvents(tradeId: string, bytes: number): object {
  const event = (index: number) => ({
    type: 'ObjectEvent',
    action: 'OBSERVE',
    bizStep: 'shipping',
    eventTime: '2026-03-05T08:00:00Z',
    eventTimeZoneOffset: '+08:00',
    epcList: Array.from({ length: 150 }, (_, at) => `https://id.gs1.org/21/${index}-${at}`),
    bizTransactionList: [{ bizTransaction: `urn:tongshang:trade:${tradeId}` }],
  });
  const eventList = upTo(bytes - 10_000, (index) => JSON.stringify(event(index))).map((one) =>
    JSON.parse(one),
  );
  return {
    '@context': ['https://ref.gs1.org/standards/epcis/epcis-context.jsonld'],
    type: 'EPCISDocument',
    schemaVersion: '2.0',
    creationDate: '2026-03-05T09:00:00Z',
    epcisBody: { eventList },
  };
}

/** A JPEG of 8 MiB that is nothing but segments. */
export const jpegOfSegments = (): Uint8Array =>
  jpeg(Buffer.alloc(5 * 1_600_000, segment(0xfe, 'a')), frame(4, 5), SCAN, END);

/** A PNG of so many bytes that is nothing but chunks. */
export const pngOfChunks = (bytes: number): Uint8Array =>
  png(3, 2, { more: [Buffer.alloc(12 * Math.floor((bytes - 200) / 12), chunk('aaAa'))] });

/** A PNG as large as is taken for papers: it unpacks to 32 MB. */
export const pngOfPixels = (): Uint8Array =>
  png(2_000, 2_000, { depth: 16, rows: Buffer.alloc(2_000 * (1 + 2_000 * 8)) });

/** A mail that is a mail in a mail, and so on. */
export const mailInMails = (): Uint8Array =>
  encoder.encode(
    `From: a@b.example\r\nDate: Mon, 2 Mar 2026 08:00:00 +0000\r\n${'Content-Type: message/rfc822\r\n\r\nFrom: a@b\r\n'.repeat(3_000)}\r\nx`,
  );
