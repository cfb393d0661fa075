import type { AllowanceCharge, LineParticulars, OrderParticulars, TradeSums } from '@tongshang/trade-facts';
import fc from 'fast-check';

/** Values that the particulars of lines and orders are made of. */
export type Parts = {
  readonly text: fc.Arbitrary<string>;
  readonly date: fc.Arbitrary<string>;
  readonly money: fc.Arbitrary<{ readonly amount: string; readonly currency: string }>;
};

const optional = { requiredKeys: [] as [] };
const several = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: 1, maxLength: 3 });

/** What an order may say of a line beside what the goods are and cost. */
export function lineParticulars({ text, date }: Parts): fc.Arbitrary<LineParticulars> {
  const remark = fc.oneof(fc.record({ text }), fc.record({ text, language: fc.constant('de') }));
  return fc.record(
    {
      gtin: fc.constantFrom('4006381333931', '05704066204093'),
      manufacturerSku: text,
      notes: several(remark),
      delivery: fc.record({
        address: fc.record({ street: text, city: text, country: fc.constant('GB') }),
        until: date,
      }),
      partialDelivery: fc.boolean(),
      dangerousGoods: several(
        fc.record({
          unNumber: fc.constant('3480'),
          hazardClass: fc.constant('9'),
          technicalName: text,
          additionalInformation: text,
        }),
      ),
      properties: several(fc.record({ name: text, value: text })),
      classifications: several(fc.record({ code: text, list: fc.constant('TST') })),
      serialNumbers: several(text),
      lots: several(text),
      packing: fc.record({ quantityEach: fc.constantFrom('24', '0.5') }),
    },
    optional,
  );
}

/** Charges and allowances, each with what explains it. */
export function charges({ text, money }: Parts): fc.Arbitrary<AllowanceCharge[]> {
  return several(
    fc
      .record({
        kind: fc.constantFrom('charge' as const, 'allowance' as const),
        amount: money,
        more: fc.record(
          {
            reason: text,
            reasonCode: fc.constantFrom('FC', '95'),
            percent: fc.constant('5'),
            base: money,
            tax: fc.constant({ category: 'S', percent: '25', scheme: 'VAT' }),
          },
          optional,
        ),
      })
      .map(({ more, ...rest }) => ({ ...rest, ...more })),
  );
}

/** What may stand between lines and total. */
export function sums(parts: Parts): fc.Arbitrary<TradeSums> {
  const tax = fc.oneof(
    fc.record({ amount: parts.money }),
    fc.record({
      amount: parts.money,
      base: parts.money,
      category: fc.constant('S'),
      percent: fc.constant('25'),
      scheme: fc.constant('VAT'),
    }),
    fc.record({
      amount: parts.money,
      base: parts.money,
      category: fc.constant('O'),
      exemption: fc.record({ code: fc.constant('VATEX-EU-O'), reason: fc.record({ en: parts.text }) }),
    }),
  );
  return fc.record(
    { charges: charges(parts), taxes: several(tax), prepaid: parts.money, rounding: parts.money },
    optional,
  );
}

/** What an order may say of the whole beside terms and lines. */
export function orderParticulars({ text, date }: Parts): fc.Arbitrary<OrderParticulars> {
  return fc.record(
    {
      orderDate: date,
      notes: several(fc.record({ text })),
      references: several(
        fc.record({ kind: fc.constantFrom('Contract', 'CustomerReference', 'CatalogueReference'), id: text }),
      ),
      deliverTo: fc.record({ name: text, street: text, city: text, country: fc.constant('GB') }),
      requestedDelivery: fc.record({ from: date, until: date }),
      deliveryTerms: several(fc.record({ text })),
      paymentTerms: several(fc.record({ text })),
      marks: several(text),
    },
    optional,
  );
}
