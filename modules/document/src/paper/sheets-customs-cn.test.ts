import { INCOTERM_CODES } from '@tongshang/incoterms';
import { readUbl, writeUbl } from '@tongshang/ubl';
import { LANES, laneDocuments } from '@tongshang/ubl/testing';
import { describe, expect, it } from 'vitest';
import { sheetOf } from './sheet-of.ts';

/** A declaration of a sample lane, with charges where they are given, as label → lines, and its table. */
function printed(
  lane: string,
  type: 'ExportCustomsDeclaration' | 'ImportCustomsDeclaration',
  more: object = {},
) {
  const of = LANES.find((one) => one.name === lane);
  const found = of && laneDocuments(of).find((one) => one.type === type);
  if (found?.type !== type) throw new Error(`no ${type} in ${lane}`);
  const input = { ...found, details: { ...found.details, ...more } };
  const reading = readUbl(new TextEncoder().encode(writeUbl(input)));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const { blocks } = sheetOf(reading.document, 'zh-CN', undefined);
  const boxes = blocks.flatMap((block) => (block.kind === 'boxes' ? block.rows.flat() : []));
  const [table] = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
  return {
    boxes: Object.fromEntries(boxes.map(({ label, lines }) => [label, lines[0]?.text])),
    goods: Object.fromEntries(
      (table?.columns ?? []).map(({ label }, index) => [label, table?.rows[0]?.[index]?.[0]?.text]),
    ),
  };
}

it('an export is declared in the words of the customs of China', () => {
  const { boxes, goods } = printed('sea-cif', 'ExportCustomsDeclaration', {
    charges: {
      freight: { amount: '310.00', currency: 'USD' },
      insurance: { amount: '12.50', currency: 'USD' },
    },
  });
  expect(boxes).toEqual({
    境内发货人: '宁波清泉杯业有限公司',
    境外收货人: 'Kensington Home & Tea Ltd',
    报关单号: 'EX-1',
    申报日期: '2026年4月12日',
    申报海关: '上海海关',
    合同协议号: 'SC-1',
    运输方式: '水路运输',
    生产销售单位: '宁波清泉杯业有限公司',
    监管方式: '一般贸易（0110）',
    征免性质: '一般征税（101）',
    成交方式: 'CIF',
    随附单证及编号: '商业发票 INV-1',
    运费: '美元 310.00',
    保费: '美元 12.50',
    '贸易国（地区）': '英国',
    '运抵国（地区）': '英国',
    指运港: '英国 费利克斯托（GBFXT）',
    离境口岸: '中国 上海（CNSHA）',
    包装种类: '托盘',
    件数: '2',
    标记唛码及备注: 'K.H.T.  1/2  2/2',
    '毛重（千克）': '504.00',
    '净重（千克）': '420.00',
  });
  expect(goods).toEqual({
    ...{
      项号: '1',
      商品编号: '9617001900',
      商品名称及规格型号: '不锈钢真空保温杯，500 毫升',
      数量及单位: '1,200 个',
    },
    ...{
      单价: '2.35',
      总价: '2,820.00',
      币制: '美元',
      '原产国（地区）': '中国',
      '最终目的国（地区）': '英国',
    },
    ...{ 境内货源地: '宁波', 征免: '照章征税' },
  });
});

it('what is sent anew free of charge is declared as that, with nothing levied and the packages of its own', () => {
  const { boxes, goods } = printed('sea-cif', 'ExportCustomsDeclaration', {
    ...{ procedure: '3100', number: 'CL-1', remedy: 'replacement', packages: 3, grossWeightKg: '60' },
  });
  expect([boxes.监管方式, boxes.征免性质, boxes.件数, boxes['毛重（千克）'], goods.征免]).toEqual([
    ...['无代价抵偿（3100）', '其他法定（299）', '3', '60.00', '全免'],
  ]);
});

it('under FCA the goods go to the country of the buyer, and 境内发货人 is never the foreign buyer', () => {
  const { boxes } = printed('air-fca', 'ExportCustomsDeclaration');
  expect([boxes.境内发货人, boxes.境外收货人, boxes['运抵国（地区）'], boxes.成交方式]).toEqual([
    ...['宁波清泉杯业有限公司', 'Sunset Houseware Inc.', '美国', 'FOB'],
  ]);
});

it('an import is declared by the firm at home, under its own code of ten digits', () => {
  const { boxes, goods } = printed('rail-cpt', 'ImportCustomsDeclaration');
  expect([
    boxes.境内收货人,
    boxes.境外发货人,
    boxes['启运国（地区）'],
    boxes.成交方式,
    boxes.提运单号,
  ]).toEqual([...['重庆嘉陵水务有限公司', 'Ruhrtaler Pumpen GmbH', '德国', 'C&F', 'CIM-SMGS-4471']]);
  expect([goods.商品编号, goods.境内目的地, goods.币制]).toEqual(['8413709990', '重庆', '欧元']);
});

it('an item is declared at the price agreed, with what that is reduced by as the form provides, whether or not four decimals could hold it', () => {
  const of = LANES.find((one) => one.name === 'sea-cif');
  const found = of && laneDocuments(of).find((one) => one.type === 'ExportCustomsDeclaration');
  if (found?.type !== 'ExportCustomsDeclaration') throw new Error('no declaration');
  const usd = (amount: string) => ({ amount, currency: 'USD' });
  const declared = (quantity: string, price: string, discount: string, total: string) => {
    const lines = found.trade.lines.map((line) => ({
      ...line,
      ...{ quantity: { value: quantity, unit: 'C62' }, unitPrice: usd(price), lineTotal: usd(total) },
      charges: [{ kind: 'allowance' as const, reason: 'Volume discount', amount: usd(discount) }],
    }));
    const items = found.details.lines.map((one) => ({ ...one, quantity: { value: quantity, unit: 'C62' } }));
    const input = { ...found, lines, details: { ...found.details, lines: items } };
    const reading = readUbl(new TextEncoder().encode(writeUbl(input)));
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    const { blocks } = sheetOf(reading.document, 'zh-CN', undefined);
    const [table] = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
    const others = blocks
      .flatMap((block) => (block.kind === 'boxes' ? block.rows.flat() : []))
      .find(({ label }) => label === '杂费');
    const cell = (name: string) =>
      table?.rows[0]?.[table.columns.findIndex(({ label }) => label === name)]?.map(({ text }) => text);
    const goods = cell('商品名称及规格型号')?.some((text) => text.includes('discount'));
    return [cell('单价'), cell('总价'), others?.lines.map(({ text }) => text), goods];
  };
  expect(declared('600', '3.39', '101.70', '1932.30')).toEqual([
    ['3.39'],
    ['2,034.00'],
    ['−美元 101.70', 'Volume discount −美元 101.70'],
    false,
  ]);
  expect(declared('200', '3.33', '16.61', '649.39')).toEqual([
    ['3.33'],
    ['666.00'],
    ['−美元 16.61', 'Volume discount −美元 16.61'],
    false,
  ]);
});

it('currencies stand by their names, with rates and remarks, and a made-up station in words', () => {
  const rate = { from: 'EUR', to: 'CNY', rate: '8.1', source: 'GACC', date: '2026-04-01' };
  const value = 'Customs value CNY 41,748.00: invoiced 40,000.00 + freight 1,623.13 + insurance 124.87.';
  const notices = [
    { en: value, 'zh-CN': '计税价格 CNY 41,748.00：发票金额 40,000.00 + 运费 1,623.13 + 保费 124.87。' },
  ];
  const sheet = (more: object) => {
    const of = LANES.find((one) => one.name === 'rail-cpt');
    const found = of && laneDocuments(of).find((one) => one.type === 'ImportCustomsDeclaration');
    if (found?.type !== 'ImportCustomsDeclaration') throw new Error('no declaration');
    const { unlocode: _none, ...port } = { unlocode: '', name: 'DE (demonstration)', country: 'DE' };
    const trade = { ...found.trade, terms: { ...found.trade.terms, portOfLoading: port } };
    const { consignment: _way, ...rest } = found;
    const details = { ...found.details, exchangeRates: [rate], ...more };
    const reading = readUbl(new TextEncoder().encode(writeUbl({ ...rest, trade, details })));
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    return sheetOf(reading.document, 'zh-CN', undefined);
  };
  const textsOf = (more: object) =>
    sheet(more).blocks.flatMap((block) =>
      block.kind === 'boxes'
        ? block.rows.flat().map(({ label, lines }) => `${label} ${lines.map(({ text }) => text).join(' ')}`)
        : block.kind === 'text'
          ? block.lines.map(({ text }) => text)
          : [],
    );
  const stated = textsOf({ notices });
  expect(stated).toContain('启运港 德国（演示）');
  expect(stated.find((text) => text.startsWith('汇率'))).toMatch(/^汇率 1 欧元 = 8\.1 人民币/);
  expect(stated).toContain('计税价格 人民币 41,748.00：发票金额 40,000.00 + 运费 1,623.13 + 保费 124.87。');
  // 3 ‰ that is in the value though nobody insured.
  expect(stated).toContain('保费 人民币 124.87（3‰）');
  const insurance = { amount: '90.00', currency: 'EUR' };
  const [own] = textsOf({ notices, charges: { insurance } }).filter((text) => text.startsWith('保费'));
  expect(own).toBe('保费 欧元 90.00');
  expect(textsOf({}).some((text) => text.startsWith('保费'))).toBe(false);
});

it('the district at home is named in Chinese, of a town in no table as the address of its firm names it', () => {
  const of = LANES.find((one) => one.name === 'sea-cif');
  const found = of && laneDocuments(of).find((one) => one.type === 'ExportCustomsDeclaration');
  if (!found) throw new Error('no declaration');
  const district = (city: string, said?: string) => {
    const parties = found.trade.parties.map((one) =>
      one.role === 'seller'
        ? {
            ...one,
            address: {
              country: 'CN',
              street: 'Kiln Road 1',
              city,
              ...(said ? { localised: { 'zh-CN': said } } : {}),
            },
          }
        : one,
    );
    const reading = readUbl(
      new TextEncoder().encode(writeUbl({ ...found, trade: { ...found.trade, parties } })),
    );
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    const [table] = sheetOf(reading.document, 'zh-CN', undefined).blocks.flatMap((block) =>
      block.kind === 'table' ? [block] : [],
    );
    const at = table?.columns.findIndex(({ label }) => label === '境内货源地') ?? -1;
    return table?.rows[0]?.[at]?.[0]?.text;
  };
  expect(district('Jingdezhen')).toBe('景德镇');
  expect(district('Dehua', '福建省泉州市德化县窑路1号')).toBe('泉州');
  expect(district('Dehua', '重庆市渝北区窑路1号')).toBe('重庆');
  expect([district('Foshan'), district('Huai’an'), district('Dongguan City')]).toEqual([
    '佛山',
    '淮安',
    '东莞',
  ]);
  // Of two cities of that spelling none is taken.
  expect([district('Yulin'), district('Dehua')]).toEqual(['Yulin', 'Dehua']);
});

describe('freight, insurance and other charges of a declaration', () => {
  const usd = (amount: string) => ({ amount, currency: 'USD' });
  const stated = { freight: usd('310.00'), insurance: usd('12.50'), other: usd('-7.00') };
  const carriage = [
    { kind: 'charge', reasonCode: 'FC', amount: usd('310.00') },
    { kind: 'charge', reason: 'Insurance', amount: usd('12.50') },
  ];
  /** What the page has in its three boxes, and what the XML states of them. */
  const both = (
    lane: string,
    type: 'ExportCustomsDeclaration' | 'ImportCustomsDeclaration',
    incoterm: string,
    billed: boolean,
    cheap?: { readonly quantity: string; readonly price: string; readonly total: string },
  ) => {
    const of = LANES.find((one) => one.name === lane);
    const found = of && laneDocuments(of).find((one) => one.type === type);
    if (found?.type !== type) throw new Error(`no ${type} in ${lane}`);
    const { lines: _lines, sums: _sums, ...rest } = found;
    const terms = { ...found.trade.terms, incoterm, currency: 'USD' };
    const lines = found.trade.lines.map((line) => ({
      ...line,
      unitPrice: { ...line.unitPrice, ...(cheap ? { amount: cheap.price } : {}), currency: 'USD' },
      lineTotal: { ...line.lineTotal, ...(cheap ? { amount: cheap.total } : {}), currency: 'USD' },
      ...(cheap ? { quantity: { value: cheap.quantity, unit: 'C62' } } : {}),
    }));
    const trade = { ...found.trade, lines, terms, sums: { charges: billed ? carriage : [] } };
    const details = {
      ...found.details,
      lines: found.details.lines.map(({ value: _value, ...one }) => ({
        ...one,
        ...(cheap ? { quantity: { value: cheap.quantity, unit: 'C62' } } : {}),
      })),
      charges: stated,
    };
    const reading = readUbl(new TextEncoder().encode(writeUbl({ ...rest, trade, details } as typeof found)));
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    const { blocks } = sheetOf(reading.document, 'zh-CN', undefined);
    const boxes = blocks.flatMap((block) => (block.kind === 'boxes' ? block.rows.flat() : []));
    const box = (label: string) =>
      boxes.find((one) => one.label === label)?.lines[0]?.text?.replace(/[^−\d.]/g, '');
    const written = (reason: string) => {
      const all = (reading.document.shipment?.charges ?? []).filter((one) => one.reason === reason);
      const sum = all.reduce(
        (sofar, { charge, amount }) => sofar + (charge ? 1 : -1) * Number(amount.amount),
        0,
      );
      return all.length === 0 ? undefined : `${sum < 0 ? '−' : ''}${Math.abs(sum).toFixed(2)}`;
    };
    const total = (reading.document.shipment?.lines ?? []).reduce(
      (sum, { lineTotal }) => sum + Number(lineTotal?.amount),
      0,
    );
    const goods = lines.reduce((sum, { lineTotal }) => sum + Number(lineTotal.amount), 0);
    const [table] = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
    const column = (label: string) => {
      const at = table?.columns.findIndex((one) => one.label === label) ?? -1;
      return (table?.rows ?? []).map((row) => (row[at] ?? []).map(({ text }) => text.replaceAll(',', '')));
    };
    return {
      table: [column('单价'), column('总价')],
      lines: reading.document.shipment?.lines ?? [],
      page: [box('运费'), box('保费'), box('杂费')],
      xml: [written('freight'), written('insurance'), written('other')],
      inPrice: (total - goods).toFixed(2),
    };
  };
  const DECLARED = [
    ['sea-cif', 'ExportCustomsDeclaration', 'CN'],
    ['sea-cif', 'ImportCustomsDeclaration', 'GB'],
    ['rail-cpt', 'ExportCustomsDeclaration', 'DE'],
    ['rail-cpt', 'ImportCustomsDeclaration', 'CN'],
  ] as const;

  it.each(
    INCOTERM_CODES.flatMap((incoterm) =>
      DECLARED.flatMap(([lane, type, country]) =>
        [true, false].map((billed) => [incoterm, type, country, lane, billed] as const),
      ),
    ),
  )(
    'are the same on page and in XML, each in one field: %s, %s, %s',
    (incoterm, type, country, lane, billed) => {
      const { page, xml } = both(lane, type, incoterm, billed);
      expect(page).toEqual(xml);
      // What is billed apart is not repeated among the others.
      expect(xml[2]).toBe('−7.00');
      if (country !== 'CN') expect(xml.slice(0, 2)).toEqual(['310.00', '12.50']);
    },
  );

  it.each(
    INCOTERM_CODES.flatMap((incoterm) =>
      DECLARED.filter(([, , country]) => country === 'CN').flatMap(([lane, type]) =>
        [
          { quantity: '50000', price: '0.012195', total: '609.75' },
          { quantity: '1200', price: '2.35', total: '2820.00' },
          { quantity: '7', price: '3.33', total: '23.31' },
        ].map((goods) => [incoterm, type, goods.quantity, lane, goods] as const),
      ),
    ),
  )(
    'of China’s form, price times quantity is the total, on page and in XML: %s, %s, %s pieces',
    (incoterm, type, quantity, lane, goods) => {
      const { lines, table } = both(lane, type, incoterm, true, goods);
      const [prices, totals] = table;
      for (const [index, { unitPrice, lineTotal, charges }] of lines.entries()) {
        const per = unitPrice?.baseQuantity?.value ?? '1';
        const product = (Number(unitPrice?.amount) * Number(quantity)) / Number(per);
        expect(product.toFixed(2)).toBe(Number(lineTotal?.amount).toFixed(2));
        expect(charges).toEqual([]);
        expect(Number(prices?.[index]?.[0])).toBe(Number(unitPrice?.amount));
        expect(Number(totals?.[index]?.[0])).toBe(Number(lineTotal?.amount));
        expect(prices?.[index]?.[1]).toBe(per === '1' ? undefined : `每 ${per} 个`);
      }
    },
  );

  it.each([
    ['EXW', ['', ''], ['310.00', '12.50'], '0.00'],
    ['FCA', ['', ''], ['310.00', '12.50'], '0.00'],
    ['FOB', ['', ''], ['310.00', '12.50'], '0.00'],
    ['CFR', ['310.00', ''], ['', '12.50'], '310.00'],
    ['CPT', ['310.00', ''], ['', '12.50'], '310.00'],
    ['CIF', ['310.00', '12.50'], ['', ''], '322.50'],
    ['CIP', ['310.00', '12.50'], ['', ''], '322.50'],
  ])(
    'of China are those that its form asks for under %s, and what the term puts into the price is in the price',
    (incoterm, leaving, entering, inPrice) => {
      const out = both('sea-cif', 'ExportCustomsDeclaration', incoterm, true);
      const back = both('rail-cpt', 'ImportCustomsDeclaration', incoterm, true);
      const given = (all: readonly (string | undefined)[]) => all.slice(0, 2).map((one) => one ?? '');
      expect([given(out.xml), given(back.xml)]).toEqual([leaving, entering]);
      expect([out.inPrice, back.inPrice]).toEqual([inPrice, inPrice]);
    },
  );
});

it('what is taken out of the price stands as a negative charge, in one sum with what the lines deduct', () => {
  const usd = (amount: string) => ({ amount, currency: 'USD' });
  const { boxes } = printed('sea-cif', 'ExportCustomsDeclaration', {
    charges: { freight: usd('620.00'), insurance: usd('18.00'), other: usd('-1690.00') },
  });
  expect([boxes.运费, boxes.保费, boxes.杂费]).toEqual(['美元 620.00', '美元 18.00', '−美元 1,690.00']);
  const added = printed('sea-cif', 'ExportCustomsDeclaration', { charges: { other: usd('40.00') } });
  expect(added.boxes.杂费).toBe('美元 40.00');
});

/** The Chinese export declaration of two goods with a discount on one line and a charge and an allowance on the whole. */
function declaredBeside(terms: object = {}, stated: object = {}) {
  const of = LANES.find((one) => one.name === 'sea-cif');
  const found = of && laneDocuments(of).find((one) => one.type === 'ExportCustomsDeclaration');
  const [line] = found?.trade.lines ?? [];
  const [item] = found?.type === 'ExportCustomsDeclaration' ? found.details.lines : [];
  if (found?.type !== 'ExportCustomsDeclaration' || !line || !item) throw new Error('no declaration');
  const usd = (amount: string) => ({ amount, currency: 'USD' });
  const quantity = (value: string) => ({ value, unit: 'C62' });
  const rebate = {
    kind: 'allowance',
    reasonCode: '95',
    reason: 'Volume discount',
    amount: usd('16.61'),
  } as const;
  const lines = [
    {
      ...line,
      lineId: '1',
      quantity: quantity('200'),
      unitPrice: usd('3.33'),
      lineTotal: usd('649.39'),
      charges: [rebate],
    },
    { ...line, lineId: '2', quantity: quantity('3'), unitPrice: usd('10.00'), lineTotal: usd('30.00') },
  ];
  const sums = {
    charges: [
      { kind: 'charge', reasonCode: 'PC', amount: usd('10.01') },
      { kind: 'allowance', reason: 'Goodwill', amount: usd('3.00') },
    ],
  };
  const trade = { ...found.trade, lines, sums, terms: { ...found.trade.terms, ...terms } };
  const items = lines.map(({ lineId, quantity: of }, at) => ({
    ...item,
    sequence: at + 1,
    lineId,
    quantity: of,
  }));
  const { lines: _lines, sums: _sums, packed: _packed, ...rest } = found;
  const details = { ...found.details, ...stated, lines: items };
  const xml = writeUbl({ ...rest, trade, details } as typeof found);
  const reading = readUbl(new TextEncoder().encode(xml));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const { blocks } = sheetOf(reading.document, 'zh-CN', undefined);
  const [table] = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
  const column = (name: string) => {
    const at = table?.columns.findIndex(({ label }) => label === name) ?? -1;
    return (table?.rows ?? []).map((row) => row[at]?.[0]?.text);
  };
  const boxes = blocks.flatMap((block) => (block.kind === 'boxes' ? block.rows.flat() : []));
  return {
    shipment: reading.document.shipment,
    column,
    others: boxes.find(({ label }) => label === '杂费')?.lines.map(({ text }) => text),
  };
}

it('page and XML state one price of each item, and each part of what is charged beside them by its name', () => {
  const { shipment, column, others } = declaredBeside(
    {},
    {
      charges: {
        other: { amount: '-1690.00', currency: 'USD' },
        others: [
          { of: 'onwardCharges', amount: { amount: '-240.00', currency: 'USD' } },
          { of: 'dutiesInPrice', amount: { amount: '-1450.00', currency: 'USD' } },
        ],
      },
    },
  );
  const lines = shipment?.lines ?? [];
  expect(lines.map(({ charges }) => charges)).toEqual([[], []]);
  expect(lines.map(({ lineTotal }) => Number(lineTotal?.amount).toFixed(2))).toEqual(column('总价'));
  expect(lines.map(({ unitPrice }) => unitPrice?.amount)).toEqual(column('单价'));
  expect(column('总价')).toEqual(['666.00', '30.00']);
  // −1,690.00 − 16.61 + 10.01 − 3.00
  expect(others).toEqual([
    '−美元 1,699.60',
    ...['入境后运费 −美元 240.00', '价内税费 −美元 1,450.00'],
    ...['折扣（Volume discount） −美元 16.61', '包装费 美元 10.01', 'Goodwill −美元 3.00'],
  ]);
  const parts = (shipment?.charges ?? []).map(
    ({ charge, amount }) => (charge ? 1 : -1) * Number(amount.amount),
  );
  expect(parts.reduce((sum, one) => sum + one, 0).toFixed(2)).toBe('-1699.60');
});
