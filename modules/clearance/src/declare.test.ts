import type { TradeDesk } from '@tongshang/settlement/testing';
import { details, LINES } from '@tongshang/settlement/testing';
import { type FactDetails, shipmentIds, type TradeFact } from '@tongshang/trade';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  clearanceDesk,
  declareAs,
  ORGANISATIONS,
  readyForExport,
  readyForImport,
  stateRate,
} from './testing/clearance-desk.ts';

let desk: TradeDesk;
beforeAll(async () => {
  desk = await clearanceDesk();
  await stateRate(desk, 'USD', 'CNY', '7.1');
  await stateRate(desk, 'USD', 'GBP', '0.8');
});
afterAll(() => desk.close());

const usd = (amount: string) => ({ amount, currency: 'USD' });
const charges = { freight: usd('20.00'), insurance: usd('5.00') };

describe('an export declaration', () => {
  it('comes from the trade alone: values, no duty, VAT at zero, the three authorities as parties', async () => {
    const tradeId = await readyForExport(desk);
    const reply = await declareAs(desk, 'seller', tradeId, { direction: 'export' });
    expect(reply.status).toBe(201);
    expect(reply.body).toMatchObject({
      direction: 'export',
      country: 'CN',
      procedure: '0110',
      state: 'declared',
      payment: 'none',
      seenAs: 'sides',
      items: [
        {
          hsCode: '851671',
          originCountry: 'CN',
          quantity: { value: '100', unit: 'C62' },
          netWeightKg: '10',
          customsValue: { amount: '1775.00', currency: 'CNY' },
        },
        { hsCode: '851672', customsValue: { amount: '1597.50', currency: 'CNY' } },
      ],
      assessment: { customsValue: { amount: '3372.50', currency: 'CNY' }, total: { amount: '0.00' } },
    });
    expect(reply.body.number).toMatch(/^CNE\d{4}-\d{8}$/);
    const trade = await desk.read(tradeId);
    expect(trade.parties.map((party) => party.role)).toEqual(
      expect.arrayContaining(['customs', 'quality', 'tax']),
    );
    const stated = trade.facts.find((fact) => fact.fact === 'export-declared');
    expect(stated?.details).toMatchObject({
      declarationNumber: reply.body.number,
      customsValue: { amount: '3372.50', currency: 'CNY' },
      lines: [{ sequence: 1, dutyTaxFees: [{ type: 'customs-duty', rate: 'free' }, { type: 'vat' }] }, {}],
    });
    const again = await declareAs(desk, 'seller', tradeId, { direction: 'export' });
    expect(again.body.code).toBe('ALREADY_DECLARED');
  });
  it('of each shipment carries its share; the shares add up to the invoice', async () => {
    const tradeId = await desk.order();
    await desk.payIn('buyer', '475.00');
    await desk.as('buyer').send('POST', `/api/v1/trades/${tradeId}/funding`, {});
    const values: string[] = [];
    for (const part of [{ 1: '33' }, { 1: '33', 2: '7' }, { 1: '34', 2: '53' }]) {
      await desk.state('seller', tradeId, 'produced', details.produced(part));
      await desk.state('seller', tradeId, 'packed', details.packed(part));
      const shipmentId = shipmentIds(await desk.read(tradeId)).at(-1) ?? '';
      const invoiced = { ...details.invoiced('1.00'), shipmentId };
      await desk.state('seller', tradeId, 'invoiced', invoiced);
      const { body } = await declareAs(desk, 'seller', tradeId, { direction: 'export', shipmentId });
      expect(body.shipmentId).toBe(shipmentId);
      const invoice = body.assessment.trace.find(
        (step: { step: string }) => step.step === 'exchange invoice-value',
      );
      values.push(invoice.from.amount);
      expect(body.items).toHaveLength(Object.keys(part).length);
      expect(body.items[0].netWeightKg).toBe('10');
    }
    expect(values).toEqual(['82.50', '108.75', '283.75']);
    const whole = await declareAs(desk, 'seller', tradeId, { direction: 'export' });
    expect([whole.status, whole.body.code], 'two bills, two declarations').toEqual([
      422,
      'DECLARATION_PER_BILL',
    ]);
    const unknown = { direction: 'export', shipmentId: ORGANISATIONS.seller };
    expect((await declareAs(desk, 'seller', tradeId, unknown)).body.code).toBe(
      'DECLARED_SHIPMENT_NOT_PACKED',
    );
  });
  it('is the exporter’s, and there is none at home', async () => {
    const tradeId = await readyForExport(desk);
    const as = async (who: 'buyer' | 'stranger') =>
      (await declareAs(desk, who, tradeId, { direction: 'export' })).body.code;
    expect([await as('buyer'), await as('stranger')]).toEqual(['NOT_YOUR_PART', 'TRADE_NOT_FOUND']);
    const home = await clearanceDesk({ countries: {} });
    const domestic = await home.order();
    const reply = await declareAs(home, 'seller', domestic, { direction: 'export' });
    expect(reply.body.code).toBe('DECLARATION_NOT_NEEDED');
    await home.close();
  });

  it('is not asked for inside the customs territory of the Union, which the lane knows', async () => {
    const union = await clearanceDesk({ countries: { seller: 'DE', buyer: 'FR' } });
    const [hamburg, lyon] = [
      { name: 'Hamburg', country: 'DE' },
      { name: 'Lyon', country: 'FR' },
    ];
    const terms = {
      incoterm: 'DAP',
      place: lyon,
      modeOfTransport: 'road',
      portOfLoading: hamburg,
      portOfDischarge: lyon,
    } as const;
    const tradeId = await union.order({ terms });
    expect((await union.read(tradeId)).domestic).toBe(true);
    const reply = await declareAs(union, 'seller', tradeId, { direction: 'export' });
    expect(reply.body.code).toBe('DECLARATION_NOT_NEEDED');
    const lane = (await union.as('buyer').get(`/api/v1/trades/${tradeId}/lane`)).body;
    expect(lane).toMatchObject({ domestic: true, steps: [{ step: 'carriage' }] });
    await union.close();
  });
});

describe('an import declaration', () => {
  it('adds the charges the price lacks and assesses every line with its sources', async () => {
    const tradeId = await readyForImport(desk);
    const { body, status } = await declareAs(desk, 'buyer', tradeId, { direction: 'import', ...charges });
    expect(status).toBe(201);
    // 475 USD → 380.00 GBP, freight 16.00, insurance 4.00: 400.00; duty 2 %, VAT 20 % on both.
    expect(body.assessment).toMatchObject({
      customsValue: { amount: '400.00', currency: 'GBP' },
      totals: [
        { type: 'customs-duty', amount: { amount: '7.99' } },
        { type: 'vat', amount: { amount: '81.59' } },
      ],
    });
    expect(body).toMatchObject({ country: 'GB', payment: 'due', payerOrganisationId: ORGANISATIONS.buyer });
    // What the value is made of stands on the paper.
    const stated = (await desk.read(tradeId)).facts.find(
      (one): one is TradeFact<'import-declared'> => one.fact === 'import-declared',
    );
    const [eori, made, ...others] = stated?.details.notices ?? [];
    expect(eori?.en).toContain('No EORI number of the importer is stated');
    expect(made?.en).toBe('Customs value GBP 400.00: invoiced 380.00 + freight 16.00 + insurance 4.00.');
    // So does what the tariff held here leaves out of the total.
    const [lacking, ...left] = others;
    expect(lacking?.en).toBe(
      'The commodity code of items 1, 2 is incomplete: its declaration wants 10 digits.',
    );
    expect(left).toEqual(body.assessment.leavesOut);
    expect(body.assessment.leavesOut).toHaveLength(1);
    expect(body.items[0].dutyTaxFees[0]).toMatchObject({
      type: 'customs-duty',
      taxTypeCode: 'A00',
      rate: '2 %',
      source: { title: 'UK Global Tariff', date: '2021-01-01' },
    });
  });
  it('names every missing fact at once', async () => {
    const [first, second] = LINES;
    const bare = { ...second, hsCode: undefined, originCountry: undefined, grossWeightKg: undefined };
    const lines = [first, JSON.parse(JSON.stringify(bare))];
    const tradeId = await desk.order({ lines });
    const { body } = await declareAs(desk, 'buyer', tradeId, {
      direction: 'import',
      freight: { amount: '1.00', currency: 'CHF' },
    });
    expect(body.code).toBe('DECLARATION_FACTS_MISSING');
    for (const missing of [
      'HS code of line 2',
      'country of origin of line 2',
      'gross weight of line 2',
      'insurance',
      'the exchange rate CHF→GBP',
    ]) {
      expect(body.detail).toContain(missing);
    }
    expect(body.detail).not.toContain('line 1');
    const text = (missing: string) => `The declaration needs facts that are not known: ${missing}.`;
    expect(body.errors).toContainEqual({ field: '/insurance', text: text('insurance') });
    expect(body.errors).toContainEqual({ field: '/lines/2/hsCode', text: text('HS code of line 2') });
    expect(body.errors).toContainEqual({
      field: '/exchangeRates',
      text: text('the exchange rate CHF→GBP, which the customs authority or the bank of the trade states'),
    });
  });
  it('refuses headings the tariff does not hold, naming line and heading', async () => {
    const lines = LINES.map((line) => ({ ...line, hsCode: '691110' }));
    const tradeId = await readyForImport(desk, { lines });
    const both = await declareAs(desk, 'buyer', tradeId, { direction: 'import', ...charges });
    expect(both.body.detail).toContain('duty rates for 691110 of line 1, duty rates for 691110 of line 2');
    const one = await readyForImport(desk, { lines: [{ ...LINES[0], hsCode: '691110' }] as never });
    const reply = await declareAs(desk, 'buyer', one, { direction: 'import', ...charges });
    expect(reply.body).toMatchObject({ code: 'DUTY_HEADING_MISSING', status: 422 });
    expect(reply.body.detail).toContain('6911');
  });
  it('takes a national code under the order’s HS code, no other', async () => {
    const lines = [{ ...LINES[0], hsCode: '950300' }] as never;
    const tradeId = await readyForImport(desk, { lines });
    const declare = async (commodityCode?: string) =>
      (
        await declareAs(desk, 'buyer', tradeId, {
          direction: 'import',
          ...charges,
          ...(commodityCode && { commodityCodes: [{ lineId: '1', commodityCode }] }),
        })
      ).body;
    expect((await declare()).code).toBe('DUTY_CODE_NOT_PRECISE');
    expect((await declare('9504400000')).code).toBe('NATIONAL_CODE_DIFFERS');
    expect((await declare('95030095')).code, 'digits are lacking').toBe('NATIONAL_CODE_LENGTH');
    const declared = await declare('9503009500');
    expect(declared.items[0]).toMatchObject({ hsCode: '950300', commodityCode: '9503009500' });
    expect(declared.items[0].dutyTaxFees[0].rate).toBe('4 %');
  });
  it('takes demonstration rates only in demonstration trades, and marks them', async () => {
    const demonstrationRates = { currency: 'GBP', valueBasis: 'CIF', customsDuty: '5', vat: '10' };
    const lines = [{ ...LINES[0], hsCode: '691110' }] as never;
    const real = await readyForImport(desk, { lines });
    const body = { direction: 'import', ...charges, demonstrationRates };
    expect((await declareAs(desk, 'buyer', real, body)).body.code).toBe('DEMONSTRATION_ONLY');
    const made1 = { direction: 'import', ...charges, demonstrationCharges: ['freight'] };
    expect((await declareAs(desk, 'buyer', real, made1)).body.code).toBe('DEMONSTRATION_ONLY');
    const stage = await clearanceDesk({ demonstration: true });
    await stateRate(stage, 'USD', 'CNY', '7.1');
    const tradeId = await readyForImport(stage, { lines: [LINES[1], (lines as unknown[])[0]] as never });
    const demonstrationExchangeRates = [{ from: 'USD', to: 'GBP', rate: '0.5' }];
    const reply = await declareAs(stage, 'buyer', tradeId, { ...body, demonstrationExchangeRates });
    expect(reply.body).toMatchObject({ demonstration: true, state: 'declared' });
    const [real1, made] = reply.body.items;
    expect(real1.dutyTaxFees[0]).toMatchObject({ rate: '2 %', measureId: 'GB-duty-851672' });
    expect(real1.dutyTaxFees[0]).not.toHaveProperty('demonstration');
    expect(made.dutyTaxFees).toMatchObject([
      { rate: '5 %', demonstration: true },
      { rate: '10 %', demonstration: true },
    ]);
    const stated = (await stage.read(tradeId)).facts.find(({ fact }) => fact === 'import-declared');
    expect(stated?.details).toMatchObject({
      exchangeRates: [{ from: 'USD', to: 'GBP', rate: '0.5', source: 'Demonstration', demonstration: true }],
      demonstration: ['customsValue'],
    });
    await stage.close();
  });

  it('marks made-up charges with all that follows from them, and nothing else; rates stand with their source', async () => {
    const stage = await clearanceDesk({ demonstration: true });
    await stateRate(stage, 'USD', 'CNY', '7.1');
    await stateRate(stage, 'USD', 'GBP', '0.8');
    const declared = async (demonstrationCharges: readonly string[]) => {
      const tradeId = await readyForImport(stage);
      const body = { direction: 'import', ...charges, onwardCharges: usd('3.00'), demonstrationCharges };
      expect((await declareAs(stage, 'buyer', tradeId, body)).status).toBe(201);
      const stated = (await stage.read(tradeId)).facts.find(({ fact }) => fact === 'import-declared');
      return stated?.details as FactDetails['import-declared'];
    };
    const marks = ({ demonstration, lines }: FactDetails['import-declared']) => [
      demonstration,
      lines[0]?.dutyTaxFees.map((fee) => [fee.type, fee.demonstration, fee.demonstrationBase]),
    ];
    const none = await declared([]);
    expect(none.exchangeRates).toEqual([
      {
        ...{ from: 'USD', to: 'GBP', rate: '0.8', date: expect.any(String) },
        source: expect.stringMatching(/^Test \(/),
      },
    ]);
    const fees = (duty: true | undefined, vat: true | undefined) => [
      ['customs-duty', undefined, duty],
      ['vat', undefined, vat],
    ];
    expect(marks(none)).toEqual([undefined, fees(undefined, undefined)]);
    expect(marks(await declared(['freight']))).toEqual([['freight', 'customsValue'], fees(true, true)]);
    expect(marks(await declared(['onwardCharges']))).toEqual([[], fees(undefined, true)]);
    await stage.close();
  });
});

describe('authorities', () => {
  it('must have jurisdiction over the country', async () => {
    const tradeId = await readyForExport(desk);
    const name = async (customs: string) =>
      (await declareAs(desk, 'seller', tradeId, { direction: 'export', agencies: { customs } })).body;
    expect((await name(ORGANISATIONS.foreignCustoms)).code).toBe('AUTHORITY_UNSUITABLE');
    expect((await name(ORGANISATIONS.tax)).code).toBe('AUTHORITY_UNSUITABLE');
    expect((await name(ORGANISATIONS.customs)).state).toBe('declared');
  });
});

it('an assessment can be repeated from the journal', async () => {
  const tradeId = await readyForImport(desk);
  await declareAs(desk, 'buyer', tradeId, { direction: 'import', ...charges });
  const { replay } = await import('@tongshang/duty');
  const { tariffFor } = await import('./index.ts');
  const caller = { organisationId: ORGANISATIONS.tax, personId: null };
  const entries = await desk.database.transaction(caller, (tx) => desk.journal.readFileEntries(tx, tradeId));
  const assessed = entries.filter((entry) => entry.entry.kind === 'clearance.assessed');
  expect(assessed).toHaveLength(2);
  for (const { disclosures, entry } of assessed) {
    const { direction, country } = entry.public as { direction: 'import'; country: string };
    const tariff = tariffFor(country, direction);
    expect(() =>
      replay(disclosures.assessment?.value as never, tariff as never, disclosures.input?.value as never),
    ).not.toThrow();
  }
});

describe('the code of a line that has ten digits', () => {
  const notices = async (tradeId: string, fact: 'export-declared' | 'import-declared') => {
    const stated = (await desk.read(tradeId)).facts.find((one) => one.fact === fact);
    const all = (stated?.details as FactDetails['import-declared'] | undefined)?.notices ?? [];
    return all.map(({ en }) => en ?? '');
  };
  const LACKING = /^The commodity code of items? .* is incomplete/;

  it('stands on its own country’s declaration alone; where digits are lacking, the declaration says so', async () => {
    const [first, second] = LINES;
    // The first is British, and known as such; the second is nobody's that a tariff here has.
    const lines = [
      { ...first, hsCode: '9503009500' },
      { ...second, hsCode: '8516720099' },
    ] as never;
    const tradeId = await readyForImport(desk, { lines });
    const { body } = await declareAs(desk, 'buyer', tradeId, { direction: 'import', ...charges });
    expect(body.items.map((item: { commodityCode: string }) => item.commodityCode)).toEqual([
      '9503009500',
      '851672',
    ]);
    expect((await notices(tradeId, 'import-declared')).filter((text) => LACKING.test(text))).toEqual([
      'The commodity code of item 2 is incomplete: its declaration wants 10 digits.',
    ]);
    expect((await notices(tradeId, 'export-declared')).filter((text) => LACKING.test(text))).toEqual([
      'The commodity code of items 1, 2 is incomplete: its declaration wants 10 digits.',
    ]);
    const other = await readyForImport(desk, { lines });
    const commodityCodes = [{ lineId: '2', commodityCode: '8516720000' }];
    await declareAs(desk, 'buyer', other, { direction: 'import', ...charges, commodityCodes });
    expect((await notices(other, 'import-declared')).filter((text) => LACKING.test(text))).toEqual([]);
  });
});
