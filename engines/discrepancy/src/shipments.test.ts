import type { UblDocument, UblDocumentType, UblReference } from '@tongshang/ubl';
import { expect, it } from 'vitest';
import { type CheckedDocument, findDiscrepancies, findingText } from './index.ts';

type Told = {
  readonly quantity: string;
  readonly shipment?: string;
  readonly cites?: readonly (readonly [type: string, id: string])[];
  readonly net?: string;
  readonly packages?: string;
};

/** A paper of one line of goods, as a stranger's system might write it. */
function paper(type: UblDocumentType, id: string, told: Told): CheckedDocument {
  const line = {
    ...{ id: '1', notes: [], descriptions: [], taxes: [], references: [], charges: [] },
    quantity: { value: told.quantity, unit: 'C62' },
    partialDelivery: true,
    ...(told.net ? { netWeightKg: told.net } : {}),
    item: {
      ...{
        names: [{ text: 'Mug' }],
        descriptions: [],
        properties: [],
        demonstration: [],
        classifications: [],
        ...{ taxCategories: [], hazardous: [], serialNumbers: [], lots: [], references: [] },
      },
      sellersId: 'MUG',
    },
  };
  const isOwn = type === 'Order' || type === 'Invoice' || type === 'ReceiptAdvice';
  const references: UblReference[] = (told.cites ?? []).map(([of, number]) => ({
    ...{ kind: 'DocumentReference', type: of, id: number },
  }));
  const document: UblDocument = {
    ...{ type, id, notes: [], paymentTerms: [], conditions: [], charges: [], parties: {}, events: [] },
    ...{ deliveries: [], prepayments: [], taxes: [], attestations: [], changes: [] },
    ...{ demonstration: [], references },
    lines: isOwn ? [line] : [],
    shipment: {
      ...(told.shipment ? { id: told.shipment } : {}),
      ...{ handlingUnits: [], equipment: [], charges: [], lines: isOwn ? [] : [line] },
      ...(told.net ? { netWeightKg: told.net } : {}),
      ...(told.packages ? { packages: told.packages } : {}),
    },
  };
  return { name: id, document, placeOf: () => undefined };
}

const ORDER = paper('Order', 'PO-1', { quantity: '500' });

/** Two shipments, of 300 and 200 pieces, each with papers of its own. */
function papers(change: Readonly<Record<string, Partial<Told>>> = {}): CheckedDocument[] {
  const of = (type: UblDocumentType, id: string, told: Told) => paper(type, id, { ...told, ...change[id] });
  return [
    ORDER,
    ...(['A', 'B'] as const).flatMap((shipment) => {
      const quantity = shipment === 'A' ? '300' : '200';
      const one = { quantity, shipment, net: quantity, packages: quantity.slice(0, 1) };
      const cites = [
        ['Invoice', `INV-${shipment}`],
        ['PackingList', `PL-${shipment}`],
      ] as const;
      return [
        of('PackingList', `PL-${shipment}`, one),
        of('Invoice', `INV-${shipment}`, { quantity, shipment, cites: [['PackingList', `PL-${shipment}`]] }),
        of('CertificateOfOrigin', `CO-${shipment}`, { ...one, cites }),
        of('ExportCustomsDeclaration', `EX-${shipment}`, { ...one, cites }),
        of('BillOfLading', `BL-${shipment}`, { ...one, cites }),
        of('ImportCustomsDeclaration', `IM-${shipment}`, { ...one, cites }),
      ];
    }),
  ];
}

const told = (documents: readonly CheckedDocument[]) =>
  findDiscrepancies(documents)
    .filter((one) => one.severity === 'error')
    .map((one) => [one.rule, one.left.document, one.left.value, one.right.document, one.right.value]);

it('two shipments in order have nothing to find', () => {
  expect(told(papers())).toEqual([]);
});

it.each(['CO-A', 'EX-A', 'BL-A', 'IM-A'])(
  'the quantity of %s against its shipment, though the sum agrees',
  (id) => {
    const other = id.replace('A', 'B');
    expect(told(papers({ [id]: { quantity: '400' }, [other]: { quantity: '100' } }))).toEqual(
      expect.arrayContaining([
        ['SHIPMENT_QUANTITY_DIFFERS', 'PL-A', '300 C62', id, '400 C62'],
        ['SHIPMENT_QUANTITY_DIFFERS', 'PL-B', '200 C62', other, '100 C62'],
      ]),
    );
  },
);

it('an invoice that bills the quantity of the other shipment', () => {
  expect(told(papers({ 'INV-A': { quantity: '200' }, 'INV-B': { quantity: '300' } }))).toEqual([
    ['SHIPMENT_QUANTITY_DIFFERS', 'PL-A', '300 C62', 'INV-A', '200 C62'],
    ['SHIPMENT_QUANTITY_DIFFERS', 'PL-B', '200 C62', 'INV-B', '300 C62'],
  ]);
});

it.each(['CO-A', 'EX-A', 'BL-A', 'IM-A'])('%s that cites the invoice of the other shipment', (id) => {
  expect(told(papers({ [id]: { cites: [['Invoice', 'INV-B']] } }))).toEqual([
    ['REFERENCE_OTHER_SHIPMENT', id, 'INV-B', 'INV-B', 'B'],
  ]);
});

it('an invoice that cites the packing list of the other shipment', () => {
  expect(told(papers({ 'INV-A': { cites: [['PackingList', 'PL-B']] } }))).toEqual([
    ['REFERENCE_OTHER_SHIPMENT', 'INV-A', 'PL-B', 'PL-B', 'B'],
  ]);
});

it.each([
  ['packages', 'PACKAGES_DIFFER', '3', '2'],
  ['net', 'NET_WEIGHT_DIFFERS', '300', '200'],
] as const)('the %s of a bill that has those of the other shipment', (field, rule, left, right) => {
  expect(told(papers({ 'BL-A': { [field]: right } }))).toEqual([[rule, 'PL-A', left, 'BL-A', right]]);
});

it('a paper without a shipment of its own belongs to that of the papers it cites', () => {
  const documents = papers().filter((one) => one.name !== 'CO-A');
  const foreign = paper('CertificateOfOrigin', 'CCPIT-9', { quantity: '250', cites: [['Invoice', 'INV-A']] });
  expect(told([...documents, foreign])).toEqual([
    ['SHIPMENT_QUANTITY_DIFFERS', 'PL-A', '300 C62', 'CCPIT-9', '250 C62'],
  ]);
});

it('a certificate of the whole trade beside the first of two shipments is no discrepancy', () => {
  const file = [['TradeFile', 'T-1']] as const;
  const whole = paper('CertificateOfOrigin', 'CO', {
    quantity: '500',
    shipment: 'T-1',
    net: '500',
    cites: file,
  });
  expect(
    told([ORDER, paper('PackingList', 'PL-A', { quantity: '300', shipment: 'A', net: '300' }), whole]),
  ).toEqual([]);
  const first = paper('CertificateOfOrigin', 'CO', { quantity: '500', shipment: 'A', cites: file });
  expect(told([ORDER, paper('PackingList', 'PL-A', { quantity: '300', shipment: 'A' }), first])).toEqual([
    ['SHIPMENT_QUANTITY_DIFFERS', 'PL-A', '300 C62', 'CO', '500 C62'],
  ]);
});

it('local dates of two places are compared as moments, not as calendar days', () => {
  const dated = (
    type: UblDocumentType,
    id: string,
    issueDate: string,
    issueTime?: string,
  ): CheckedDocument => {
    const one = paper(type, id, { quantity: '500' });
    return { ...one, document: { ...one.document, issueDate, ...(issueTime ? { issueTime } : {}) } };
  };
  const rules = (...documents: CheckedDocument[]) =>
    findDiscrepancies(documents)
      .map((one) => one.rule)
      // The invoice states nothing but its date.
      .filter((rule) => !rule.includes('_INVOICE_'));
  const order = dated('Order', 'PO', '2026-03-03', '08:00:00+08:00');
  expect(rules(order, dated('OrderResponse', 'SC', '2026-03-02', '20:00:00-05:00'))).toEqual([]);
  expect(rules(order, dated('OrderResponse', 'SC', '2026-03-02', '18:59:59-05:00'))).toEqual([
    'DATED_BEFORE_ORDER',
  ]);
  expect(rules(order, dated('Invoice', 'INV', '2026-03-02'))).toEqual([]);
  expect(rules(order, dated('Invoice', 'INV', '2026-03-01'))).toEqual(['DATED_BEFORE_ORDER']);
  const day = dated('Order', 'PO', '2026-03-03');
  expect(rules(day, dated('Invoice', 'INV', '2026-03-02'))).toEqual(['DATED_BEFORE_ORDER']);
});

it('goods that several receipts together lack: each is quoted with what stands in it', () => {
  const receipts = [
    paper('ReceiptAdvice', 'GR-A', { quantity: '300', shipment: 'A' }),
    paper('ReceiptAdvice', 'GR-B', { quantity: '188', shipment: 'B' }),
  ];
  const [found, ...others] = findDiscrepancies([ORDER, ...receipts]);
  expect(others).toEqual([]);
  expect([found?.rule, found?.left.value, found?.right.document, found?.right.value]).toEqual([
    ...['RECEIVED_DIFFERS', '500 C62', 'GR-A', '300 C62'],
  ]);
  expect(found?.right.together?.parts.map(({ document, value }) => [document, value])).toEqual([
    ['GR-A', '300 C62'],
    ['GR-B', '188 C62'],
  ]);
  expect(found && findingText(found, 'en')).toBe(
    'order PO-1 has 500 pcs of line 1 (Mug), but the quantity received in receipt GR-A (300 pcs) and receipt GR-B (188 pcs) is 488 pcs.',
  );
  expect(found && findingText(found, 'zh-CN')).toBe(
    '订单 PO-1 中第 1 项（Mug）的数量为 500 个，而收货通知 GR-A（300 个）、收货通知 GR-B（188 个）实收 488 个。',
  );
});
