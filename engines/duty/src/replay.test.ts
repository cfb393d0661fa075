import { Refusal } from '@tongshang/refusal';
import { describe, expect, it } from 'vitest';
import { type Assessment, assess, replay } from './index.ts';
import { commodity, input, line, measure, percent, tariff } from './testing/tariff.ts';

const held = tariff([commodity('851671', measure('customs-duty', percent('2')))]);
const stated = input([line('1', '851671', '100.00'), line('2', '851671', '33.33')]);

function difference(assessment: Assessment, against = held, from = stated): string {
  try {
    replay(assessment, against, from);
  } catch (error) {
    if (error instanceof Refusal) return `${error.code} ${error.params.what}`;
    throw error;
  }
  return 'same';
}

describe('replay', () => {
  const assessment = assess(held, stated);

  it('gives the same result, also after a journey through JSON', () => {
    expect(difference(JSON.parse(JSON.stringify(assessment)))).toBe('same');
    expect(assessment.inputsHash).toMatch(/^[0-9a-f]{64}$/);
  });
  it('names what differs', () => {
    const edition = { ...held, version: 'test-2' };
    expect(difference(assessment, edition)).toBe('DUTY_REPLAY_DIFFERS tariffVersion');
    const other = input([line('1', '851671', '100.01'), line('2', '851671', '33.33')]);
    expect(difference(assessment, held, other)).toBe('DUTY_REPLAY_DIFFERS inputsHash');
    const quietly = tariff([commodity('851671', measure('customs-duty', percent('3')))]);
    expect(difference(assessment, quietly)).toMatch(/^DUTY_REPLAY_DIFFERS trace\/\d+ \(customs-duty\)$/);
    const forged = { ...assessment, total: { amount: '0.01', currency: 'GBP' } };
    expect(difference(forged)).toBe('DUTY_REPLAY_DIFFERS result');
  });
});
