import type { Consignment, Place } from '@tongshang/trade-facts';
import { describe, expect, it } from 'vitest';
import { readUbl } from './read-document.ts';
import { sampleDocuments } from './testing/sample-trade.ts';
import type { DocumentInput, TradeInput } from './trade-input.ts';
import { destinationCountryOf, exporterOf, importerOf } from './who.ts';
import { writeUbl } from './write-document.ts';

const base = sampleDocuments().find((one) => one.type === 'BillOfLading');
if (base?.type !== 'BillOfLading') throw new Error('the sample has a bill of lading');
const { details } = base;

/** A transport document of the sample trade, read back. */
function issued(change: Partial<Consignment>, terms: Partial<TradeInput['terms']> = {}) {
  const consignment: Consignment = { ...details.consignment, ...change };
  const input: DocumentInput = {
    ...base,
    ...{ type: consignment.transportDocumentType, details: { ...details, consignment }, consignment },
    trade: { ...base?.trade, terms: { ...base?.trade.terms, ...terms } } as TradeInput,
  } as DocumentInput;
  const reading = readUbl(new TextEncoder().encode(writeUbl(input)));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.document;
}

const nameOf = (party: { readonly names: readonly { readonly text: string }[] } | undefined) =>
  party?.names[0]?.text;
const SELLER = 'Jingdezhen Qinghua Ceramics Co., Ltd.';
const BUYER = 'Kensington Home & Tea Ltd';
const bank = { name: { en: 'Thames Merchant Bank' }, address: { city: 'London', country: 'GB' } };

describe('a bill of lading', () => {
  it.each([
    ['by default to the order of the shipper', {}, true, SELLER, BUYER],
    ['to order in blank', { madeOut: 'to-order' }, true, undefined, BUYER],
    [
      'to the order of a bank',
      { madeOut: 'to-order-of-party', orderParty: bank },
      true,
      'Thames Merchant Bank',
      BUYER,
    ],
    ['straight', { madeOut: 'straight' }, false, BUYER, BUYER],
    [
      'straight to another consignee',
      { madeOut: 'straight', consignee: bank },
      false,
      'Thames Merchant Bank',
      'Thames Merchant Bank',
    ],
    ['with a notify party of its own', { notifyParty: bank }, true, SELLER, 'Thames Merchant Bank'],
  ] as const)('is made out %s', (_, change, toOrder, consignee, notify) => {
    const { toOrder: order, parties } = issued(change);
    expect([order, nameOf(parties.consignee), nameOf(parties.notify)]).toEqual([toOrder, consignee, notify]);
  });

  it('says when, where and on which ship the goods were loaded, by the clocks of the port', () => {
    const { carriage, shipment, issueDate } = issued({ loadedAt: '2026-04-15T16:30:00Z' });
    expect(carriage?.onBoard).toMatchObject({
      date: '2026-04-16',
      time: '00:30:00+08:00',
      location: { id: 'CNSHA' },
    });
    expect([shipment?.meansOfTransport, shipment?.loadedDate, issueDate]).toEqual([
      ...['EASTERN GRACE', '2026-04-16', '2026-04-15'],
    ]);
  });

  it.each([
    ['CIF', undefined, 'prepaid'],
    ['CFR', undefined, 'prepaid'],
    ['FOB', undefined, 'collect'],
    ['EXW', undefined, 'collect'],
    ['FOB', 'prepaid', 'prepaid'],
  ] as const)('under %s (carrier says %s) has its freight %s', (incoterm, freight, written) => {
    expect(issued(freight ? { freight } : {}, { incoterm }).carriage?.freight).toBe(written);
  });

  it('is one original signed by the carrier, clean, by its own conditions, until the carrier says otherwise', () => {
    const plain = issued({});
    expect(plain.carriage).toMatchObject({
      originals: '1',
      capacity: 'carrier',
      clauses: [],
      terms: 'CARRIERS-CONDITIONS',
    });
    expect(nameOf(plain.parties.signatory)).toBe('East Ocean Lines');
    const place: Place = { name: 'Jingdezhen', country: 'CN' };
    const stated = issued({
      ...{
        originals: 3,
        signed: { capacity: 'master-agent', name: 'Port Agency' },
        clauses: ['One crate split'],
      },
      ...{ termsOfCarriage: 'www.line.example/terms', placeOfReceipt: place, volumeM3: '12.5' },
    });
    expect(stated.carriage).toMatchObject({
      ...{ originals: '3', capacity: 'master-agent', terms: 'www.line.example/terms' },
      ...{ clauses: [{ text: 'One crate split' }], placeOfReceipt: { name: 'Jingdezhen' } },
    });
    expect([nameOf(stated.parties.signatory), stated.shipment?.volume]).toEqual([
      'Port Agency',
      { value: '12.5', unit: 'MTQ' },
    ]);
  });
});

describe('a waybill', () => {
  it.each([
    ['sea', '710', undefined],
    ['air', '740', 'Accepted for carriage'],
    ['rail', '720', 'Received for carriage'],
    ['road', '730', 'Received for carriage'],
    ['post', '750', 'Received for carriage'],
  ] as const)('by %s is a paper of its own', (modeOfTransport, code, words) => {
    const read = issued({ transportDocumentType: 'Waybill', modeOfTransport });
    expect([read.typeCode, read.toOrder, nameOf(read.parties.consignee)]).toEqual([code, undefined, BUYER]);
    expect(read.carriage?.takenOver?.words[0]?.text).toBe(words);
  });
});

describe('of record', () => {
  const trade = (incoterm: TradeInput['terms']['incoterm'], seller: string, buyer: string): TradeInput => {
    const sample = base.trade;
    const at = { seller, buyer } as Readonly<Record<string, string>>;
    return {
      ...sample,
      terms: { ...sample.terms, incoterm },
      parties: sample.parties.map((one) => ({ ...one, country: at[one.role] ?? one.country })),
    };
  };
  it.each([
    ['FOB', 'CN', 'GB', 'seller', 'buyer'],
    ['DDP', 'CN', 'GB', 'seller', 'seller'],
    ['DDP', 'CN', 'US', 'seller', 'seller'],
    ['DDP', 'DE', 'CN', 'seller', 'buyer'],
    ['EXW', 'CN', 'GB', 'seller', 'buyer'],
    ['EXW', 'GB', 'CN', 'seller', 'buyer'],
    ['EXW', 'DE', 'FR', 'buyer', 'buyer'],
    ['EXW', 'US', 'CN', 'seller', 'buyer'],
    ['EXW', 'VN', 'CN', 'buyer', 'buyer'],
  ] as const)(
    'under %s from %s to %s the %s exports and the %s imports',
    (incoterm, from, to, exporter, importer) => {
      const of = trade(incoterm, from, to);
      expect([exporterOf(of)?.role, importerOf(of)?.role]).toEqual([exporter, importer]);
    },
  );

  it('the goods go where they go, not to the place of an Incoterm of departure', () => {
    const works: Place = { name: 'Jingdezhen', country: 'CN' };
    const london: Place = { name: 'London', country: 'GB' };
    const of = (incoterm: TradeInput['terms']['incoterm'], destination: Place) =>
      destinationCountryOf({ ...base, trade: trade(incoterm, 'CN', 'GB'), destination } as DocumentInput);
    expect([of('EXW', works), of('FCA', works), of('FOB', works), of('CIF', london)]).toEqual([
      'GB',
      'GB',
      'GB',
      'GB',
    ]);
    expect(of('EXW', { name: 'Cork', country: 'IE' })).toBe('IE');
  });
});
