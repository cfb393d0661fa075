import { russianAmount } from '../amount-in-russian.ts';
import type { Catalogue } from './catalogue.ts';

/**
 * Russian as the trade writes it: the words of the customs of the Eurasian Economic Union (ТН ВЭД, declaration of goods), of the agreement
 * on international goods transport by rail (СМГС) and of Incoterms 2020. Units are written as the classifier ОКЕИ abbreviates them.
 */
export const russian: Catalogue = {
  tags: /^ru\b/i,
  script: /\p{Script=Cyrillic}/u,
  countries: ['RU', 'BY', 'KZ', 'KG'],
  beside: 'en',
  tables: 'en',
  isTitleInCapitals: true,
  currencyAs: 'code',
  group: '\u00a0',
  decimal: ',',
  amount: '{digits}\u00a0{currency}',
  months: [
    'января',
    'февраля',
    'марта',
    'апреля',
    'мая',
    'июня',
    'июля',
    'августа',
    'сентября',
    'октября',
    'ноября',
    'декабря',
  ],
  date: '{day} {month} {year}\u00a0г.',
  aside: '{text} ({aside})',
  comma: ', ',
  colon: ': ',
  place: { between: ', ', isLargestFirst: false },
  rate: [
    ['free', 'беспошлинно'],
    [' (incl.)', ' (в цене)'],
    [' MIN ', ', но не менее '],
    [' MAX ', ', но не более '],
  ],
  madeUpSource: 'Условные данные для демонстрации',
  inWords: russianAmount,
  labels: {
    // Titles
    RequestForQuotation: 'Запрос коммерческого предложения',
    Quotation: 'Коммерческое предложение',
    ProformaInvoice: 'Проформа-инвойс',
    Order: 'Заказ на поставку',
    OrderResponse: 'Договор купли-продажи (подтверждение заказа)',
    PackingList: 'Упаковочный лист',
    Invoice: 'Коммерческий инвойс (счёт-фактура)',
    CreditNote: 'Кредит-нота',
    CertificateOfOrigin: 'Сертификат о происхождении товара',
    InsuranceCertificate: 'Страховой сертификат',
    insuranceStatement: 'Сведения о страховании груза',
    insurancePolicy: 'Страховой полис',
    insuranceDeclaration: 'Страховая декларация по генеральному полису',
    coverNote: 'Ковернот',
    InspectionCertificate: 'Акт инспекции',
    sellersInspection: 'Акт проверки продавца',
    BeneficiaryCertificate: 'Сертификат бенефициара',
    ExportCustomsDeclaration: 'Декларация на товары (экспорт)',
    ImportCustomsDeclaration: 'Декларация на товары (импорт)',
    BillOfLading: 'Коносамент',
    Waybill: 'Транспортная накладная',
    seaWaybill: 'Морская накладная (необоротная)',
    airWaybill: 'Авианакладная',
    railNote: 'Железнодорожная накладная',
    railNoteUnder: 'Железнодорожная накладная ({rules})',
    roadNote: 'Международная автомобильная накладная (CMR)',
    postNote: 'Сопроводительный документ почтового отправления',
    TransportationStatus: 'Отчёт о ходе перевозки',
    ReceiptAdvice: 'Акт приёмки товара',
    RemittanceAdvice: 'Платёжное извещение',
    // Parties
    seller: 'Продавец',
    buyer: 'Покупатель',
    to: 'Кому',
    from: 'От кого',
    shipper: 'Отправитель',
    despatcher: 'Грузоотправитель',
    exporter: 'Экспортёр',
    importer: 'Импортёр',
    consignee: 'Получатель',
    notifyParty: 'Уведомить',
    carrier: 'Перевозчик',
    customs: 'Таможенный орган',
    insurer: 'Страховщик',
    assured: 'Страхователь',
    inspector: 'Проверку провёл',
    payer: 'Плательщик',
    payee: 'Получатель платежа',
    taxNumber: 'Налоговый №',
    registration: 'Рег. №',
    // Numbers, dates and references
    number: 'Номер',
    invoiceNumber: 'Инвойс №',
    creditNoteNumber: 'Кредит-нота №',
    contractNumber: 'Договор №',
    billNumber: 'Коносамент №',
    waybillNumber: 'Накладная №',
    airWaybillNumber: 'Авианакладная №',
    noteNumber: 'Накладная №',
    certificateNumber: 'Документ №',
    declarationNumber: 'Декларация №',
    creditNumber: 'Документарный аккредитив №',
    insuranceDocument: 'Страховой документ',
    proofOfOrigin: 'Подтверждение происхождения',
    madeProof: 'Условные данные для демонстрации: подтверждающего документа нет',
    dateOfIssue: 'Дата выдачи',
    validUntil: 'Действительно до',
    dueDate: 'Срок оплаты',
    tradeFile: 'Дело сделки',
    references: 'Связанные документы',
    document: 'Документ',
    contract: 'Договор',
    invoiceReference: 'Номер и дата инвойса',
    // Terms
    deliveryTerms: 'Условия поставки',
    paymentTerms: 'Условия оплаты',
    deliverTo: 'Место доставки',
    destination: 'Страна назначения',
    departure: 'Страна отправления',
    portOfLoading: 'Порт погрузки',
    portOfDischarge: 'Порт выгрузки',
    airportOfDeparture: 'Аэропорт отправления',
    airportOfDestination: 'Аэропорт назначения',
    stationOfDeparture: 'Станция отправления',
    stationOfDestination: 'Станция назначения',
    placeOfTakingOver: 'Место принятия груза',
    placeOfHandingOver: 'Место выдачи груза',
    placeOfUnloading: 'Место разгрузки',
    placeOfReceipt: 'Место приёма груза',
    placeOfDelivery: 'Место доставки',
    flight: 'Рейс',
    trainNumber: 'Поезд',
    vehicle: 'Транспортное средство',
    mode: 'Вид транспорта',
    vesselVoyage: 'Судно / рейс',
    meansOfTransport: 'Транспортное средство',
    latestShipment: 'Крайний срок отгрузки',
    requestedDelivery: 'Желаемый срок поставки',
    leadTime: 'Готовность к отгрузке',
    days: '{days} {days:one=день,few=дня,many=дней,other=дня} с даты заказа',
    currency: 'Валюта',
    partialShipments: 'Частичные отгрузки',
    allowed: 'Разрешены',
    notAllowed: 'Не разрешены',
    sameAsConsignee: 'Тот же, что и получатель',
    shippersOriginal: '{count} (для отправителя)',
    shippedOnBoard: 'Погружено на борт',
    acceptedForCarriage: 'Принято к перевозке',
    receivedForCarriage: 'Принято к перевозке',
    loadedOn: 'Дата погрузки',
    freight: 'Провозная плата',
    prepaidFreight: 'Провозная плата оплачена отправителем',
    collectFreight: 'Провозная плата подлежит оплате получателем',
    originals: 'Число оригиналов',
    toOrder: 'Приказу',
    toOrderOf: 'Приказу',
    toOrderOfShipper: 'Приказу отправителя',
    endorsement: 'Индоссамент',
    endorsementLine: 'Выдать приказу',
    volume: 'Объём',
    dimensions: 'Размеры (Д × Ш × В)',
    measurement: 'Объём, м³',
    asCarrier: '{name}, перевозчик',
    asMaster: '{name}, капитан',
    asCarriersAgent: '{name}, агент перевозчика {carrier}',
    asMastersAgent: '{name}, агент капитана',
    estimatedArrival: 'Ожидаемое прибытие',
    procedure: 'Таможенная процедура',
    originCriterion: 'Критерий происхождения',
    routeAndMeans: 'Маршрут и транспортное средство',
    incotermsEdition: 'Инкотермс® {edition}',
    // Insurance
    insuredAmount: 'Страховая сумма',
    cover: 'Условия страхования',
    exclusions: 'Исключения из покрытия',
    deductible: 'Франшиза',
    claimsPayableAt: 'Место выплаты возмещения',
    coveredFrom: 'Страхование действует с',
    insuredFrom: 'Застраховано от',
    insuredTo: 'Застраховано до',
    insurerSigned: 'Подписал',
    asInsurer: '{name}, страховщик',
    asUnderwriter: '{name}, андеррайтер',
    asInsurersAgent: '{name}, агент страховщика {insurer}',
    asInsurersProxy: '{name}, по доверенности страховщика {insurer}',
    // Inspection, certificates
    standard: 'Стандарт',
    inspectedOn: 'Дата проверки',
    placeOfInspection: 'Место проверки',
    inspectedQuantity: 'Проверено',
    result: 'Результат',
    passed: 'Соответствует',
    failed: 'НЕ СООТВЕТСТВУЕТ',
    findings: 'Выявлено',
    overallPassed: 'Проверенный товар соответствует требованиям.',
    overallFailed: 'ПРОВЕРЕННЫЙ ТОВАР НЕ СООТВЕТСТВУЕТ ТРЕБОВАНИЯМ.',
    certifies: 'Настоящим подтверждаем, что',
    // Chinese customs declaration: the words of GACC announcement 2019/18
    cnConsignor: 'Отправитель в Китае',
    cnConsignee: 'Получатель в Китае',
    cnOverseasConsignee: 'Зарубежный получатель',
    cnOverseasConsignor: 'Зарубежный отправитель',
    cnProducer: 'Изготовитель / продавец',
    cnUser: 'Потребитель',
    cnDeclaredOn: 'Дата декларирования',
    cnMeans: 'Транспортное средство и рейс',
    cnTransportDocument: 'Транспортный документ №',
    cnSupervision: 'Режим таможенного надзора',
    cnLevy: 'Характер обложения',
    cnLevyOrdinary: 'Общее обложение (101)',
    cnContract: 'Договор №',
    cnTradingCountry: 'Торгующая страна (регион)',
    cnArrivalCountry: 'Страна (регион) прибытия',
    cnDepartureCountry: 'Страна (регион) отправления',
    cnDestinationPort: 'Пункт назначения',
    cnTransitPort: 'Пункт отправления',
    cnExitPort: 'Пункт вывоза',
    cnEntryPort: 'Пункт ввоза',
    cnPackaging: 'Вид упаковки',
    cnPackages: 'Число мест',
    cnMarks: 'Маркировка и примечания',
    cnGross: 'Вес брутто (кг)',
    cnNet: 'Вес нетто (кг)',
    cnTerm: 'Базис сделки',
    cnDocuments: 'Приложенные документы',
    cnFreight: 'Фрахт',
    cnInsurance: 'Страхование',
    cnOther: 'Прочие расходы',
    cnLine: '№',
    cnCode: 'Код товара',
    cnGoods: 'Наименование и описание',
    cnQuantity: 'Кол-во и единица',
    cnUnitPrice: 'Цена',
    cnTotalPrice: 'Сумма',
    cnCurrency: 'Валюта',
    cnOrigin: 'Страна происх.',
    cnFinalDestination: 'Страна назнач.',
    cnSource: 'Откуда в Китае',
    cnDomesticDestination: 'Куда в Китае',
    cnRelief: 'Налоги',
    cnReliefOrdinary: 'по закону',
    // Goods
    item: '№',
    article: 'Артикул',
    description: 'Наименование товара',
    hsCode: 'Код ТН ВЭД',
    origin: 'Страна происхождения',
    quantity: 'Количество',
    unitPrice: 'Цена за единицу',
    amount: 'Сумма',
    netWeight: 'Нетто, кг',
    grossWeight: 'Брутто, кг',
    netWeightTotal: 'Вес нетто',
    grossWeightTotal: 'Вес брутто',
    packages: 'Число мест',
    packageList: 'Грузовые места',
    marks: 'Знаки, марки и номера',
    shippingMarks: 'Маркировка',
    sscc: 'Код SSCC',
    CustomsInvoice: 'Инвойс только для таможенных целей',
    returnInvoice: 'Инвойс на возвращаемый товар',
    replacementInvoice: 'Коммерческий инвойс (замена, безвозмездно)',
    MovementPackingList: 'Упаковочный лист (товары по рекламации)',
    returnPackingList: 'Упаковочный лист (возвращаемый товар)',
    replacementPackingList: 'Упаковочный лист (товар на замену)',
    claim: 'Рекламация',
    transportDocument: 'Транспортный документ',
    packageNumber: 'Место №',
    customsOnly: 'Стоимость только для таможенных целей',
    nothingDue: 'К оплате',
    packageType: 'Род упаковки',
    contents: 'Содержимое',
    seal: 'Пломба',
    customsValue: 'Таможенная стоимость',
    duties: 'Пошлины и налоги',
    tax: 'Вид платежа',
    base: 'Основа начисления',
    rate: 'Ставка',
    source: 'Основание',
    exchangeRate: 'Курс валюты',
    received: 'Принято',
    rejected: 'Из них забраковано',
    short: 'Недостача',
    receivedOn: 'Дата приёмки',
    remarks: 'Примечания',
    per: 'за',
    // Money
    total: 'Итого',
    totalFor: 'Итого, {terms}',
    subtotal: 'Промежуточный итог',
    taxes: 'Налоги',
    taxOn: '{tax} {rate} (база: {base})',
    noTaxOn: '{tax}: {base}',
    withoutTax: 'Итого без налога',
    taxReason: 'Налогообложение',
    account: 'Счёт для оплаты',
    buyerReference: 'Код покупателя',
    deliveredOn: 'Дата поставки',
    prepaid: 'Предоплата',
    prepaidBefore: 'Оплачено ранее',
    prepaidOn: 'Оплачено ранее ({day})',
    amountDue: 'К оплате',
    rounding: 'Округление',
    dangerousGoods: 'Опасный груз',
    hazardClass: 'класс',
    packingGroup: 'группа упаковки',
    grossPrice: 'до скидки',
    amountInWords: 'Сумма прописью',
    amountPaid: 'Перечисленная сумма',
    charge: 'Надбавка',
    allowance: 'Скидка',
    paymentOf: 'Назначение платежа',
    // Events
    event: 'Событие',
    time: 'Время (местное)',
    place: 'Место',
    // Clauses
    shippedClean:
      'Погружено на борт в наружно хорошем состоянии. Чистый документ. Вес, число мест и содержимое — по заявлению отправителя.',
    takenOverClean:
      'Принято к перевозке в наружно хорошем состоянии. Чистый документ. Вес, число мест и содержимое — по заявлению отправителя.',
    clausedAs: 'Принято со следующими оговорками о состоянии груза или упаковки',
    toOrderClause:
      'Оборотный документ: груз выдаётся против одного надлежаще индоссированного оригинала, после чего остальные теряют силу.',
    straightClause: 'Необоротный документ: груз выдаётся указанному получателю против одного оригинала.',
    waybillClause: 'Необоротный документ: груз выдаётся указанному получателю.',
    carriersConditions: 'К перевозке применяются условия перевозчика, которые он выдаёт по требованию.',
    termsOfCarriage: 'Условия перевозки: {terms}',
    convention_4:
      'Воздушная перевозка: ответственность ограничена Монреальской конвенцией 1999 года, если она применяется.',
    convention_3:
      'К перевозке, независимо от любых иных условий, применяется Конвенция о договоре международной дорожной перевозки грузов (КДПГ).',
    convention_2:
      'К железнодорожной перевозке применяются единые правила или соглашение (ЦИМ, СМГС), по которым составлена накладная.',
    originClause:
      'Экспортёр, который составил этот документ самостоятельно и под свою ответственность, заявляет, что указанные выше товары происходят из страны, указанной для каждого из них, и отвечают указанному критерию.',
    originApplication:
      'Экспортёр просит выдать сертификат с этими сведениями и отвечает за них. Этот документ не является сертификатом: его выдаёт уполномоченный орган.',
    insuranceClause:
      'Продавец приводит сведения из названного страхового документа, который хранится в деле сделки в том виде, как его выдал страховщик. Покрытие определяется тем документом.',
    inspectionClause: 'Акт относится к проверенному количеству в указанном месте и на указанную дату.',
    declarationClause: 'Декларант отвечает за сведения, указанные в этой декларации.',
    contractClause:
      'Продавец принимает названный выше заказ: указанные здесь товары, цены и условия согласованы продавцом и покупателем. Это подтверждение подписано продавцом.',
    // Signature and marks
    signature: 'Подписано электронной подписью от имени',
    key: 'Ключ',
    hash: 'SHA-256 документа UBL',
    documentId: 'Документ',
    verifyHint:
      'Документ UBL подписан указанным ключом; эта страница тоже подписана, и подпись называет свой ключ (отсоединённая JWS, Ed25519). Проверить дело сделки можно на странице проверки или командой «tongshang verify».',
    unsigned: 'Получено извне; на этой платформе не подписано',
    voidBanner: 'НЕДЕЙСТВИТЕЛЬНО с {day}',
    demonstrationBanner: 'ДЕМОНСТРАЦИЯ: ДОКУМЕНТ НЕ НАСТОЯЩИЙ',
    demonstrationLegend: '† Условное значение для демонстрации; ни одна сторона его не заявляла.',
    pageOf: 'Страница {page} из {pages}',
  },
  codes: {
    modes: {
      '1': 'Морской',
      '2': 'Железнодорожный',
      '3': 'Автомобильный',
      '4': 'Воздушный',
      '5': 'Почтовый',
    },
    packages: {
      BG: 'Пакет',
      BX: 'Коробка',
      CN: 'Контейнер',
      CR: 'Обрешётка',
      CS: 'Ящик',
      CT: 'Картонная коробка',
      DR: 'Барабан',
      PK: 'Место',
      PX: 'Поддон',
      RO: 'Рулон',
      BA: 'Бочка',
      BE: 'Связка',
      BL: 'Кипа',
      BO: 'Бутылка',
      CA: 'Бидон',
      CL: 'Бухта',
      JC: 'Канистра',
      LG: 'Бревно',
      NE: 'Без упаковки',
      PA: 'Пачка',
      PC: 'Посылка',
      RL: 'Катушка',
      SA: 'Мешок',
      TN: 'Жестяная банка',
      TU: 'Туба',
      VG: 'Газ наливом',
      VL: 'Жидкость наливом',
      VO: 'Навалом',
      WC: 'Стальной контейнер средней грузоподъёмности',
    },
    chargeReasons: {
      FC: 'Фрахт',
      IN: 'Страхование',
      PC: 'Упаковка',
    },
    allowanceReasons: {
      '95': 'Скидка',
    },
    vatCategories: {
      S: 'НДС',
      Z: 'НДС, нулевая ставка',
      E: 'НДС, освобождено',
      AE: 'НДС, обратное начисление',
      K: 'НДС, поставка внутри ЕС',
      G: 'НДС, экспорт',
      O: 'НДС не облагается',
      L: 'Канарский общий косвенный налог',
      M: 'Косвенный налог Сеуты и Мелильи',
    },
    taxes: {
      'customs-duty': 'Таможенная пошлина',
      vat: 'Налог на добавленную стоимость',
      'anti-dumping': 'Антидемпинговая пошлина',
      countervailing: 'Компенсационная пошлина',
      excise: 'Акциз',
      'consumption-tax': 'Налог на потребление',
      'additional-duty': 'Дополнительная пошлина',
      'harbour-fee': 'Сбор на содержание гаваней',
      'processing-fee': 'Сбор за оформление товаров',
      'merchandise-processing-fee': 'Сбор за оформление товаров',
      'harbor-maintenance-fee': 'Сбор на содержание гаваней',
    },
    steps: {
      arriving: 'Прибытие',
      departing: 'Отправление',
      loading: 'Погрузка',
      unloading: 'Выгрузка',
      shipping: 'Отгрузка',
      receiving: 'Приёмка',
      transporting: 'В пути',
      inspecting: 'Досмотр',
      holding: 'Задержано',
      releasing: 'Выпущено',
      storing: 'На хранении',
      packing: 'Упаковка',
      picking: 'Комплектование',
      staging_outbound: 'Подготовлено к отправке',
      accepting: 'Принято',
    },
    procedures: {
      'CN 0110': 'Обычная торговля (0110)',
      'GB 1040': 'Экспорт (10 40)',
      'GB 4000': 'Выпуск для свободного обращения (40 00)',
      'US 01': 'Ввоз для потребления (01)',
      export: 'Экспорт',
      import: 'Выпуск для внутреннего потребления',
    },
    criteria: {
      WO: 'Полностью получено',
      WP: 'Полностью произведено',
      PE: 'Произведено только из материалов происхождения сторон',
      PSR: 'Правило для отдельного товара',
      CC: 'Смена группы',
      CTH: 'Смена товарной позиции',
      CTSH: 'Смена субпозиции',
      RVC: 'Региональная составляющая стоимости',
    },
    covers: {
      'war-cargo': 'Условия страхования военных рисков Института лондонских страховщиков (грузы)',
      'strikes-cargo': 'Условия страхования рисков забастовок Института лондонских страховщиков (грузы)',
      'war-air': 'Условия страхования военных рисков Института лондонских страховщиков (авиагрузы)',
      'strikes-air': 'Условия страхования рисков забастовок Института лондонских страховщиков (авиагрузы)',
      'all-risks': 'Все риски',
      'war-risks': 'Военные риски',
      'strikes-risks': 'Риски забастовок',
    },
    railNotes: {
      SMGS: 'Накладная СМГС',
      'CIM/SMGS': 'Накладная ЦИМ/СМГС',
      CIM: 'Накладная ЦИМ',
    },
    originForms: {
      'exporter-declaration': 'Декларация экспортёра о происхождении товара',
      'non-preferential': 'Заявление на сертификат о происхождении товара (непреференциальный)',
      RCEP: 'Заявление на сертификат о происхождении товара: ВРЭП',
      'RCEP-declaration': 'Декларация о происхождении товара: ВРЭП',
      'form-E': 'Заявление на сертификат о происхождении товара: АСЕАН — Китай, форма E',
      'CN-AU': 'Заявление на сертификат о происхождении товара: Китай — Австралия',
      'CN-NZ': 'Заявление на сертификат о происхождении товара: Китай — Новая Зеландия',
      'CN-KR': 'Заявление на сертификат о происхождении товара: Китай — Республика Корея',
      'CN-CH': 'Заявление на сертификат о происхождении товара: Китай — Швейцария',
    },
  },
  phrases: {
    text: [
      // Terms of payment, and what was paid
      ['{clause*; }.', '{clause*; }.'],
      ['{clause*; } (due {date}).', '{clause*; } (срок оплаты — {date}).'],
      ['{clause*; }: {money} of this invoice.', '{clause*; }: {money} по этому инвойсу.'],
      [
        '{clause*; } (due {date}): {money} of this invoice.',
        '{clause*; } (срок оплаты — {date}): {money} по этому инвойсу.',
      ],
      ['Paid before: {money}.', 'Оплачено ранее: {money}.'],
      ['Released from escrow.', 'Выплачено со счёта эскроу.'],
      ['Paid by transfer.', 'Оплачено переводом.'],
      ['Paid by bank transfer (T/T).', 'Оплачено банковским переводом.'],
      ['Paid on credit.', 'Оплачено в кредит.'],
      ['Paid in instalments.', 'Оплачено частями.'],
      [
        'Credited: returned to the buyer from escrow.',
        'Зачтено по кредит-ноте: возвращено покупателю со счёта эскроу.',
      ],
      [
        'Credited: returned to the buyer by the seller.',
        'Зачтено по кредит-ноте: возвращено покупателю продавцом.',
      ],
      [
        'Credited: returned to the buyer, or no longer owed.',
        'Зачтено по кредит-ноте: возвращено покупателю или более не причитается.',
      ],
      [
        'Credited: returned to the buyer or no longer owed.',
        'Зачтено по кредит-ноте: возвращено покупателю или более не причитается.',
      ],
      ['Credited: no longer owed.', 'Зачтено по кредит-ноте: более не причитается.'],
      ['Paid beyond what was invoiced.', 'Оплачено сверх суммы инвойсов.'],
      ['Not paid of what was invoiced.', 'Не оплачено из суммы инвойсов.'],
      ['Fee of the bank, deducted.', 'Удержана комиссия банка.'],
      ['Charges of banks on the way, borne by the seller.', 'Комиссии банков при переводе за счёт продавца.'],
      ['Instalment {word}, {method}: {money}', 'Платёж {word}, {method}: {money}'],
      [
        'Instalment {word}, paid back to the buyer outside the platform on {date}: {money}',
        'Платёж {word}, возвращён покупателю вне платформы {date}: {money}',
      ],
      [
        'Proforma: for payment in advance, opening a credit or an import licence. Not a tax invoice and no demand for tax.',
        'Проформа: для предоплаты, открытия аккредитива или получения импортной лицензии. Не является налоговым счётом и требованием об уплате налога.',
      ],
      // Receipt
      ['{word}: {reason}', '{word}: {reason}'],
      ['{word}: {reason}. {said}', '{word}: {reason}. {said}'],
      // Credit notes
      ['Claim {said}, {basis}.', 'Рекламация {said}, {basis}.'],
      ['Claim {said}, {basis}: {remedy}.', 'Рекламация {said}, {basis}: {remedy}.'],
      [
        'Only an amount is credited, no quantity of the goods.',
        'Зачтена только сумма, количество товара не изменяется.',
      ],
      // Transport
      ['Shipped on board', 'Погружено на борт'],
      ['Accepted for carriage', 'Принято к перевозке'],
      ['Received for carriage', 'Принято к перевозке'],
      // Insurance
      [
        'Institute Cargo Clauses ({word})',
        'Условия страхования грузов Института лондонских страховщиков ({word})',
      ],
      // What sellers usually certify
      [
        'One set of non-negotiable copies of the documents has been sent to the buyer by courier.',
        'Один комплект необоротных копий документов отправлен покупателю курьером.',
      ],
      [
        'Copies of the documents have been sent to the buyer by electronic mail.',
        'Копии документов отправлены покупателю по электронной почте.',
      ],
      [
        'One original of the bill of lading has been sent to the buyer directly by courier.',
        'Один оригинал коносамента отправлен непосредственно покупателю курьером.',
      ],
      [
        'The particulars of shipment have been advised to the buyer.',
        'Покупатель извещён о подробностях отгрузки.',
      ],
      [
        'Samples of the goods shipped have been sent to the buyer by courier.',
        'Образцы отгруженного товара отправлены покупателю курьером.',
      ],
      [
        'The goods shipped conform to the contract in quality, quantity and packing.',
        'Отгруженный товар соответствует договору по качеству, количеству и упаковке.',
      ],
      ['The goods shipped are brand new and unused.', 'Отгруженный товар новый и не был в употреблении.'],
      [
        'Each package bears the shipping marks stated in the packing list.',
        'На каждое грузовое место нанесена маркировка, указанная в упаковочном листе.',
      ],
      ['No solid wood packing material was used.', 'Упаковка из цельной древесины не применялась.'],
      [
        'All wood packing material was treated and marked according to ISPM 15.',
        'Вся деревянная упаковка обработана и маркирована согласно МСФМ 15.',
      ],
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
        'Reverse charge: the buyer owes the VAT, VATA 1994 s. 55A',
        'Обратное начисление: НДС уплачивает покупатель, статья 55A Закона об НДС 1994 года',
      ],
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
        '{said}: its amount on {day} is not held here, so it is not in the total.',
        '{said}: размер на {day} здесь неизвестен и в итог не включён.',
      ],
      // Papers of goods that go back or are replaced because of a claim
      [
        'Returned goods. Value for customs purposes only; no payment is due.',
        'Возвращаемый товар. Стоимость указана только для таможенных целей; оплата не требуется.',
      ],
      [
        'Replacement, free of charge. Value for customs purposes only; no payment is due.',
        'Замена товара, безвозмездно. Стоимость указана только для таможенных целей; оплата не требуется.',
      ],
      ['Reason: {reason}.', 'Причина: {reason}.'],
      ['Dispatched on {day} at {place}.', 'Отгружено {day}, место отгрузки: {place}.'],
      ['Freight borne by the seller.', 'Перевозку оплачивает продавец.'],
      ['Freight borne by the buyer.', 'Перевозку оплачивает покупатель.'],
      [
        'Customs of China: returned goods, supervision mode 4561.',
        'Таможня Китая: возвращаемый товар, режим надзора 4561.',
      ],
      [
        'Customs of China: replacement free of charge, supervision mode 3100.',
        'Таможня Китая: безвозмездная замена, режим надзора 3100.',
      ],
      [
        'Customs of the Union: returned goods, relief from import duty (Regulation (EU) No 952/2013, article 203).',
        'Таможня ЕС: возвращаемый товар, освобождение от ввозной пошлины (Регламент (ЕС) № 952/2013, статья 203).',
      ],
      [
        'Customs of the Union: repayment of import duty on goods that do not comply with the contract (Regulation (EU) No 952/2013, article 118).',
        'Таможня ЕС: возврат ввозной пошлины за товар, не соответствующий договору (Регламент (ЕС) № 952/2013, статья 118).',
      ],
      [
        'Customs of the United States: goods exported and returned, HTSUS 9801.00.10.',
        'Таможня США: вывезенный и возвращённый товар, HTSUS 9801.00.10.',
      ],
    ],
    clause: [['{share} {method}, {due}', '{share} {method}, {due}']],
    share: [
      ['{decimal} %', '{decimal}\u00a0%'],
      ['the rest', 'остаток'],
      ['{money}', '{money}'],
    ],
    method: [
      ['in escrow at the bank of the trade', 'на счёт эскроу в банке сделки'],
      ['by transfer at the bank of the trade', 'переводом в банке сделки'],
      ['by bank transfer (T/T)', 'банковским переводом'],
      ['on credit vouched for by the bank of the trade', 'в кредит под поручительство банка сделки'],
    ],
    due: [
      ['at order', 'при заказе'],
      ['before production', 'до начала производства'],
      ['before shipment', 'до отгрузки'],
      ['against a copy of the transport document', 'против копии транспортного документа'],
      [
        '{number} days after the date of the transport document',
        'через {number} {number:one=день,few=дня,many=дней,other=дня} от даты транспортного документа',
      ],
      [
        '{number} days after the date of the invoice',
        'через {number} {number:one=день,few=дня,many=дней,other=дня} от даты инвойса',
      ],
      [
        '{number} days after receipt of the goods',
        'через {number} {number:one=день,few=дня,many=дней,other=дня} после приёмки товара',
      ],
      ['on {date}', '{date}'],
    ],
    reason: [
      ['lost on the way', 'утрачено в пути'],
      ['damaged on the way', 'повреждено в пути'],
      ['never shipped (short from the start)', 'не отгружено (недостача при отправлении)'],
      ['not as agreed', 'не соответствует договору'],
      ['wrong goods', 'не тот товар'],
      ['not delivered', 'не поставлено'],
      ['not received by the buyer', 'не получено покупателем'],
      ['other reasons, as stated in the claim', 'иные причины, указанные в рекламации'],
    ],
    basis: [
      ['as both sides agreed', 'по соглашению сторон'],
      ['as the bank decided', 'по решению банка'],
      ['as a court or tribunal decided', 'по решению суда или арбитража'],
    ],
    remedy: [
      ['refund', 'возврат денег'],
      ['reduction of the price', 'уменьшение цены'],
      ['return of the goods', 'возврат товара'],
      ['replacement of the goods', 'замена товара'],
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
      ['{valueName} {decimal}', '{valueName} {decimal}'],
      ['+ {valueName} {decimal}', '+ {valueName} {decimal}'],
      ['− {valueName} {decimal}', '− {valueName} {decimal}'],
    ],
  },
  units: `
C62|шт.
EA|шт.
H87|шт.
PCE|шт.
NAR|изд.
PR|пар
NPR|пар
DZN|дюж.
DPC|дюж. шт.
DPR|дюж. пар
GRO|гросс
GGR|больших гроссов
CEN|сотен
HC|сотен шт.
MIL|тыс.
T3|тыс. шт.
MIO|млн
SET|компл.
KT|наб.
AS|наб.
10|групп
11|компл.
LO|партий
5B|партий
NMP|упак.
DZP|дюж. упак.
ST|л.
LEF|л.
RM|стоп
SW|мотков
SO|кат.
STC|палочек
SR|полос
PD|блок.
U2|табл.
AV|капс.
E27|доз
NIU|ед.
13|рационов
20|конт. 20 фт
21|конт. 40 фт
SX|отправок
IE|чел.
E48|услуг
E49|раб. дн.
E51|работ
E54|рейсов
ACT|раб.
CT|карт. кор.
BX|кор.
CS|ящ.
PK|упак.
PA|пач.
BG|пак.
BE|связ.
BL|кип
BO|бут.
CA|бид.
CR|обреш.
DR|бараб.
BA|боч.
RL|кат.
RO|рул.
TU|туб
TN|банок
SA|меш.
PF|подд.
XCT|карт. кор.
XBX|кор.
XCS|ящ.
XPK|упак.
XPA|пач.
XPC|посылок
XBG|пак.
XSA|меш.
XBE|связ.
XBL|кип
XBO|бут.
XJR|банок
XCA|канистр
XCX|банок
XTN|банок
XCR|обреш.
XDR|бараб.
XBA|боч.
XKG|бочонков
XBJ|вёдер
XPL|вёдер
XCY|баллонов
XRL|кат.
XRO|рул.
XTU|туб
XEN|конв.
XPU|лотков
XPX|подд.
KGM|кг
GRM|г
MGM|мг
MC|мкг
CGM|сг
DG|дг
DJ|даг
HGM|гг
DTN|ц
TNE|т
2U|Мг
KTN|кт
CTM|кар
LBR|фунтов
ONZ|унц.
APZ|тр. унц.
LBT|тр. фунтов
DWT|пеннивейтов
GRN|гран
STI|стоунов
CWI|англ. центнеров
CWA|амер. центнеров
STN|коротких т
LTN|длинных т
KDW|кг сухого веса
KSD|кг 90 % с/в
KNS|кг вещества
KNI|кг N
KPP|кг P₂O₅
KPO|кг K₂O
KPH|кг KOH
KSH|кг NaOH
KHY|кг H₂O₂
KMA|кг метиламина
KUR|кг U
MTR|м
CMT|см
MMT|мм
4H|мкм
C45|нм
DMT|дм
A45|дам
HMT|гм
KMT|км
INH|дюймов
FOT|футов
YRD|ярдов
AK|саженей
SMI|миль
NMI|мор. миль
MTK|м²
CMK|см²
MMK|мм²
DMK|дм²
KMK|км²
ARE|а
HAR|га
INK|кв. дюймов
FTK|кв. футов
YDK|кв. ярдов
ACR|акров
MIK|кв. миль
MTQ|м³
CMQ|см³
MMQ|мм³
DMQ|дм³
LTR|л
4G|мкл
MLT|мл
CLT|сл
DLT|дл
A44|дал
HLT|гл
K6|кл
MAL|Мл
INQ|куб. дюймов
FTQ|куб. футов
YDQ|куб. ярдов
BFT|досковых футов
GLL|галлонов (США)
QTL|кварт (США)
PTL|пинт (США)
GIA|джиллов (США)
OZA|жидк. унц. (США)
BLL|барр.
GLD|сух. галлонов (США)
QTD|сух. кварт (США)
PTD|сух. пинт (США)
BUA|бушелей (США)
BLD|сух. барр. (США)
GLI|галлонов (брит.)
QTI|кварт (брит.)
PTI|пинт (брит.)
GII|джиллов (брит.)
OZI|жидк. унц. (брит.)
BUI|бушелей (брит.)
LPA|л 100 % спирта
HPA|гл 100 % спирта
SM3|ст. м³
NM3|норм. м³
SEC|с
C26|мс
MIN|мин
HUR|ч
DAY|дн.
WEE|нед.
MON|мес.
QAN|кв.
SAN|полугод.
ANN|г.
JOU|Дж
KJO|кДж
3B|МДж
GV|ГДж
WHR|Вт·ч
KWH|кВт·ч
MWH|МВт·ч
GWH|ГВт·ч
BTU|брит. тепл. ед.
E14|ккал
WTT|Вт
KWT|кВт
MAW|МВт
A90|ГВт
D46|В·А
KVA|кВ·А
MVA|МВ·А
VLT|В
KVT|кВ
AMP|А
4K|мА
AMH|А·ч
E09|мА·ч
OHM|Ом
FAR|Ф
HTZ|Гц
KHZ|кГц
MHZ|МГц
A86|ГГц
PAL|Па
KPA|кПа
MPA|МПа
BAR|бар
MBR|мбар
ATM|атм
CEL|°C
FAH|°F
KEL|К
CDL|кд
LUM|лм
LUX|лк
BQL|Бк
GBQ|ГБк
CUR|Ки
DD|град.
AD|байт
2P|Кбайт
4L|Мбайт
E34|Гбайт
P1|%
59|млн⁻¹
NX|‰
`,
  places: `
CNSHA|Шанхай
CNPVG|Шанхай, аэропорт Пудун
CNYSA|Яншань
CNNGB|Нинбо
CNZOS|Чжоушань
CNSZX|Шэньчжэнь
CNYTN|Яньтянь
CNSHK|Шэкоу
CNCAN|Гуанчжоу
CNNSA|Наньша
CNTAO|Циндао
CNTSN|Тяньцзинь
CNTXG|Тяньцзинь, порт Синьган
CNDLC|Далянь
CNXMN|Сямынь
CNFOC|Фучжоу
CNLYG|Ляньюньган
CNNKG|Нанкин
CNZJG|Чжанцзяган
CNWNZ|Вэньчжоу
CNSWA|Шаньтоу
CNZUH|Чжухай
CNQZJ|Цюаньчжоу
CNYNT|Яньтай
CNRZH|Жичжао
CNPEK|Пекин, аэропорт Шоуду
CNHGH|Ханчжоу
CNYIW|Иу
CNCTU|Чэнду
CNCKG|Чунцин
CNWUH|Ухань
CNXIY|Сиань
CNCGO|Чжэнчжоу
CNURC|Урумчи
CNKMG|Куньмин
HKHKG|Гонконг
MOMFM|Макао
TWKHH|Гаосюн
TWKEL|Цзилун
TWTPE|Тайбэй
JPTYO|Токио
JPNRT|Токио, аэропорт Нарита
JPYOK|Иокогама
JPOSA|Осака
JPUKB|Кобе
JPNGO|Нагоя
KRPUS|Пусан
KRINC|Инчхон
KRICN|Сеул, аэропорт Инчхон
VNSGN|Хошимин
VNHPH|Хайфон
VNHAN|Ханой
THBKK|Бангкок
SGSIN|Сингапур
MYKUL|Куала-Лумпур
IDJKT|Джакарта
INBOM|Мумбаи
INDEL|Дели
IRBND|Бендер-Аббас
TRIST|Стамбул
TRMER|Мерсин
TRIZM|Измир
AEDXB|Дубай
AEJEA|Джебель-Али
KZALA|Алматы
UZTAS|Ташкент
MNULN|Улан-Батор
RUVVO|Владивосток
RULED|Санкт-Петербург
RUMOW|Москва
GBFXT|Филикстоу
GBLON|Лондон
NLRTM|Роттердам
NLAMS|Амстердам
BEANR|Антверпен
BEBRU|Брюссель
BELGG|Льеж
DEHAM|Гамбург
DEBRV|Бремерхафен
DEFRA|Франкфурт-на-Майне
DEMUC|Мюнхен
DEDUI|Дуйсбург
FRLEH|Гавр
FRMRS|Марсель
FRPAR|Париж
ESVLC|Валенсия
ESBCN|Барселона
ESMAD|Мадрид
ITGOA|Генуя
ITTRS|Триест
ITMIL|Милан
GRPIR|Пирей
ROCND|Констанца
BGVAR|Варна
UAODS|Одесса
CHBSL|Базель
CHZRH|Цюрих
ATVIE|Вена
CZPRG|Прага
HUBUD|Будапешт
PLGDN|Гданьск
PLGDY|Гдыня
PLWAW|Варшава
LTKLJ|Клайпеда
LVRIX|Рига
EETLL|Таллин
FIHEL|Хельсинки
FIKTK|Котка
SEGOT|Гётеборг
SESTO|Стокгольм
DKCPH|Копенгаген
NOOSL|Осло
USLAX|Лос-Анджелес
USNYC|Нью-Йорк
USCHI|Чикаго
`,
};
