import type { TradeDesk } from '@tongshang/settlement/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clearanceDesk } from './testing/clearance-desk.ts';

type Step = { step: string; how: string; by: string; lacking: { why: string; candidates: string[] }[] };
const shape = (steps: readonly Step[]) =>
  Object.fromEntries(steps.map(({ step, how, by }) => [step, `${how} ${by}`]));

describe('what a lane will need', () => {
  let desk: TradeDesk;
  beforeAll(async () => {
    desk = await clearanceDesk({ countries: { buyer: 'DE' } });
  });
  afterAll(() => desk.close());
  const ask = async (query: string) =>
    (await desk.as('buyer').get(`/api/v1/lanes?incoterm=FOB&modeOfTransport=sea&${query}`)).body;

  it('is said for any two countries and any goods', async () => {
    expect(shape((await ask('from=CN&to=GB&hs=851671')).steps)).toMatchObject({
      'import-assessment': 'computed buyer',
      'import-release': 'on-board customs',
      'landed-price': 'computed buyer',
    });
    expect(shape((await ask('from=CN&to=DE&hs=851671')).steps)).toMatchObject({
      'export-assessment': 'computed seller',
      'export-release': 'on-board customs',
      'import-assessment': 'outside buyer',
      'import-release': 'outside buyer',
      'landed-price': 'outside buyer',
    });
    const nothing = await ask('from=VN&to=BR&hs=640399&origin=VN');
    expect(new Set(nothing.steps.map(({ how }: Step) => how))).toEqual(new Set(['computed', 'outside']));
    expect((await ask('from=GB&to=GB')).domestic).toBe(true);
    expect([(await ask('from=DE&to=FR')).domestic, (await ask('from=DE&to=GB')).domestic]).toEqual([
      true,
      false,
    ]);
    // Goods without a code can be given one, where a tariff is held at all.
    expect(shape((await ask('from=CN&to=GB')).steps)['import-assessment']).toBe('computed buyer');
    expect(shape((await ask('from=CN&to=DE')).steps)['import-assessment']).toBe('outside buyer');
    expect(shape((await ask('from=CN&to=DE&carrier=named')).steps).carriage).toBe('on-board carrier');
    // A contact takes no part itself.
    expect(shape((await ask('from=CN&to=DE&carrier=contact')).steps).carriage).toBe('outside seller');
  });

  it('names the lines that lack a code, or a longer one, and those to choose from', async () => {
    const found = async (hs: string, to = 'GB') =>
      (await ask(`from=CN&to=${to}&hs=${hs}`)).steps.find(({ step }: Step) => step === 'import-assessment')
        ?.lacking;
    expect(await found('851671')).toEqual([]);
    expect(await found('851671', 'FR')).toMatchObject([{ lineId: '1', why: 'unknown' }]);
    expect(await found('640399', 'US')).toEqual([
      { lineId: '1', why: 'imprecise', candidates: expect.arrayContaining(['64039960']) },
    ]);
  });

  it('is that of a trade, for whoever takes part in it', async () => {
    const tradeId = await desk.order();
    const { body } = await desk.as('carrier').get(`/api/v1/trades/${tradeId}/lane`);
    expect(shape(body.steps)).toMatchObject({
      carriage: 'on-board carrier',
      'import-assessment': 'outside buyer',
    });
    const other = await desk.as('stranger').get(`/api/v1/trades/${tradeId}/lane`);
    expect(other.body.code).toBe('TRADE_NOT_FOUND');
  });
});
