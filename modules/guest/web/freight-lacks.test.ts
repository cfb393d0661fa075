import { expect, it } from 'vitest';
import { freightLacks } from './freight-lacks.ts';

const NINGBO = { name: 'Ningbo', country: 'CN' };
const lacks = (trade: object) => freightLacks({ terms: {}, lines: [{}], facts: [], ...trade } as never);
const packed = (...handlingUnits: object[]) => ({ fact: 'packed', details: { handlingUnits } });

it('says what a forwarder would not see', () => {
  expect(lacks({})).toEqual(['from', 'to', 'gross', 'volume']);
  const terms = { portOfLoading: NINGBO, portOfDischarge: NINGBO };
  expect(lacks({ terms, lines: [{ grossWeightKg: '1' }, {}] })).toEqual(['gross', 'volume']);
  expect(lacks({ terms, lines: [{ grossWeightKg: '1' }] })).toEqual(['volume']);
  expect(lacks({ terms, facts: [packed({ volumeM3: '1' }, {})] })).toEqual(['volume']);
  expect(lacks({ terms, facts: [packed({ volumeM3: '1' }), packed({ volumeM3: '2' })] })).toEqual([]);
});
