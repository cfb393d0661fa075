import { type DocumentInput, readUbl, writeUbl } from '@tongshang/ubl';
import { LANES, laneDocuments } from '@tongshang/ubl/testing';
import { expect, it } from 'vitest';
import { sheetOf } from './sheet-of.ts';

type Declaration = Extract<
  DocumentInput,
  { readonly type: 'ExportCustomsDeclaration' | 'ImportCustomsDeclaration' }
>;

function declaration(lane: string, type: Declaration['type']): Declaration {
  const of = LANES.find((one) => one.name === lane);
  const found = of && laneDocuments(of).find((one) => one.type === type);
  if (found?.type !== type) throw new Error(`no ${type} in ${lane}`);
  return found as Declaration;
}

/** A declaration as it is printed, as label → lines, and the first row of its goods. */
function printed(input: DocumentInput) {
  const reading = readUbl(new TextEncoder().encode(writeUbl(input)));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const { blocks } = sheetOf(reading.document, 'en', undefined);
  const boxes = blocks.flatMap((block) => (block.kind === 'boxes' ? block.rows.flat() : []));
  const [table] = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
  return {
    boxes: Object.fromEntries(boxes.map(({ label, lines }) => [label, lines[0]?.text])),
    goods: Object.fromEntries(
      (table?.columns ?? []).map(({ label }, index) => [
        label,
        table?.rows[0]?.[index]?.map(({ text }) => text),
      ]),
    ),
  };
}

it('under DDP the seller imports, and the goods go to the buyer: on the form of the country, whatever office takes part', () => {
  const input = declaration('sea-cif', 'ImportCustomsDeclaration');
  const parties = input.trade.parties.filter((one) => one.role !== 'customs' || one.country === 'CN');
  const { boxes } = printed({
    ...input,
    trade: { ...input.trade, parties, terms: { ...input.trade.terms, incoterm: 'DDP' } },
  });
  expect(boxes).toMatchObject({
    Importer: 'Jingdezhen Qinghua Ceramics Co., Ltd.',
    Consignee: 'Kensington Home & Tea Ltd',
    Consignor: 'Jingdezhen Qinghua Ceramics Co., Ltd.',
  });
  // Boxes that only the customs of China know.
  for (const label of ['Nature of levy', 'Supervision mode', 'Consumer / user', 'Domestic consignee']) {
    expect(boxes).not.toHaveProperty(label);
  }
});

it('an importer who gets the goods himself is printed once', () => {
  const { boxes } = printed(declaration('sea-cif', 'ImportCustomsDeclaration'));
  expect(boxes.Importer).toBe('Kensington Home & Tea Ltd');
  expect(boxes).not.toHaveProperty('Consignee');
});

it('goods imported into China are used by whoever gets them, and go to his town', () => {
  const input = declaration('rail-cpt', 'ImportCustomsDeclaration');
  const consignee = {
    name: { en: 'Wuhan East Lake Works' },
    address: { street: '1 Lake Road', city: 'Wuhan', country: 'CN' },
  };
  if (!input.consignment) throw new Error('the lane has a consignment');
  const { boxes, goods } = printed({ ...input, consignment: { ...input.consignment, consignee } });
  expect([boxes['Domestic consignee'], boxes['Consumer / user'], goods['Domestic destination']]).toEqual([
    'Chongqing Jialing Water Works',
    'Wuhan East Lake Works',
    ['Wuhan'],
  ]);
});

it.each(['ExportCustomsDeclaration', 'ImportCustomsDeclaration'] as const)(
  'dangerous goods are declared as such: %s',
  (type) => {
    const input = declaration('sea-cif', type);
    const dangerousGoods = [{ unNumber: '1263', hazardClass: '3', packingGroup: 'III' }];
    const lines = input.trade.lines.map((line) => ({ ...line, dangerousGoods }));
    const { goods } = printed({ ...input, lines, trade: { ...input.trade, lines } });
    const described = Object.values(goods).flat();
    expect(described).toContain('Dangerous goods: UN 1263, class 3, packing group III');
  },
);
