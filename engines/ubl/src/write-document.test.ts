import type { Refusal } from '@tongshang/refusal';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readUbl } from './read-document.ts';
import { arbitraryDocuments } from './testing/arbitrary-trade.ts';
import { timeOfIssue } from './time-of-issue.ts';
import type { DocumentInput } from './trade-input.ts';
import { writeUbl } from './write-document.ts';

function readBack(input: DocumentInput) {
  const reading = readUbl(new TextEncoder().encode(writeUbl(input)));
  if (!reading.ok) throw new Error(`${input.type}: ${JSON.stringify(reading.problems)}`);
  return reading.document;
}

const noteOf = ({ details }: DocumentInput) => ('note' in details ? details.note : undefined);

/** What a reader may expect of any text: white space around it does not count, line ends are line feeds. */
const asRead = (text: string | undefined) => text?.trim();

describe('what is written', () => {
  it('is the same bytes for the same input', () => {
    fc.assert(
      fc.property(arbitraryDocuments, (documents) => {
        for (const one of documents) expect(writeUbl(structuredClone(one))).toBe(writeUbl(one));
      }),
      { numRuns: 20 },
    );
  });

  it('is read back with its type, number, date, signatory and every line', () => {
    fc.assert(
      fc.property(arbitraryDocuments, (documents) => {
        for (const input of documents) {
          const read = readBack(input);
          expect([read.type, read.id, read.uuid]).toEqual([input.type, input.number, input.documentId]);
          const issued = timeOfIssue(input);
          expect([read.issueDate, read.issueTime]).toEqual([issued.date, issued.time]);
          const carries = input.type === 'BillOfLading' || input.type === 'Waybill';
          const { signatory } = read.parties;
          // A carrier's agent signs under its own name.
          if (carries) expect(signatory?.names[0]?.text).toBe('Agents & Co');
          else expect(signatory?.identifiers[0]?.value).toBe(input.issuerOrganisationId);
          const lines = [...read.lines, ...(read.shipment?.lines ?? [])];
          const unlined = ['TransportationStatus', 'RemittanceAdvice', 'OrderRejection'];
          if (!unlined.includes(input.type)) {
            expect(lines).toHaveLength(input.trade.lines.length);
            for (const [index, line] of input.trade.lines.entries()) {
              // A debit note bills an amount, and no quantity.
              const quantity = input.type === 'DebitNote' ? undefined : { ...line.quantity };
              expect(lines[index]?.quantity).toEqual(quantity);
            }
          }
        }
      }),
      { numRuns: 24 },
    );
  });

  it('keeps every name, price, code and mark of an order', () => {
    fc.assert(
      fc.property(arbitraryDocuments, (documents) => {
        const input = documents.find((one) => one.type === 'Order');
        if (!input) throw new Error('every trade has an order');
        const { trade } = input;
        const read = readBack(input);
        for (const [index, line] of trade.lines.entries()) {
          const item = read.lines[index]?.item;
          const texts = [...(item?.names ?? []), ...(item?.descriptions ?? [])];
          for (const [language, name] of Object.entries(line.name)) {
            expect(texts).toContainEqual({ text: asRead(name), language });
          }
          expect(read.lines[index]?.unitPrice).toMatchObject(line.unitPrice);
          expect(read.lines[index]?.lineTotal).toEqual(line.lineTotal);
          expect([item?.sellersId, item?.commodityCode, item?.originCountry]).toEqual([
            asRead(line.sku),
            line.hsCode,
            line.originCountry,
          ]);
          expect(item?.demonstration).toEqual(line.demonstration ?? []);
          expect(item?.standardId).toBe(line.gtin);
          expect(item?.hazardous.map((one) => one.unNumber)).toEqual(
            (line.dangerousGoods ?? []).map((one) => one.unNumber),
          );
          expect(read.lines[index]?.charges.map((one) => [one.charge, one.amount, one.percent])).toEqual(
            (line.charges ?? []).map((one) => [one.kind === 'charge', one.amount, one.percent]),
          );
          expect(read.lines[index]?.notes.map((one) => one.text)).toEqual(
            (line.notes ?? []).map((one) => asRead(one.text)),
          );
          expect(read.lines[index]?.delivery?.requested?.end).toBe(line.delivery?.until);
        }
        expect(read.charges).toHaveLength(trade.sums?.charges?.length ?? 0);
        expect(read.totals?.prepaid).toEqual(trade.sums?.prepaid);
        expect(read.totals?.rounding).toEqual(trade.sums?.rounding);
        expect(read.taxTotal === undefined).toBe(trade.sums?.taxes === undefined);
        expect(read.notes.map((one) => one.text)).toEqual(
          [noteOf(input), ...(trade.particulars?.notes ?? []).map((one) => one.text)].flatMap(
            (note) => asRead(note) ?? [],
          ),
        );
        expect(read.totals?.payable).toEqual(trade.total);
        expect(read.deliveryTerms?.code).toBe(trade.terms.incoterm);
        expect(read.latestShipmentDate).toBe(trade.terms.latestShipmentDate);
        expect(read.shipment?.portOfLoading?.name).toBe(asRead(trade.terms.portOfLoading?.name));
        expect(read.demonstration.includes('trade')).toBe(trade.demonstration);
      }),
      { numRuns: 40 },
    );
  });

  it('keeps weights, packages, seals, duties and events where they belong', () => {
    const documents = fc.sample(arbitraryDocuments, { numRuns: 1, seed: 7 })[0] ?? [];
    const read = (type: string) => {
      const input = documents.find((one) => one.type === type);
      return input && readBack(input);
    };
    const lines = documents[0]?.trade.lines ?? [];
    expect(read('PackingList')?.shipment?.handlingUnits.map((one) => one.contents[0]?.lineId)).toEqual(
      lines.map((_, index) => String(index + 1)),
    );
    const bill = read('BillOfLading') ?? read('Waybill');
    expect(bill?.shipment?.equipment.map((one) => [one.id, one.seals])).toEqual([
      ['MSKU1234565', ['SL-77']],
      ['MSKU7654321', []],
    ]);
    expect(bill?.shipment).toMatchObject({ voyage: '0123W', packages: String(lines.length) });
    expect(read('ImportCustomsDeclaration')?.shipment?.lines[0]?.taxes).toMatchObject([
      { type: 'customs-duty', rate: '6.5 %', amount: { amount: '12.00' }, demonstration: true },
      { type: 'anti-dumping', rate: '12.80 GBP / 100 kg', demonstration: false },
    ]);
    expect(read('TransportationStatus')?.events[0]?.type).toBe('arriving');
    expect(read('CertificateOfOrigin')?.shipment?.lines[0]?.item?.originCountry).toBe('CN');
  });

  it('of what was lost on its way is a notice: by what, when, and where, as it was told', () => {
    const documents = fc.sample(arbitraryDocuments, { numRuns: 1, seed: 7 })[0] ?? [];
    const status = documents.find(({ type }) => type === 'TransportationStatus');
    if (!status) throw new Error('no sample');
    const said = { cause: 'sunk-or-stranded', lostOn: '2026-04-02', note: 'Sank in a storm' } as const;
    const told = (details: object) => readBack({ ...status, details } as never);
    expect(told({ ...said, where: '41° N, 8° W' }).events).toEqual([
      {
        type: 'loss-sunk-or-stranded',
        date: '2026-04-02',
        descriptions: [{ text: 'Sank in a storm' }],
        location: { name: '41° N, 8° W' },
      },
    ]);
    expect(told(said).events[0]?.location).toBeUndefined();
    const { shipment, references } = told({ ...said, evidence: ['ab'.repeat(32)] });
    const goods = status.lines ?? status.trade.lines;
    expect(shipment?.lines.map(({ quantity }) => quantity)).toEqual(
      goods.map(({ quantity: { value, unit } }) => ({ value, unit })),
    );
    expect(shipment?.handlingUnits.filter(({ contents }) => contents.length > 0).length).toBe(
      status.packed?.handlingUnits.length ?? 0,
    );
    expect(references.filter(({ type }) => type === 'Evidence').map(({ id }) => id)).toEqual([
      'ab'.repeat(32),
    ]);
  });

  it('is dated by the clocks of its place, and never before the day on board', () => {
    const documents = fc.sample(arbitraryDocuments, { numRuns: 1, seed: 7 })[0] ?? [];
    const status = documents.find(({ type }) => type === 'TransportationStatus');
    if (!status) throw new Error('no sample');
    const readPoint = { name: 'Los Angeles', country: 'US', unlocode: 'USLAX' };
    const portOfLoading = { name: 'Shanghai', country: 'CN', unlocode: 'CNSHA' };
    const issued = (loadedAt?: string) => {
      const facts = loadedAt
        ? [{ fact: 'shipped', details: { consignment: { loadedAt, portOfLoading } } }]
        : [];
      const trade = { ...status.trade, facts };
      const details = { bizStep: 'arriving', at: '2026-11-30T05:00:00Z', readPoint };
      return timeOfIssue({ ...status, trade, details, issuedAt: '2026-11-30T05:00:00Z' } as never);
    };
    expect(issued()).toEqual({ date: '2026-11-29', time: '21:00:00-08:00' });
    // The same instant, by the clocks of the port where the goods were loaded.
    expect(issued('2026-11-30T04:00:00Z')).toEqual({ date: '2026-11-30', time: '13:00:00+08:00' });
    expect(issued('2026-11-20T04:00:00Z').date).toBe('2026-11-29');
    expect(issued('2026-12-20T04:00:00Z').date).toBe('2026-11-29');
  });

  it.each(['\u0000', '\u0007', '\uD800', '\uFFFE'])('refuses text that XML cannot carry: %j', (character) => {
    const [input] = fc.sample(arbitraryDocuments, { numRuns: 1, seed: 7 })[0] ?? [];
    if (!input) throw new Error('no sample');
    const trade = { ...input.trade, number: `A${character}B` };
    expect(() => writeUbl({ ...input, trade })).toThrow(
      expect.objectContaining({
        code: 'UBL_TEXT_UNWRITABLE',
        place: '/RequestForQuotation/AdditionalDocumentReference/ID',
      }) as Refusal,
    );
  });
});
