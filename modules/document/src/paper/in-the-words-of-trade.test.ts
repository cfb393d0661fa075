import type { DocumentInput, UblDocument } from '@tongshang/ubl';
import { LANES, laneDocuments } from '@tongshang/ubl/testing';
import { describe, expect, it } from 'vitest';
import { inputOf, printed, read } from '../testing/sample-papers.ts';
import type { PaperLanguage } from './catalogue/languages.ts';
import { rangesOf } from './package-numbers.ts';
import { sheetOf } from './sheet-of.ts';
import { wordingIn } from './wording.ts';

type Type = DocumentInput['type'];

function shown(document: UblDocument, language: PaperLanguage = 'en') {
  const { title, boxes, blocks } = printed(document, language);
  const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
  const texts = blocks.flatMap((block) => (block.kind === 'text' ? block.lines.map(({ text }) => text) : []));
  return { title, boxes, tables, texts };
}

const paper = (lane: string, type: Type, language: PaperLanguage = 'en') =>
  shown(read(inputOf(lane, type)), language);
const cells = (row: readonly (readonly { text: string }[])[] | undefined) =>
  row?.map((cell) => cell.map(({ text }) => text).join(' '));

describe('a waybill is cited by its own mode', () => {
  it.each([
    ['air-fca', 'Air waybill 781-12345675'],
    ['rail-cpt', 'Rail consignment note CIM-SMGS-4471'],
    ['rail-dap', 'Rail consignment note SMGS-20260415-118'],
    ['road-dap', 'Road consignment note (CMR) CMR-0415'],
    ['sea-fob', 'Sea waybill (not negotiable) EOLU26041533'],
  ])('%s, on papers of goods that go back by sea', (lane, name) => {
    const input = inputOf(lane, 'CustomsInvoice');
    if (input.type !== 'CustomsInvoice') return expect.fail('an invoice for customs');
    const bySea = { ...input, details: { ...input.details, modeOfTransport: 'sea' as const } };
    expect(shown(read(bySea)).boxes.References?.some((one) => one.startsWith(name))).toBe(true);
  });
  it('and where no code says which, as a waybill', () => {
    const document = read(inputOf('air-fca', 'CustomsInvoice'));
    const references = document.references.map(({ typeCode: _code, ...one }) => one);
    expect(shown({ ...document, references }).boxes.References).toContainEqual(
      expect.stringMatching(/^Waybill 781-12345675/),
    );
  });
});

it('packages are named in the form that so many of them ask for', () => {
  const named = (language: PaperLanguage, type: string) =>
    [1, 2, 5, 21].map((count) => wordingIn(language).packages(type, count));
  expect(named('en', 'PX')).toEqual(['Pallet', 'Pallets', 'Pallets', 'Pallets']);
  expect(named('ru', 'CT')).toEqual([
    ...['Картонная коробка', 'Картонные коробки', 'Картонных коробок', 'Картонная коробка'],
  ]);
  expect(named('zh-CN', 'PX')).toEqual(['托盘', '托盘', '托盘', '托盘']);
  // One that papers seldom have: by the name of Recommendation 21.
  expect((['en', 'zh-CN', 'ru'] as const).map((one) => wordingIn(one).packages('4G', 1))).toEqual([
    ...['box, fibreboard', '盒（纤维板）', 'коробка (фибровый картон)'],
  ]);
});

it('units of Recommendation 21 stand in words', () => {
  const pieces = { value: '3', unit: 'XPP' };
  expect((['en', 'zh-CN', 'ru'] as const).map((one) => wordingIn(one).quantity(pieces))).toEqual([
    ...['3 pcs', '3 件', '3 шт.'],
  ]);
});

it.each([
  ['rail-dap', 'consignor', '发货人'],
  ['road-dap', 'sender', '发货人'],
  ['air-fca', 'shipper', '托运人'],
])('weights and packages are as whoever sends the goods declared them, by its name: %s', (lane, en, zh) => {
  const clause = (language: PaperLanguage) => paper(lane, 'Waybill', language).texts.join(' ');
  expect(clause('en')).toContain(`as declared by the ${en}.`);
  expect(clause('zh-CN')).toContain(`以${zh}申报为准`);
});

it('terms of payment that are a sentence of their own begin like one', () => {
  for (const { name } of LANES) {
    for (const language of ['en', 'ru'] as const) {
      const terms = shown(read(inputOf(name, 'Order')), language).boxes;
      const lines = terms['Terms of payment'] ?? terms['Условия оплаты'] ?? [];
      expect(lines.filter((one) => /^\p{Ll}/u.test(one))).toEqual([]);
      expect(lines.length).toBeGreaterThan(0);
    }
  }
});

it('a bank’s statement of payment carries the address of the bank, where the trade has it', () => {
  const input = inputOf('sea-fob', 'RemittanceAdvice');
  const bank = {
    ...{ role: 'bank' as const, organisationId: '019b2b00-0000-7000-8000-0000000000b7', country: 'SG' },
    name: { en: 'Silk Road Trade Bank' },
    address: { street: '11 Raffles Walk', city: 'Singapore', postalCode: '048621', country: 'SG' },
  };
  const parties = [...input.trade.parties.filter(({ role }) => role !== 'bank'), bank];
  const stated = read({
    ...input,
    ...{ issuerOrganisationId: bank.organisationId, trade: { ...input.trade, parties } },
  });
  const { title, issuer } = sheetOf(stated, 'en', undefined);
  expect([title, ...issuer.map(({ text }) => text)]).toEqual([
    ...['Statement of payment', 'Silk Road Trade Bank', '11 Raffles Walk', 'Singapore 048621, Singapore'],
  ]);
});

it('stations and offices of a demonstration stand in the language of the paper', () => {
  const station = { name: 'RU (demonstration)', country: 'RU' };
  const office = {
    names: [
      { text: 'Customs (demonstration)', language: 'en' },
      { text: '海关（演示）', language: 'zh-CN' },
    ],
    identifiers: [],
  };
  const said = (['en', 'zh-CN', 'ru'] as const).map((one) => [
    wordingIn(one).place(station),
    wordingIn(one).party(office)[0]?.text,
  ]);
  expect(said).toEqual([
    ['Russia (demonstration)', 'Customs (demonstration)'],
    ['俄罗斯（演示）', '海关（演示）'],
    ['Россия (демонстрация)', 'Таможня (демонстрация)'],
  ]);
});

describe('where the goods go', () => {
  it.each([
    ['sea-cif', 'Final destination (ship to)', '最终目的地（收货地址）'],
    ['air-fca', 'Final destination (ship to)', '最终目的地（收货地址）'],
    ['rail-dap', 'Deliver to', '送货地点'],
  ])('is called by what the Incoterm says of delivery: %s', (lane, en, zh) => {
    const [english, chinese] = (['en', 'zh-CN'] as const).map((one) => paper(lane, 'Order', one).boxes);
    expect([english?.[en] !== undefined, chinese?.[zh] !== undefined]).toEqual([true, true]);
  });
  it('is named once where it is but a country, in the language of the paper', () => {
    const place = { name: 'United Kingdom', country: 'GB' };
    expect((['en', 'zh-CN', 'ru'] as const).map((one) => wordingIn(one).place(place))).toEqual([
      ...['United Kingdom', '英国', 'Великобритания'],
    ]);
  });
});

describe('the packages of a packing list', () => {
  it('bear their marks once where all bear the same, each row only what is its own', () => {
    const { tables, boxes } = paper('road-dap', 'PackingList');
    expect(boxes.Marks).toEqual(['TAU', '1-110']);
    expect(tables[1]?.columns.map(({ label }) => label)).not.toContain('Marks');
    expect(tables[1]?.rows).toHaveLength(110);
    expect(tables[1]?.rows.every((row) => row.every((cell) => cell.length <= 1))).toBe(true);
    const pallets = paper('sea-cif', 'PackingList');
    expect(pallets.boxes.Marks).toEqual(['K.H.T.']);
    const at = pallets.tables[1]?.columns.findIndex(({ label }) => label === 'Marks') ?? -1;
    expect(pallets.tables[1]?.rows.map((row) => cells(row)?.[at])).toEqual(['1/2', '2/2']);
  });
});

describe('the goods of a transport document', () => {
  it('have the packages of each line, which come to the total', () => {
    const { tables } = paper('road-dap', 'Waybill');
    expect(tables[0]?.rows.map((row) => cells(row)?.[1])).toEqual(['50 Cartons', '40 Cartons', '20 Cartons']);
    expect(cells(tables[0]?.foot)?.[1]).toBe('110 Cartons');
  });
  it('have their codes as a range, and N/M where nothing is marked', () => {
    const document = read(inputOf('road-dap', 'Waybill'));
    const bare = document.shipment?.handlingUnits.map((unit) => ({ ...unit, marks: [] })) ?? [];
    const shipment = document.shipment && { ...document.shipment, handlingUnits: bare };
    expect(cells(shown({ ...document, ...(shipment ? { shipment } : {}) }).tables[0]?.rows[0])?.[0]).toMatch(
      /^N\/M SSCC \d{18} – \d{18}$/,
    );
  });
  it('packed together with others are counted once', () => {
    const document = read(inputOf('road-dap', 'Waybill'));
    const units = document.shipment?.handlingUnits ?? [];
    const mixed = units.map((unit, index) =>
      index === 49 ? { ...unit, contents: [...unit.contents, { lineId: '2' }] } : unit,
    );
    const only = mixed.filter((_, index) => index < 51);
    const shipment = document.shipment && { ...document.shipment, handlingUnits: only, packages: '51' };
    const { tables } = shown({ ...document, ...(shipment ? { shipment } : {}) });
    expect(tables[0]?.rows.map((row) => cells(row)?.[1])).toEqual([
      ...['50 Cartons', '1 Carton packed with no. 1', ''],
    ]);
    expect(cells(tables[0]?.foot)?.[1]).toBe('51 Cartons');
  });
  it('are numbered in ranges only where the numbers count on', () => {
    expect(rangesOf(['K-1', 'K-2', 'K-3', 'K-5', 'L-6', 'x'])).toEqual(['K-1 – K-3', 'K-5', 'L-6', 'x']);
    expect(rangesOf(['K-9', 'K-10', 'K-11'])).toEqual(['K-9', 'K-10', 'K-11']);
  });
});

describe('a transport document', () => {
  it.each([
    ['sea-cif', 'BillOfLading', 'Shipper', '托运人'],
    ['sea-fob', 'Waybill', 'Shipper', '托运人'],
    ['air-fca', 'Waybill', 'Shipper', '托运人'],
    ['rail-cpt', 'Waybill', 'Consignor', '发货人'],
    ['road-dap', 'Waybill', 'Sender', '发货人'],
  ] as const)('calls who sends the goods as its rules do: %s', (lane, type, en, zh) => {
    expect(Object.keys(paper(lane, type).boxes)[0]).toBe(en);
    expect(Object.keys(paper(lane, type, 'zh-CN').boxes)[0]).toBe(zh);
  });
  it('counts the packages of each kind where the packing is remarked on, too', () => {
    expect(cells(paper('rail-cpt', 'Waybill').tables[0]?.foot)?.[1]).toBe('2 Pallets');
  });
  it('sets a Latin name apart among Chinese characters', () => {
    expect(paper('sea-cif', 'BillOfLading', 'zh-CN').boxes.收货人?.[0]).toBe(
      '凭 Thames Merchant Bank plc 指示',
    );
  });
  it('has times west of Greenwich with a minus', () => {
    const { tables } = paper('air-fca', 'TransportationStatus');
    expect(cells(tables[0]?.rows[0])?.[1]).toBe('16 April 2026 08:40 UTC−07:00');
  });
});

describe('the papers of goods that go back', () => {
  it('name a carrier in the language of the paper', () => {
    const list = (language: PaperLanguage) => paper('rail-dap', 'MovementPackingList', language).boxes;
    expect([list('en').Carrier, list('zh-CN').承运人]).toEqual([
      ['China Railway Xi’an Group'],
      ['中国铁路西安局集团有限公司'],
    ]);
  });
  it('write out no sum, for none is due', () => {
    const { blocks } = printed(read(inputOf('sea-cif', 'CustomsInvoice')));
    expect(blocks.flatMap((block) => (block.kind === 'totals' ? block.rows : []))).toEqual([
      { label: 'Value for customs purposes only', value: { text: 'USD 2,820.00', bold: true } },
      { label: 'Amount due', value: { text: 'USD 0.00', bold: true } },
    ]);
    expect(blocks.map((block) => block.kind === 'text' && block.label).filter(Boolean)).toEqual(['Remarks']);
  });
  it('speak of a value only where one stands', () => {
    const first = (type: Type, language: PaperLanguage) => paper('road-dap', type, language).texts[0];
    expect(first('CustomsInvoice', 'en')).toBe(
      'Returned goods. Value for customs purposes only; no payment is due.',
    );
    expect((['en', 'zh-CN', 'ru'] as const).map((one) => first('MovementPackingList', one))).toEqual([
      'Returned goods; no payment is due.',
      '退运货物，无需付款。',
      'Возвращаемый товар; оплата не требуется.',
    ]);
  });
});

describe('a change of an order', () => {
  it('has a price for one, and names the goods behind their number', () => {
    const { tables } = paper('sea-cif', 'OrderChange');
    expect(tables[0]?.rows.slice(0, 2).map(cells)).toEqual([
      ['Quantity No. 1: Vacuum flask, stainless steel, 500 ml', '1,000 pcs', '1,200 pcs'],
      ['Unit price No. 1: Vacuum flask, stainless steel, 500 ml', 'USD 2.40 / pc', 'USD 2.35 / pc'],
    ]);
  });

  it('names what is taken off on the whole, and says its per cent with the total', () => {
    const input = inputOf('sea-cif', 'OrderChange');
    if (input.type !== 'OrderChange') return expect.fail('no change');
    const discount = (amount: string) => ({
      charges: [
        { ...{ kind: 'charge' as const, reasonCode: 'FC' }, amount: { amount: '97.00', currency: 'USD' } },
        {
          ...{ kind: 'allowance' as const, reasonCode: '95', percent: '3' },
          amount: { amount, currency: 'USD' },
        },
      ],
    });
    const { before, after } = input.details;
    const sums = discount('67.61');
    const details = {
      ...input.details,
      before: { ...before, sums: discount('71.01') },
      after: { ...after, sums },
    };
    const { blocks } = printed(read({ ...input, trade: { ...input.trade, sums }, details }));
    const [table] = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
    expect(table?.rows.map(cells).filter((row) => /Discount|Freight/.test(row?.[0] ?? ''))).toEqual([
      ['Discount', '−USD 71.01', '−USD 67.61'],
    ]);
    expect(
      blocks.flatMap((block) => (block.kind === 'totals' ? block.rows : [])).map(({ label }) => label),
    ).toContain('Discount 3%');
  });
});

it('the volume of all goods is that of the line, where there is but one', () => {
  const { tables } = paper('sea-fob', 'Waybill');
  expect(cells(tables[0]?.rows[0])?.at(-1)).toBe('3.200');
});

describe('a confirmation of a change', () => {
  it('that the buyer asked for cites it; of an acceptance that was told, what the seller proposed', () => {
    const lane = LANES.find(({ name }) => name === 'road-dap');
    const input = lane && laneDocuments(lane).find(({ number }) => number === 'SC-2');
    if (input?.type !== 'OrderResponse' || !input.details.change)
      return expect.fail('SC-2 confirms a change');
    const { told: _told, ...asked } = input.details.change;
    const all = ['OrderChange', 'OrderChangeProposal'].map((type, at) => ({
      ...{
        type,
        number: type,
        documentId: `019b2b00-0000-7000-8000-00000000020${at}`,
        issueDate: '2026-03-12',
      },
    }));
    const cited = (one: DocumentInput) =>
      read({ ...one, issued: [...one.issued, ...all] }).references.map(({ id }) => id);
    expect(cited(input)).toContain('OrderChangeProposal');
    expect(cited(input)).not.toContain('OrderChange');
    expect(cited({ ...input, details: { ...input.details, change: asked } })).toContain('OrderChange');
    expect(shown(read(input)).boxes.References).toContain('Proposed change of order OP-1 (12 March 2026)');
  });
});

describe('a remittance advice', () => {
  it('of a bank has the letterhead of that bank, with its address', () => {
    const { issuer } = sheetOf(read(inputOf('sea-cif', 'RemittanceAdvice')), 'en', undefined);
    expect(issuer.map(({ text }) => text)).toEqual([
      'Silk Road Trade Bank',
      '丝路贸易银行',
      'Shanghai, China',
    ]);
  });
  it('names what is paid, how, and when each instalment arrived', () => {
    const { tables } = paper('air-fca', 'RemittanceAdvice');
    expect(tables[0]?.columns.map(({ label }) => label)).toEqual([
      ...['No.', 'In payment of', 'Means of payment', 'Amount'],
    ]);
    expect(cells(tables[0]?.rows[0])).toEqual([
      ...['1', 'Commercial invoice INV-1 (11 April 2026)', 'Paid in instalments.', 'USD 2,820.00'],
    ]);
    const notes = read(inputOf('air-fca', 'RemittanceAdvice')).notes.map(({ text }) => text);
    expect(notes).toContain(
      'Instalment 1, by bank transfer (T/T), as the seller says, received on 12 March 2026: USD 846.00',
    );
  });
  it.each([
    ['air-fca', 'Silk Road Trade Bank', 'Statement of payment'],
    ['road-dap', 'Silk Road Trade Bank', 'Statement of payment'],
    ['rail-dap', 'Jingdezhen Qinghua Ceramics Co., Ltd.', 'Confirmation of payment received'],
  ])('is of the bank that moved the money, else of who was paid: %s', (lane, issuer, title) => {
    const document = read(inputOf(lane, 'RemittanceAdvice'));
    expect(document.parties.signatory?.names[0]?.text).toBe(issuer);
    expect(shown(document).title).toBe(title);
  });
  it('of who was paid bears its address, and ends no sentence with two points', () => {
    const document = read(inputOf('rail-dap', 'RemittanceAdvice'));
    const { issuer } = sheetOf(document, 'en', undefined);
    expect(issuer.map(({ text }) => text)).toContain('333000, China');
    expect(shown(document, 'ru').texts.filter((text) => text.includes('..'))).toEqual([]);
    expect(shown(document, 'ru').texts).toContain(
      'Составлено: Jingdezhen Qinghua Ceramics Co., Ltd.; плательщик этот документ не составлял.',
    );
  });
});

describe('a declaration to the customs of China', () => {
  it('names a law in Chinese alone, with Chinese punctuation', () => {
    const { texts } = paper('rail-cpt', 'ImportCustomsDeclaration', 'zh-CN');
    expect(texts.filter((text) => /^\d\./.test(text))).toEqual([
      '1. 中华人民共和国进出口税则（2026），最惠国税率与暂定税率，国务院关税税则委员会（2026年1月1日）',
      '2. 中华人民共和国增值税法，第十条：进口货物 13%（2026年1月1日）',
    ]);
  });
  it('calls mode, contract and closing as its form does', () => {
    const { boxes, texts } = paper('air-fca', 'ExportCustomsDeclaration', 'zh-CN');
    expect([boxes.运输方式, boxes.合同协议号]).toEqual([['航空运输'], ['SC-1']]);
    expect(texts).toContain('兹申明对以上内容承担如实申报、依法纳税之法律责任');
  });
  it('states freight and insurance only where the term asks for them', () => {
    const input = inputOf('sea-cif', 'ExportCustomsDeclaration');
    const under = (incoterm: 'FOB' | 'CFR' | 'CIF') => {
      const terms = { ...input.trade.terms, incoterm };
      const { boxes } = shown(read({ ...input, trade: { ...input.trade, terms } }), 'zh-CN');
      return [boxes.运费, boxes.保费];
    };
    expect([under('FOB'), under('CFR'), under('CIF')]).toEqual([
      [undefined, undefined],
      [['美元 250.00'], undefined],
      [['美元 250.00'], ['美元 12.41']],
    ]);
  });
  it('of no duty says zero, in either language; laws stand once, below the rows', () => {
    const document = read(inputOf('rail-cpt', 'ImportCustomsDeclaration'));
    const lines = (document.shipment?.lines ?? []).map((line) => ({
      ...line,
      taxes: line.taxes.map((tax) => ({ ...tax, rate: 'free' })),
    }));
    const shipment = document.shipment && { ...document.shipment, lines };
    const { tables, texts } = shown({ ...document, ...(shipment ? { shipment } : {}) });
    expect(tables.at(-1)?.rows.map((row) => cells(row)?.slice(3, 5))).toEqual([
      ['0%', '1'],
      ['0%', '2'],
    ]);
    expect(texts).toContain('1. Customs Tariff of the People’s Republic of China (2026) (1 January 2026)');
  });
});

it('another export states its statistical value and what is invoiced', () => {
  const { boxes } = paper('rail-cpt', 'ExportCustomsDeclaration');
  expect([boxes['Statistical value'], boxes['Invoice amount'], boxes['Customs value']]).toEqual([
    ...[['EUR 2,820.00'], ['EUR 2,820.00'], undefined],
  ]);
});

it('a rail note cites only the rules by which it names itself', () => {
  expect(paper('rail-dap', 'Waybill').texts.filter((text) => /CIM|SMGS/.test(text))).toEqual([
    expect.stringContaining('(SMGS)'),
  ]);
  expect(paper('rail-cpt', 'Waybill').texts.filter((text) => /CIM|SMGS/.test(text))).toHaveLength(2);
});

it('goods by air are insured by the clauses of the air', () => {
  expect(paper('air-fca', 'InsuranceCertificate').boxes.Cover?.[0]).toBe('Institute Cargo Clauses (Air)');
  expect(paper('sea-cif', 'InsuranceCertificate').boxes.Cover?.[0]).toBe('Institute Cargo Clauses (A)');
});

it('the cover that both agreed on stands with the rule on every paper of the contract, and no cover where the rule asks for none', () => {
  const LABELS = { en: 'Terms of delivery', 'zh-CN': '贸易术语', ru: 'Условия поставки' } as const;
  const COVER = {
    en: 'insured by the seller for at least 100% of the price, Institute Cargo Clauses (B)',
    'zh-CN': '由卖方投保，保险金额不低于价款的 100%，协会货物保险条款（B）',
    ru: 'груз страхует продавец не менее чем на 100% цены, Условия страхования грузов Института лондонских страховщиков (B)',
  } as const;
  const agreed = (type: Type, language: PaperLanguage, incoterm: 'CIF' | 'CFR') => {
    const input = inputOf('sea-cif', type);
    const terms = { ...input.trade.terms, incoterm, insurance: { percent: 100, clauses: 'B' as const } };
    const sheet = shown(read({ ...input, trade: { ...input.trade, terms } } as DocumentInput), language);
    return sheet.boxes[LABELS[language]]?.map((line) => line.replaceAll(/\s+%/g, '%'));
  };
  for (const type of ['Quotation', 'ProformaInvoice', 'Order', 'OrderResponse', 'Invoice'] as const)
    for (const language of ['en', 'zh-CN', 'ru'] as const) {
      expect(agreed(type, language, 'CIF'), `${type} ${language}`).toContain(COVER[language]);
      expect(agreed(type, language, 'CFR'), `${type} ${language}`).not.toContain(COVER[language]);
    }
});

it('a declaration of origin says in every language on what ground it is made', () => {
  for (const language of ['en', 'zh-CN', 'ru'] as const) {
    const row = paper('rail-dap', 'CertificateOfOrigin', language).tables[0]?.rows[0] ?? [];
    expect(cells(row)?.join(' ')).toContain('Wholly produced');
  }
});

it('an export from China says that it is zero-rated, and what the importer pays, and an old invoice what it said', () => {
  const said = paper('sea-cif', 'Invoice').texts.at(0) ?? '';
  const all = paper('sea-cif', 'Invoice').texts.join(' ');
  expect(`${said} ${all}`).toContain('zero-rated (VAT Law of the PRC, art. 10)');
  const former = 'Not subject to VAT in the country of the buyer: exported from China without output VAT';
  expect(wordingIn('zh-CN').exemption(former)).toBe('不属买方国家增值税征税范围：自中国出口，不含销项增值税');
});

it('a bank is named, a number of a firm called as its country calls it, a per cent sign set as the language sets it', () => {
  expect(paper('sea-cif', 'Order').boxes['Terms of payment']).toEqual([
    '100% in escrow at Silk Road Trade Bank, with order.',
  ]);
  expect(paper('rail-dap', 'Order', 'ru').boxes.Покупатель).toContain('БИН 180440017123');
  const rates = (['en', 'zh-CN', 'ru'] as const).map((one) => wordingIn(one).rate('7.2 %'));
  expect(rates).toEqual(['7.2%', '7.2%', '7,2\u00a0%']);
});

it('what happened is told as done, on its day in words, without an id that nobody knows', () => {
  expect(wordingIn('en').code('steps', 'arriving')).toBe('Arrived');
  const notes = read(inputOf('sea-cif', 'MovementPackingList')).notes.map(({ text }) => text);
  expect(notes).toContain('Dispatched on 2 June 2026 from Felixstowe.');
  expect(notes).toContain('2026年6月2日自费利克斯托发运。');
  const made = 'Demonstration (01a2293f-0000-7000-8000-000000000001)';
  expect(wordingIn('en').ruleSource(made)).toBe('Demonstration');
});
