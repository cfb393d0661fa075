import type { DocumentInput, UblAddress, UblDocument } from '@tongshang/ubl';
import { describe, expect, it } from 'vitest';
import { inputOf, printed, read } from '../testing/sample-papers.ts';
import type { PaperLanguage } from './catalogue/languages.ts';
import { sheetOf } from './sheet-of.ts';
import { wordingIn } from './wording.ts';

type Type = DocumentInput['type'];

const both = (lane: string, type: Type) =>
  (['en', 'zh-CN'] as const).map((language) => printed(read(inputOf(lane, type)), language));

describe('an address', () => {
  const lines = (language: PaperLanguage, address: UblAddress) => wordingIn(language).address({ address });
  it.each([
    [
      { street: '14 Camden Wharf', city: 'London', postalCode: 'NW1 7BY', country: 'GB' },
      'London NW1 7BY, United Kingdom',
    ],
    [
      { street: '88 Main St', city: 'Los Angeles', subdivision: 'CA', postalCode: '90045', country: 'US' },
      'Los Angeles, CA 90045, United States',
    ],
    [
      { street: 'Hafenstraße 3', city: 'Duisburg', postalCode: '47119', country: 'DE' },
      '47119 Duisburg, Germany',
    ],
  ])('has its post code where its country writes it: %j', (address, town) => {
    expect(lines('en', address)).toEqual([address.street, town]);
  });
  it('goes from the larger to the smaller in Chinese, on a Chinese paper', () => {
    const address = {
      street: '陶溪川大道 150 号',
      city: '景德镇',
      subdivision: '江西',
      postalCode: '333000',
      country: 'CN',
    };
    expect(lines('zh-CN', address)).toEqual(['中国 江西 景德镇 陶溪川大道 150 号', '邮编 333000']);
    expect(
      lines('zh-CN', { ...address, street: '150 Taoxi Avenue', city: 'Jingdezhen', subdivision: 'Jiangxi' }),
    ).toEqual(['150 Taoxi Avenue', '333000 Jingdezhen, Jiangxi, 中国']);
  });
});

describe('an address that a firm gave in several languages', () => {
  const sellers = (language: PaperLanguage, label: string) =>
    printed(read(inputOf('rail-dap', 'OrderResponse')), language).boxes[label];
  it('stands in that of the paper, else as it was given', () => {
    expect(sellers('en', 'Seller')).toContain('150 Taoxichuan Avenue, Zhushan, Jingdezhen, Jiangxi');
    expect(sellers('en', 'Seller')).toContain('333000, China');
    expect(sellers('zh-CN', '卖方')).toContain('中国 景德镇 珠山区陶溪川大道 150 号');
    expect(sellers('ru', 'Продавец')).toContain('пр-т Таосичуань, 150, Чжушань, Цзиндэчжэнь, Цзянси');
    expect(sellers('ru', 'Продавец')).toContain('333000, Китай');
  });
  it('in none of which the paper is stands in English; one that it gave in no other, as it was given', () => {
    const kiln = { street: '陶溪川大道 150 号', city: '景德镇', postalCode: '333000', country: 'CN' };
    const localised = [{ text: '150 Taoxi Avenue, Jingdezhen', language: 'en' }];
    const lines = (language: PaperLanguage, address: UblAddress) => wordingIn(language).address({ address });
    expect(lines('ru', { ...kiln, localised })).toEqual(['150 Taoxi Avenue, Jingdezhen', '333000, Китай']);
    expect(lines('zh-CN', { ...kiln, localised })).toEqual(['中国 景德镇 陶溪川大道 150 号', '邮编 333000']);
    expect(lines('ru', kiln)).toEqual(['陶溪川大道 150 号', '333000 Цзиндэчжэнь, Китай']);
    const abay = { street: 'пр. Абая, 52', city: 'Алматы', postalCode: '050008', country: 'KZ' };
    const inEnglish = [{ text: '52 Abay Avenue, Almaty', language: 'en' }];
    expect(lines('zh-CN', { ...abay, localised: inEnglish })).toEqual([
      ...['52 Abay Avenue, Almaty', '050008, 哈萨克斯坦'],
    ]);
    expect(lines('ru', { ...abay, localised: inEnglish })).toEqual([
      'пр. Абая, 52',
      '050008 Алматы, Казахстан',
    ]);
    // A town that the tables know goes on with the comma of its letters.
    expect(lines('zh-CN', abay)).toEqual(['пр. Абая, 52', '050008 阿拉木图，哈萨克斯坦']);
  });
});

describe('papers are called what they are', () => {
  it('a paper of origin is cited without calling it a certificate, and its number not that of one', () => {
    const [en, zh] = both('sea-cif', 'ImportCustomsDeclaration');
    expect(en?.boxes.References).toContain('Proof of origin CO-1 (11 April 2026)');
    expect(zh?.boxes.相关单据).toContain('原产地证书或声明 CO-1（2026年4月11日）');
    expect(both('sea-cif', 'ExportCustomsDeclaration')[1]?.boxes.随附单证及编号).toContain(
      '原产地证书或声明 CO-1',
    );
    expect(both('sea-cif', 'CertificateOfOrigin').map(({ boxes }) => boxes.Number ?? boxes.编号)).toEqual([
      ['CO-1'],
      ['CO-1'],
    ]);
    const origin = read(inputOf('sea-cif', 'CertificateOfOrigin'));
    const foreign = printed({ ...origin, certificate: { remarks: [], type: 'Certificate of Origin' } });
    expect(foreign.boxes['Certificate no.']).toEqual(['CO-1']);
  });
  it.each([
    ['air-fca', 'Air waybill 781-12345675 (16 April 2026)', '航空运单 781-12345675（2026年4月16日）'],
    [
      'rail-cpt',
      'Rail consignment note CIM-SMGS-4471 (16 April 2026)',
      '铁路运单 CIM-SMGS-4471（2026年4月16日）',
    ],
  ])('a waybill is cited as what it is: %s', (lane, en, zh) => {
    const told = both(lane, 'TransportationStatus').map(({ boxes }) =>
      (boxes.References ?? boxes.相关单据)?.at(-1),
    );
    expect(told).toEqual([en, zh]);
  });
  it('a status of goods under a bill to order names no consignee, but whom the carrier notifies', () => {
    const [en, zh] = both('sea-cif', 'TransportationStatus');
    expect([en?.boxes.Consignee, zh?.boxes.收货人]).toEqual([undefined, undefined]);
    expect([en?.boxes['Notify party']?.[0], zh?.boxes.通知方?.[0]]).toEqual([
      'Kensington Home & Tea Ltd',
      'Kensington Home & Tea Ltd',
    ]);
    // A waybill is made out to its consignee, and so is what is told of it.
    expect(both('sea-fob', 'TransportationStatus')[0]?.boxes.Consignee).toBeDefined();
  });
  it.each([
    ['air-fca', 'Air waybill no.', '航空运单号'],
    ['rail-cpt', 'Consignment note no.', '运单号'],
  ])('and so is its number: %s', (lane, en, zh) => {
    const [english, chinese] = both(lane, 'Waybill');
    expect([english?.labels.includes(en), chinese?.labels.includes(zh)]).toEqual([true, true]);
  });
  it('what a seller states of an insurance is no insurance document; what an insurer made out is', () => {
    const document = read(inputOf('sea-cif', 'InsuranceCertificate'));
    const [en, zh] = both('sea-cif', 'InsuranceCertificate');
    expect([en?.title, zh?.title]).toEqual(['Statement of insurance cover', '投保情况说明']);
    expect(en?.boxes['Insurance document']).toEqual(['Insurance certificate', 'PYIE2026-3301']);
    expect([en?.boxes.Cover?.at(-1), zh?.boxes.承保险别?.at(-1)]).toEqual([
      'Institute War Clauses (Cargo)',
      '协会战争险条款（货物）',
    ]);
    // By whichever of its names it is written.
    const chinese = document.attestations.map((one) => ({
      ...one,
      lines: one.lines.map((line) => ({
        ...line,
        descriptions: line.descriptions.map((said) =>
          said.text === 'Institute War Clauses (Cargo)' ? { text: '协会战争险条款（货物）' } : said,
        ),
      })),
    }));
    const covers = (language: PaperLanguage, label: string) =>
      printed({ ...document, attestations: chinese }, language).boxes[label]?.at(-1);
    expect([covers('en', 'Cover'), covers('ru', 'Условия страхования')]).toEqual([
      'Institute War Clauses (Cargo)',
      'Условия страхования военных рисков Института лондонских страховщиков (грузы)',
    ]);
    const { signatory: _seller, ...parties } = document.parties;
    const insurers = printed({ ...document, parties });
    expect([insurers.title, insurers.boxes['Certificate no.']]).toEqual([
      'Insurance certificate',
      ['PYIE2026-3301'],
    ]);
    const says = ({ blocks }: typeof insurers) =>
      JSON.stringify(blocks).includes('The seller states these particulars');
    expect([en && says(en), says(insurers)]).toEqual([true, false]);
  });
  it('a declaration is dated as one, has commodity codes, and the procedure of its country', () => {
    const [en, zh] = both('sea-cif', 'ImportCustomsDeclaration');
    // Where it is declared is in another zone than where the goods were loaded.
    expect([en?.boxes['Date of declaration'], zh?.boxes.申报日期]).toEqual([
      ['20 May 2026', '09:00 UTC+01:00'],
      ['2026年5月20日', '09:00 UTC+01:00'],
    ]);
    expect(zh?.boxes.海关程序).toEqual(['自由流通（40 00）']);
    const heads = (of: typeof en) =>
      of?.blocks.flatMap((block) => (block.kind === 'table' ? block.columns : [])).map(({ label }) => label);
    expect([heads(en)?.[1], heads(zh)?.[1]]).toEqual(['Commodity code', '商品编号']);
  });
});

describe('a transport document', () => {
  it('by air is the original of the shipper, and names the day of the flight in words', () => {
    const [en, zh] = both('air-fca', 'Waybill');
    expect([en?.boxes['Originals issued'], zh?.boxes.正本份数]).toEqual([
      ['3 (this is the shipper’s)'],
      ['3（本联为托运人联）'],
    ]);
    expect([en?.boxes.Flight, zh?.boxes.航班]).toEqual([
      ['CC 881 / 16 April 2026'],
      ['CC 881 / 2026年4月16日'],
    ]);
    expect(both('sea-cif', 'BillOfLading')[0]?.boxes['Originals issued']).toEqual(['3']);
  });
  it('says that whom it notifies is the consignee, whose address it has; another stands with its own', () => {
    expect(both('air-fca', 'Waybill')[0]?.boxes['Notify party']).toEqual([
      'Sunset Houseware Inc.',
      'Same as consignee',
    ]);
    expect(both('sea-cif', 'BillOfLading')[0]?.boxes['Notify party']?.at(1)).toBe('14 Camden Wharf');
  });
  it('by rail names the rules it is made out under', () => {
    const titles = both('rail-cpt', 'Waybill').map(({ title }) => title);
    expect(titles).toEqual(['CIM/SMGS consignment note', '国际货约/国际货协运单']);
  });
  it('by road to a place beyond that of unloading tells the two apart', () => {
    const document = read(inputOf('air-fca', 'Waybill'));
    if (!document.shipment) return expect.fail('the waybill has a shipment');
    const shipment = { ...document.shipment, modeOfTransport: '3' };
    const placeOfDelivery = { name: 'Reno', country: 'US' };
    const carriage = { clauses: [], instructions: [], ...document.carriage, placeOfDelivery };
    const { boxes } = printed({ ...document, typeCode: '730', shipment, carriage });
    expect([boxes['Place of unloading'], boxes['Place of delivery']]).toEqual([
      ['Los Angeles (USLAX), United States'],
      ['Reno, United States'],
    ]);
    const { placeOfDelivery: _place, ...rest } = carriage;
    const straight = printed({ ...document, typeCode: '730', shipment, carriage: rest }).boxes;
    expect(straight['Place of delivery']).toEqual(['Los Angeles (USLAX), United States']);
  });
  it('says where it was made out, and by road whose original is shown', () => {
    const [en, zh] = both('road-dap', 'Waybill');
    expect([en?.boxes['Place and date of issue']?.[0], zh?.boxes.签发地点和日期?.[0]]).toEqual([
      'Xi’an',
      '西安',
    ]);
    expect([en?.boxes['Originals issued'], zh?.boxes.正本份数]).toEqual([
      ['3 (this is the sender’s)'],
      ['3（本联为发货人联）'],
    ]);
  });
  it.each([
    ['PackingList', ['Packages: 2', 'Packages: Pallets']],
    ['BillOfLading', ['2', 'Pallets']],
    ['ExportCustomsDeclaration', ['Kind of packages: Pallet', 'Packages: 2']],
    ['ImportCustomsDeclaration', ['Packages: 2', 'Packages: Pallets']],
    ['CertificateOfOrigin', ['Packages: 2', 'Packages: Pallets']],
  ] as const)('how goods are packed is marked where nobody said it: %s', (type, expected) => {
    const input = inputOf('sea-cif', type);
    const made = (packed: NonNullable<DocumentInput['packed']>) => ({
      ...packed,
      handlingUnits: packed.handlingUnits.map((unit) => ({
        ...unit,
        demonstration: ['packageType', 'contents'],
      })),
    });
    const whole = (input.type === 'PackingList' ? input.details : input.packed) as NonNullable<
      DocumentInput['packed']
    >;
    const { blocks } = printed(
      read({
        ...input,
        packed: made(whole),
        ...(input.type === 'PackingList' ? { details: made(whole) } : {}),
      } as DocumentInput),
    );
    const marked = blocks.flatMap((block) => {
      if (block.kind === 'boxes') {
        return block.rows
          .flat()
          .flatMap(({ label, lines }) =>
            lines.filter((one) => one.made).map(({ text }) => `${label}: ${text}`),
          );
      }
      return block.kind === 'table' && type === 'BillOfLading'
        ? block.rows
            .flat(2)
            .filter((one) => one.made)
            .map(({ text }) => text)
        : [];
    });
    expect(marked).toEqual(expected);
  });
  it('marks a made-up port wherever it stands', () => {
    const document = read(inputOf('sea-cif', 'BillOfLading'));
    const made = { ...document, demonstration: ['terms/portOfLoading'] };
    const marked = (of: UblDocument) =>
      sheetOf(of, 'en', undefined)
        .blocks.flatMap((block) => (block.kind === 'boxes' ? block.rows.flat() : []))
        .flatMap(({ label, lines }) =>
          lines.filter((one) => one.made).map(({ text }) => `${label}: ${text}`),
        );
    expect(marked(made)).toEqual([
      'Place and date of issue: Shanghai',
      'Port of loading: Shanghai (CNSHA), China',
      'Shipped on board: Shanghai (CNSHA), China',
    ]);
    const origin = {
      ...read(inputOf('sea-cif', 'CertificateOfOrigin')),
      demonstration: ['terms/portOfLoading'],
    };
    expect(marked(origin)).toEqual([
      'Means of transport and route: Shanghai (CNSHA), China → Felixstowe (GBFXT), United Kingdom',
    ]);
  });
});

describe('terms and money', () => {
  it('a proforma names the account it may be paid to, where its seller gives one', () => {
    expect(both('air-fca', 'ProformaInvoice')[0]?.boxes.Account).toEqual([
      ...['4000012309200123456', 'Ningbo Qingquan Drinkware Co., Ltd.', 'SWIFT/BIC ICBKCNBJ'],
    ]);
    expect(both('sea-cif', 'ProformaInvoice')[0]?.labels).not.toContain('Account');
  });
  it.each([
    ['sea-cif', ['Not allowed'], ['不允许']],
    ['air-fca', ['Allowed'], ['允许']],
  ])('contract and order say whether the goods may come in parts: %s', (lane, en, zh) => {
    for (const type of ['Quotation', 'Order', 'OrderResponse'] as const) {
      const [english, chinese] = both(lane, type);
      expect([english?.boxes['Partial shipments'], chinese?.boxes.分批装运]).toEqual([en, zh]);
    }
  });
  it('that nobody said whether they may is marked where it was made up', () => {
    const document = { ...read(inputOf('sea-cif', 'Order')), demonstration: ['terms/partialShipments'] };
    const { blocks } = sheetOf(document, 'en', undefined);
    const boxes = blocks.flatMap((block) => (block.kind === 'boxes' ? block.rows.flat() : []));
    expect(boxes.find(({ label }) => label === 'Partial shipments')?.lines).toEqual([
      { text: 'Not allowed', made: true },
    ]);
  });
  it('an IBAN is printed in groups of four and called so; what only looks like one stays as it is', () => {
    const document = read(inputOf('rail-cpt', 'Invoice'));
    const account = (id: string, bank?: string) =>
      printed({ ...document, account: { id, ...(bank ? { bank } : {}) } }).boxes.Account;
    expect(account('DE89370400440532013000', 'COBADEFF')).toEqual([
      'IBAN DE89 3704 0044 0532 0130 00',
      'SWIFT/BIC COBADEFF',
    ]);
    expect(account('DE89370400440532013001', '37040044')).toEqual(['DE89370400440532013001', '37040044']);
  });
  it('no tax is reckoned on an amount that is not taxed', () => {
    const rows = (language: PaperLanguage) =>
      printed(read(inputOf('sea-cif', 'Invoice')), language).blocks.flatMap((block) =>
        block.kind === 'totals' ? block.rows.map(({ label }) => label) : [],
      );
    expect(rows('en')).toContain('No VAT charged: USD 2,820.00');
    expect(rows('zh-CN')).toContain('未计增值税（金额 USD 2,820.00）');
  });
  it('value added tax of nothing is a rate of zero; a duty of nothing is free', () => {
    const document = read(inputOf('sea-cif', 'ImportCustomsDeclaration'));
    const [line] = document.shipment?.lines ?? [];
    if (!line || !document.shipment) return expect.fail('the lane declares a line');
    const taxes = line.taxes.map((tax) => ({ ...tax, rate: 'free' }));
    const shipment = { ...document.shipment, lines: [{ ...line, taxes }] };
    const rates = (language: PaperLanguage) =>
      printed({ ...document, shipment }, language).blocks.flatMap((block) =>
        block.kind === 'table' && block.title ? block.rows.map((row) => row[3]?.[0]?.text) : [],
      );
    expect([rates('en'), rates('zh-CN')]).toEqual([
      ['free', '0%'],
      ['零关税', '0%'],
    ]);
  });
  it('a made-up criterion of origin is marked, and the paper says in its language that there is no proof', () => {
    const input = inputOf('sea-cif', 'CertificateOfOrigin');
    if (input.type !== 'CertificateOfOrigin') return expect.fail('a paper of origin');
    const proof = 'Demonstration: made up, no proof lies behind it';
    const lines = input.details.lines.map((line) => ({ ...line, proof }));
    const document = read({ ...input, details: { ...input.details, lines } });
    const row = (language: PaperLanguage) =>
      printed(document, language).blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []))[0];
    expect(row('zh-CN')?.[1]?.at(-1)?.text).toBe('演示用：编造，无证明文件');
    expect(row('en')?.[1]?.at(-1)?.text).toBe(proof);
    expect(row('ru')?.[1]?.at(-1)?.text).toBe(
      'Условные данные для демонстрации: подтверждающего документа нет',
    );
    expect(row('en')?.at(-1)?.[0]?.made).toBe(true);
  });
});

describe('an amount in words', () => {
  const written = (lane: string, type: Type, language: PaperLanguage = 'en') => {
    const { blocks } = printed(read(inputOf(lane, type)), language);
    return blocks.flatMap((block) =>
      block.kind === 'text' && /words|大写|прописью/.test(block.label ?? '')
        ? [[block.label, block.lines[0]?.text]]
        : [],
    );
  };
  it('is that of what is due, and says so, where something was paid before', () => {
    expect(written('rail-dap', 'Invoice')).toEqual([
      ['Amount due in words', 'Say yuan renminbi one thousand nine hundred and seventy-four only'],
    ]);
    expect(written('rail-dap', 'Invoice', 'zh-CN')).toEqual([['应付余额大写', '人民币壹仟玖佰柒拾肆元整']]);
  });
  it('is none where nothing is due any more', () => {
    expect(read(inputOf('rail-cpt', 'Invoice')).totals?.payable?.amount).toBe('0.00');
    expect(written('rail-cpt', 'Invoice')).toEqual([]);
  });
  it('is that of the total where nothing was', () => {
    expect(written('rail-dap', 'OrderResponse')).toEqual([
      ['Amount in words', 'Say yuan renminbi two thousand eight hundred and twenty only'],
    ]);
  });
});

describe('a bill in one original', () => {
  const bill = (originals: string, toOrder: boolean, language: PaperLanguage) => {
    const document = read(inputOf('sea-cif', 'BillOfLading'));
    const { toOrder: _as, ...rest } = document;
    const made = { ...rest, ...(toOrder ? { toOrder } : {}), carriage: { ...document.carriage, originals } };
    const { blocks } = printed(made as UblDocument, language);
    return JSON.stringify(blocks);
  };
  it.each([
    ['en', /others|one original/, 'sole original'],
    ['zh-CN', /其余正本|一份/, '唯一正本'],
    ['ru', /остальные|одного/, 'единственн'],
  ] as const)('speaks of no others, negotiable or not (%s)', (language, ofSet, sole) => {
    for (const toOrder of [true, false]) {
      expect(bill('1', toOrder, language)).toContain(sole);
      expect(bill('1', toOrder, language)).not.toMatch(ofSet);
      expect(bill('3', toOrder, language)).toMatch(ofSet);
      expect(bill('3', toOrder, language)).not.toContain(sole);
    }
  });
});
