import { expect, it } from 'vitest';
import { chineseWith } from './among-chinese.ts';
import { paymentInWords } from './payment-words.ts';

it('Latin names stand apart among Chinese characters, Chinese names and punctuation do not', () => {
  expect(chineseWith`由${'Ruhrtaler Pumpen GmbH'}出具，并非付款方出具。`).toBe(
    '由 Ruhrtaler Pumpen GmbH 出具，并非付款方出具。',
  );
  expect(chineseWith`${'Sunset Inc.'}已接受，由${'宁波清泉杯业有限公司'}转述。`).toBe(
    'Sunset Inc. 已接受，由宁波清泉杯业有限公司转述。',
  );
  expect(chineseWith`原因：${'X'}。`).toBe('原因：X。');
  const escrow = { instalmentId: '1', method: 'escrow', due: { event: 'order' } } as const;
  expect(paymentInWords([escrow], { en: 'Commerzbank AG' })['zh-CN']).toBe(
    '全款下单时存入 Commerzbank AG 托管。',
  );
  expect(paymentInWords([escrow], { 'zh-CN': '丝路贸易银行' })['zh-CN']).toBe(
    '全款下单时存入丝路贸易银行托管。',
  );
});
