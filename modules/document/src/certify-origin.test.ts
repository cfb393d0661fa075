import type { Refusal } from '@tongshang/refusal';
import type { Trade } from '@tongshang/trade';
import { ORIGIN_FORMS } from '@tongshang/ubl';
import { expect, it } from 'vitest';
import { requireForm } from './certify-origin.ts';
import { chinese } from './paper/catalogue/zh-CN/chinese.facts.ts';

const between = (seller: string, buyer: string) =>
  ({
    parties: [
      { role: 'seller', country: seller },
      { role: 'buyer', country: buyer },
    ],
  }) as unknown as Pick<Trade, 'parties'>;

it.each([
  ['CN', 'GB', undefined, 'whatever the law asks'],
  ['CN', 'GB', 'exporter-declaration', 'CTH'],
  ['CN', 'GB', 'non-preferential', 'CTH'],
  ['CN', 'JP', 'RCEP', 'CTC'],
  ['VN', 'CN', 'RCEP-declaration', 'RVC'],
  ['CN', 'TH', 'form-E', 'RVC 40%'],
  ['CN', 'AU', 'CN-AU', 'PSR'],
  ['KR', 'CN', 'CN-KR', 'OP'],
])('from %s to %s origin may be stated under %s by %s', (seller, buyer, form, criterion) => {
  expect(() => requireForm(between(seller, buyer), { ...(form ? { form } : {}), criterion })).not.toThrow();
});

it.each([
  ['CN', 'GB', 'RCEP', 'WO', 'ORIGIN_FORM_UNFIT'],
  ['GB', 'CN', 'CN-AU', 'WO', 'ORIGIN_FORM_UNFIT'],
  ['CN', 'JP', 'RCEP', 'CTH', 'ORIGIN_CRITERION_UNFIT'],
  ['CN', 'AU', 'CN-AU', 'RVC 40%', 'ORIGIN_CRITERION_UNFIT'],
  ['CN', 'TH', 'form-E', 'CTC', 'ORIGIN_CRITERION_UNFIT'],
  ['CN', 'AU', 'form-A', 'P', 'ORIGIN_FORM_UNKNOWN'],
])('from %s to %s under %s by %s it is refused', (seller, buyer, form, criterion, code) => {
  expect(() => requireForm(between(seller, buyer), { form, criterion })).toThrow(
    expect.objectContaining({ code }) as Refusal,
  );
});

it('every form says by whom, and the types of no two are the same', () => {
  const forms = Object.values(ORIGIN_FORMS);
  expect(new Set(forms.map((one) => one.type)).size).toBe(forms.length);
  const titles: Readonly<Record<string, string>> = chinese.codes.originForms;
  for (const [code, { by }] of Object.entries(ORIGIN_FORMS)) {
    expect([code, /申请书/.test(titles[code] ?? '')]).toEqual([code, by === 'applied']);
  }
});
