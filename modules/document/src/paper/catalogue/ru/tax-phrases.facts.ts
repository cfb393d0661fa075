import type { Catalogue } from '../catalogue.ts';

/** Of value added tax and the values that customs reckon with: sentences of writers in English, and what they are in Russian. */
export const taxPhrases = {
  text: [
    // Value added tax
    ['Exempt from VAT', 'Освобождено от НДС'],
    [
      'Intra-Community supply: exempt, Article 138 Directive 2006/112/EC',
      'Поставка внутри ЕС: освобождено, статья 138 Директивы 2006/112/EC',
    ],
    [
      'Export outside the EU: exempt, Article 146 Directive 2006/112/EC',
      'Экспорт за пределы ЕС: освобождено, статья 146 Директивы 2006/112/EC',
    ],
    [
      'Export from the United Kingdom: zero-rated, VATA 1994 s. 30(6)',
      'Экспорт из Соединённого Королевства: нулевая ставка, статья 30(6) Закона об НДС 1994 года',
    ],
    [
      'Reverse charge: the buyer owes the VAT, Articles 194–196 Directive 2006/112/EC',
      'Обратное начисление: НДС уплачивает покупатель, статьи 194–196 Директивы 2006/112/EC',
    ],
    [
      'Reverse charge: the buyer owes the VAT, Article 199 Directive 2006/112/EC',
      'Обратное начисление: НДС уплачивает покупатель, статья 199 Директивы 2006/112/EC',
    ],
    [
      'Reverse charge: customer to account for VAT to HMRC, VATA 1994 s. 7AA',
      'Обратное начисление: НДС исчисляет и уплачивает покупатель (HMRC), VATA 1994, ст. 7AA',
    ],
    [
      'Export outside the EU: exempt, Article 146 Directive 2006/112/EC; reverse charge: customer to account for VAT to HMRC, VATA 1994 s. 7AA',
      'Экспорт за пределы ЕС: освобождён, статья 146 Директивы 2006/112/EC; обратное начисление: НДС исчисляет и уплачивает покупатель (HMRC), VATA 1994, ст. 7AA',
    ],
    [
      'Reverse charge: the buyer owes the VAT, VATA 1994 s. 55A',
      'Обратное начисление: НДС уплачивает покупатель, статья 55A Закона об НДС 1994 года',
    ],
    [
      'Export: no VAT is charged; import VAT and duty, if any, are for the importer',
      'Экспорт: без начисления НДС; НДС и пошлина при ввозе, если взимаются, — за импортёром',
    ],
    [
      'Export from China, zero-rated (VAT Law of the PRC, art. 10); import VAT and duty, if any, are for the importer',
      'Экспорт из Китая, без начисления НДС (нулевая ставка, ст. 10 Закона КНР об НДС); НДС и пошлина при ввозе, если взимаются, — за импортёром',
    ],
    [
      'The tax is as the order states it, in one sum: no rate, category or base is stated.',
      'Налог указан так, как в заказе, одной суммой: ставка, категория и налоговая база не указаны.',
    ],
    [
      'The tax is as the order states it, in one sum, and does not follow from the rates that it states of its items.',
      'Налог указан так, как в заказе, одной суммой и не следует из ставок, указанных в заказе для отдельных позиций.',
    ],
    [
      'VAT on this supply is not determined. Not known: {vatFact*, }.',
      'Порядок обложения поставки НДС не определён. Не указано: {vatFact}.',
    ],
    // As documents of earlier versions have it
    [
      'Not subject to VAT: the supply is made outside the VAT area of the buyer',
      'НДС не облагается: поставка совершена вне территории обложения НДС покупателя',
    ],
    [
      'Not subject to VAT in the country of the buyer: exported from China without output VAT',
      'НДС в стране покупателя не облагается: вывезено из Китая без исходящего НДС',
    ],
    // Customs values
    ['Customs value {money}: {valuePart* }.', 'Таможенная стоимость {money}: {valuePart* }.'],
    ['Customs value {money} †: {valuePart* }.', 'Таможенная стоимость {money} †: {valuePart* }.'],
    [
      'Stated, and no part of the customs value: {valueName} {money}.',
      'Заявлено, но в таможенную стоимость не входит: {valueName} {money}.',
    ],
    [
      'Duties of {money} are deducted from the price; {money2} are assessed.',
      'Из цены вычтены пошлины и налоги {money}; начислено {money2}.',
    ],
    // As documents of earlier versions have it
    ['Customs value {sum}: {valuePart* }.', 'Таможенная стоимость {sum}: {valuePart* }.'],
    [
      'Stated, and no part of the customs value: {valueName} {sum}.',
      'Заявлено, но в таможенную стоимость не входит: {valueName} {sum}.',
    ],
    [
      'Duties of {sum} are deducted from the price; {sum2} are assessed.',
      'Из цены вычтены пошлины и налоги {sum}; начислено {sum2}.',
    ],
    [
      'Agreement rates, tariff quotas, trade remedies and rate changes during the year are not held here.',
      'Ставки по соглашениям, тарифные квоты, меры защиты рынка и изменения ставок в течение года здесь не учтены.',
    ],
    [
      'Preferential rates, tariff quotas, suspensions, and trade remedies decided after this edition are not held here.',
      'Преференциальные ставки, тарифные квоты, приостановления пошлин и меры защиты рынка, принятые после этой редакции, здесь не учтены.',
    ],
    [
      'Duties proclaimed for a time (Trade Act section 122, Trade Expansion Act section 232, emergency powers), anti-dumping and countervailing duties, quotas and preferences are not held here.',
      'Временные пошлины (статья 122 Закона о торговле, статья 232 Закона о расширении торговли, чрезвычайные полномочия), антидемпинговые и компенсационные пошлины, квоты и преференции здесь не учтены.',
    ],
    [
      '{said}: its amount on {date} is not held here, so it is not in the total.',
      '{said}: размер на {date} здесь неизвестен и в итог не включён.',
    ],
    [
      '{said}: its amount on {day} is not held here, so it is not in the total.',
      '{said}: размер на {day} здесь неизвестен и в итог не включён.',
    ],
    [
      'Fees are taken on the declaration as a whole and spread over its items by value: of an item alone the rate may come to another amount.',
      'Сборы исчислены по декларации в целом и распределены по товарам пропорционально стоимости: для отдельного товара ставка может дать иную сумму.',
    ],
    ['No real measure of this country is held here.', 'Действительные ставки этой страны здесь не учтены.'],
    [
      'The commodity code of item {number} is incomplete: its declaration wants {number2} digits.',
      'Код товара № {number} неполный: в декларации требуется {number2} знаков.',
    ],
    [
      'The commodity code of items {number*, } is incomplete: its declaration wants {number2} digits.',
      'Коды товаров № {number} неполные: в декларации требуется {number2} знаков.',
    ],
    [
      'No EORI number of the exporter is stated: customs ask for it ({eoriLaw}).',
      'Номер EORI экспортёра не указан: его требует таможня ({eoriLaw}).',
    ],
    [
      'No EORI number of the importer is stated: customs ask for it ({eoriLaw}).',
      'Номер EORI импортёра не указан: его требует таможня ({eoriLaw}).',
    ],
    [
      'No EORI number of the representative is stated, who declares in its own name: customs ask for it.',
      'Номер EORI представителя, декларирующего от своего имени, не указан: его требует таможня.',
    ],
    [
      'No importer number of the importer is stated: customs ask for it (19 CFR 24.5).',
      'Номер импортёра (importer number) не указан: его требует таможня (19 CFR 24.5).',
    ],
    [
      'The representative of the importer is stated as a direct one: {importsThrough}.',
      'Представитель импортёра указан как прямой: {importsThrough}.',
    ],
    [
      'No representative of the importer is stated: {importsThrough}.',
      'Представитель импортёра не указан: {importsThrough}.',
    ],
    [
      'The name of item {number} is not in Chinese: its declaration wants it so.',
      'Наименование товара № {number} указано не на китайском языке: декларация требует китайского.',
    ],
    [
      'The names of items {number*, } are not in Chinese: their declaration wants them so.',
      'Наименования товаров № {number} указаны не на китайском языке: декларация требует китайского.',
    ],
  ],
  vatFact: [
    ['where the seller is established', 'место учреждения продавца'],
    ['the seller’s VAT number', 'номер плательщика НДС продавца'],
    ['the buyer’s VAT number', 'номер плательщика НДС покупателя'],
    ['where the transport of the goods begins', 'место начала перевозки товара'],
    ['where the transport of the goods ends', 'место окончания перевозки товара'],
    ['who imports the goods', 'кто ввозит товар'],
    ['the proof that the goods left', 'подтверждение вывоза товара'],
    ['how the law rates these goods', 'ставка налога на этот товар'],
    ['whether the buyer owes the tax', 'уплачивает ли налог покупатель'],
  ],
  eoriLaw: [
    ...['13 01', '13 04'].map(
      (element) =>
        [
          `Regulation (EU) No 952/2013, article 9; Delegated Regulation (EU) 2015/2446, annex B, data element ${element}`,
          `Регламент (ЕС) № 952/2013, статья 9; Делегированный регламент (ЕС) 2015/2446, приложение B, элемент данных ${element}`,
        ] as const,
    ),
    ...['3/2', '3/16'].map(
      (element) =>
        [
          `HMRC, Customs Declaration Service, data element ${element}`,
          `HMRC, система Customs Declaration Service, элемент данных ${element}`,
        ] as const,
    ),
    // As papers of before have it.
    [
      'Regulation (EU) No 952/2013, article 9; Delegated Regulation (EU) 2015/2446, article 5',
      'Регламент (ЕС) № 952/2013, статья 9; Делегированный регламент (ЕС) 2015/2446, статья 5',
    ],
    [
      'HMRC, Customs Declaration Service, data elements 3/2 and 3/16',
      'HMRC, система Customs Declaration Service, элементы данных 3/2 и 3/16',
    ],
  ],
  importsThrough: [
    [
      'in the European Union the declarant must be established in its customs territory: a firm from abroad imports through an indirect representative there, and needs an EORI number of the Union (Regulation (EU) No 952/2013, articles 9, 18 and 170(2))',
      'в Европейском союзе декларант должен быть учреждён на его таможенной территории: иностранная фирма ввозит товар через косвенного представителя и должна иметь номер EORI Союза (Регламент (ЕС) № 952/2013, статьи 9, 18 и 170(2))',
    ],
    [
      'in the United Kingdom a firm from abroad imports through an indirect representative established there, and needs a GB EORI number (Customs (Import Duty) (EU Exit) Regulations 2018, regulation 15; Taxation (Cross-border Trade) Act 2018, section 21)',
      'в Соединённом Королевстве иностранная фирма ввозит товар через учреждённого там косвенного представителя и должна иметь номер EORI с префиксом GB (Customs (Import Duty) (EU Exit) Regulations 2018, правило 15; Taxation (Cross-border Trade) Act 2018, раздел 21)',
    ],
    [
      'in the United States a firm from abroad is importer of record only with a resident agent and a bond (19 CFR 141.18)',
      'в Соединённых Штатах иностранная фирма может быть импортёром только при наличии местного агента и гарантии (19 CFR 141.18)',
    ],
  ],
  valueName: [
    ['invoiced', 'по инвойсу'],
    ['freight', 'фрахт'],
    ['insurance', 'страхование'],
    ['charges at the origin', 'расходы в стране отправления'],
    ['carriage after the border', 'перевозка после границы'],
    ['duties in the price', 'пошлины и налоги в цене'],
  ],
  valuePart: [
    // With its mark first: the plain one would leave it behind.
    ['{valueName} {decimal} †', '{valueName} {decimal} †'],
    ['+ {valueName} {decimal} †', '+ {valueName} {decimal} †'],
    ['− {valueName} {decimal} †', '− {valueName} {decimal} †'],
    ['{valueName} {decimal}', '{valueName} {decimal}'],
    ['+ {valueName} {decimal}', '+ {valueName} {decimal}'],
    ['− {valueName} {decimal}', '− {valueName} {decimal}'],
  ],
} as const satisfies Catalogue['phrases'];
