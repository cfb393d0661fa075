import { readUbl, writeUbl } from '@tongshang/ubl';
import { LANES, laneDocuments } from '@tongshang/ubl/testing';
import { expect, it } from 'vitest';
import { chargeableWeight } from './air-charges.ts';
import { sheetOf } from './sheet-of.ts';

it.each([
  // 3.2 m³ are 533.33 kg.
  ['504', '3.2', '533.5'],
  ['600.2', '3.2', '600.5'],
  ['600', '3.6', '600'],
  ['14', '0.08775', '15'],
  ['0.1', '0', '0.5'],
])('%s kg of %s m³ are charged as %s kg', (gross, volume, charged) => {
  expect(chargeableWeight(gross, volume)).toBe(charged);
});

it('nothing is said where weight or volume is unknown', () => {
  expect([chargeableWeight('504'), chargeableWeight(undefined, '3.2')]).toEqual([undefined, undefined]);
});

it('an air waybill says what is charged for and that no value is declared, another waybill does not', () => {
  const printed = (lane: string, type: 'Waybill' | 'BillOfLading') => {
    const found = LANES.find(({ name }) => name === lane);
    const input = found && laneDocuments(found).find((one) => one.type === type);
    if (!input) throw new Error('no such paper');
    const reading = readUbl(new TextEncoder().encode(writeUbl(input)));
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    const boxes = sheetOf(reading.document, 'en', undefined).blocks.flatMap((block) =>
      block.kind === 'boxes' ? block.rows.flat() : [],
    );
    return ['Chargeable weight', 'Declared value for carriage', 'Declared value for customs'].map(
      (label) => boxes.find((one) => one.label === label)?.lines[0]?.text,
    );
  };
  expect(printed('air-fca', 'Waybill')).toEqual(['533.50 kg', 'NVD', 'NCV']);
  expect(printed('sea-cif', 'BillOfLading')).toEqual([undefined, undefined, undefined]);
});
