import { Refusal, refusalText } from '@tongshang/refusal';
import { expect, it } from 'vitest';
import { table } from './refusals.ts';
import { checkTerms } from './terms.ts';
import { TERMS } from './testing/sample-file.ts';

it('says in words which way to pay does not go with what an instalment waits for', () => {
  const payment = [
    { instalmentId: '1', method: 'escrow' as const, due: { event: 'bill-of-lading' as const, days: 30 } },
  ];
  let caught: unknown;
  try {
    checkTerms({ ...TERMS, payment });
  } catch (error) {
    caught = error;
  }
  if (!(caught instanceof Refusal)) throw new Error('it was not refused');
  expect([caught.code, caught.place]).toEqual(['INSTALMENT_METHOD_UNSUITABLE', 'terms/payment/0/due/event']);
  const { params } = caught;
  const said = (language: 'en' | 'zh-CN') =>
    refusalText(table.INSTALMENT_METHOD_UNSUITABLE, language, params);
  expect(said('en')).toContain(
    '“in escrow at the bank of the trade” does not go with “days after the date of the transport document”.',
  );
  expect(said('zh-CN')).toContain('“存入交易银行托管”与“运输单据日后若干天”不相配。');
});
