import { INCOTERM_CODES, type Incoterm } from '@tongshang/incoterms';
import { describe, expect, it } from 'vitest';
import { checkLane } from './check-lane.ts';
import { type Held, type LaneQuestion, STEPS } from './lane.ts';

const NOBODY = { exportCustoms: false, importCustoms: false };
const line = (exportTariff: Held, importTariff: Held, candidates: readonly string[] = []) => ({
  ...{ lineId: '1', hsCode: '851671', exportTariff, importTariff },
  ...(candidates.length > 0 ? { candidates } : {}),
});
const lane = (change: Partial<LaneQuestion> = {}) =>
  checkLane({
    ...{ from: 'CN', to: 'DE', incoterm: 'FOB', modeOfTransport: 'sea', onBoard: NOBODY },
    goods: [line('held', 'unknown')],
    ...change,
  });
const shape = (of: ReturnType<typeof lane>) => of.steps.map(({ step, how, by }) => [step, how, by].join(' '));

describe('a lane', () => {
  it('LANE-2: from China to Germany computes what is held and says whose word the rest will be', () => {
    expect(shape(lane({ onBoard: { ...NOBODY, exportCustoms: true, carrier: 'member' } }))).toEqual([
      'origin computed seller',
      'export-assessment computed seller',
      'export-release on-board customs',
      'carriage on-board carrier',
      'landed-price outside buyer',
      'import-assessment outside buyer',
      'import-release outside buyer',
    ]);
  });

  it('LANE-2: names whoever arranges the carriage, where no carrier takes part', () => {
    const says = (incoterm: Incoterm) =>
      lane({ incoterm }).steps.find(({ step }) => step === 'carriage')?.says['zh-CN'];
    expect(says('CIF')).toBe('尚无承运人参与：由卖方指定承运人，或由卖方附运输单据副本转述装运。');
    expect(says('FOB')).toBe('尚无承运人参与：由买方指定承运人，或由卖方附运输单据副本转述装运。');
  });

  it('LANE-2: a contact that carries takes no part itself: it is told of', () => {
    const carriage = lane({ onBoard: { ...NOBODY, carrier: 'contact' } }).steps.find(
      ({ step }) => step === 'carriage',
    );
    expect(carriage).toMatchObject({ how: 'outside', by: 'seller' });
    expect(carriage?.says.en).toContain('a contact outside the platform');
    expect(carriage?.says['zh-CN']).toContain('平台外的联系单位');
  });

  it('LANE-2: under EXW the buyer declares both, under DDP the seller does, where the country lets it', () => {
    const all = (incoterm: Incoterm, from = 'VN') =>
      lane({ from, incoterm, goods: [line('unknown', 'unknown')] })
        .steps.filter(({ step }) => step.endsWith('assessment'))
        .map(({ by }) => by);
    expect([all('EXW'), all('DDP'), all('FCA')]).toEqual([
      ['buyer', 'buyer'],
      ['seller', 'seller'],
      ['seller', 'buyer'],
    ]);
    expect(all('EXW', 'CN')).toEqual(['seller', 'buyer']);
  });

  it('LANE-5: says before the order who declares in place of whom, by which law', () => {
    const [first, ...more] = lane({ incoterm: 'EXW' }).notices;
    expect(more).toEqual([]);
    expect(first?.en).toMatch(
      /^Under EXW the buyer clears .*GACC decree 253.* the seller declares, at the request.*FCA/,
    );
    expect(first?.['zh-CN']).toMatch(/^EXW 下应由买方办理出口清关，但.*第 253 号.*由卖方应买方要求申报.*FCA/);
    expect(lane({ from: 'DE', to: 'CN', incoterm: 'DDP' }).notices).toHaveLength(1);
    const [through] = lane({ from: 'CN', to: 'DE', incoterm: 'DDP' }).notices;
    expect(through?.en).toMatch(/^Under DDP the seller clears .*170\(2\).*Under DAP the buyer/);
    expect(through?.['zh-CN']).toMatch(/^DDP 下由卖方办理进口清关/);
    expect(lane({ incoterm: 'FCA' }).notices).toEqual([]);
  });

  it('LANE-3: a landed price is of all goods or of none; a code to be chosen is asked about, not stated from outside', () => {
    const mixed = lane({
      goods: [line('held', 'held'), { ...line('held', 'imprecise', ['8516710010']), lineId: '2' }],
    });
    const of = (step: string) => mixed.steps.find((one) => one.step === step);
    expect(of('landed-price')?.how).toBe('outside');
    expect(of('import-assessment')).toMatchObject({
      how: 'computed',
      lacking: [{ lineId: '2', why: 'imprecise', candidates: ['8516710010'] }],
    });
    const held = lane({ goods: [line('held', 'held')] });
    expect(shape(held)).toContain('landed-price computed buyer');
  });

  it('names the papers: by sea a bill of lading, else a waybill; the certificate of insurance under CIF and CIP', () => {
    const papers = (change: Partial<LaneQuestion>) =>
      lane(change).steps.find(({ step }) => step === 'import-assessment')?.papers;
    expect(papers({ incoterm: 'CIF' })).toEqual([
      'Invoice',
      'PackingList',
      'BillOfLading',
      'InsuranceCertificate',
      'ImportCustomsDeclaration',
    ]);
    expect(papers({ incoterm: 'FCA', modeOfTransport: 'air' })).toEqual([
      'Invoice',
      'PackingList',
      'Waybill',
      'ImportCustomsDeclaration',
    ]);
  });

  it('LANE-4: at home is carriage alone', () => {
    const carriage = { domestic: true, steps: [{ step: 'carriage' }] };
    expect(lane({ to: 'CN' })).toMatchObject(carriage);
    expect(lane({ from: 'FR' })).toMatchObject(carriage);
    // A trade that began before keeps its declarations.
    expect(lane({ from: 'FR', domestic: false }).steps).toHaveLength(7);
  });

  it('LANE-1: is never refused, and every step says what it is in both languages', () => {
    const holds: readonly Held[] = ['held', 'imprecise', 'unknown', 'no-code'];
    for (const incoterm of INCOTERM_CODES)
      for (const exportTariff of holds)
        for (const importTariff of holds)
          for (const isOnBoard of [false, true]) {
            const onBoard = {
              exportCustoms: isOnBoard,
              importCustoms: isOnBoard,
              ...(isOnBoard ? { carrier: 'member' as const } : {}),
            };
            const { steps } = lane({
              from: 'VN',
              to: 'BR',
              incoterm,
              onBoard,
              goods: [line(exportTariff, importTariff)],
            });
            expect(steps.map(({ step }) => step)).toEqual([...STEPS]);
            for (const { says, step } of steps) {
              expect(says.en, step).toMatch(/^[A-Z].*\.$/);
              expect(says['zh-CN'], step).toMatch(/^[^a-zA-Z{}]+。$/);
              expect(says.en, step).not.toContain('{');
            }
          }
  });
});
