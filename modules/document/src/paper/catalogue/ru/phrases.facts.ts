import type { Catalogue } from '../catalogue.ts';
import { taxPhrases } from './tax-phrases.facts.ts';

const { text: taxes, ...taxParts } = taxPhrases;

/** Sentences that writers put into documents in English and Chinese alone, and what they are in Russian. */
export const phrases: Catalogue['phrases'] = {
  ...taxParts,
  text: [
    // Offices of a demonstration.
    ['Customs (demonstration)', 'Таможня (демонстрация)'],
    ['Quality Inspection (demonstration)', 'Инспекция по качеству (демонстрация)'],
    ['Tax Service (demonstration)', 'Налоговая служба (демонстрация)'],
    // Terms of payment, and what was paid
    ['{clause*; }.', '{clause*; }.'],
    ['{clause*; } (due {date}).', '{clause*; } (срок оплаты — {date}).'],
    ['{clause*; }: {money} of this invoice.', '{clause*; }: {money} по этому инвойсу.'],
    [
      '{clause*; } (due {date}): {money} of this invoice.',
      '{clause*; } (срок оплаты — {date}): {money} по этому инвойсу.',
    ],
    ['{clause*; }: {money} of this debit note.', '{clause*; }: {money} по этой дебет-ноте.'],
    [
      '{clause*; } (due {date}): {money} of this debit note.',
      '{clause*; } (срок оплаты — {date}): {money} по этой дебет-ноте.',
    ],
    ['Price {money} → {money2}, of {said}.', 'Цена {money} → {money2} на {said}.'],
    [
      'Price {money} → {money2} per {decimal}, of {said}.',
      'Цена {money} → {money2} за {decimal}, на {said}.',
    ],
    ['The sum for {said}, at no price of its own.', 'Сумма за {said} без цены за единицу.'],
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
    [
      'Stated by {said}, and not made out by the payer.',
      'Составлено: {said}; плательщик этот документ не составлял.',
    ],
    ['Fee of the bank, deducted.', 'Удержана комиссия банка.'],
    [
      'Accepted by {said}, as told by {said2}, with papers that lie in the trade.',
      'Принято: {said}; сообщено: {said2}; подтверждающие документы — в досье сделки.',
    ],
    [
      'Accepted by {said}, as reported by {said2}; the evidence is in the trade file.',
      'Принято: {said}; сообщено: {said2}; подтверждающие документы — в досье сделки.',
    ],
    ['Charges of banks on the way, borne by the seller.', 'Комиссии банков при переводе за счёт продавца.'],
    [
      'Instalment {word}, {method}, received on {date}: {money}',
      'Платёж {word}, {method}, поступил {date}: {money}',
    ],
    ['Instalment {word}, {method}: {money}', 'Платёж {word}, {method}: {money}'],
    [
      'Instalment {word}, {method}, as the seller says, received on {date}: {money}',
      'Платёж {word}, {method}, со слов продавца, поступил {date}: {money}',
    ],
    [
      'Instalment {word}, {method}, as the seller says: {money}',
      'Платёж {word}, {method}, со слов продавца: {money}',
    ],
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
    [
      'Only an amount is billed, no quantity of the goods.',
      'Доначислена только сумма, количество товара не изменяется.',
    ],
    [
      '{decimal} × {price} = {money}, at the price invoiced.',
      '{decimal} × {price} = {money}, по цене инвойса.',
    ],
    [
      '{decimal} × {price} = {money}, at the price invoiced; credited: {money2}.',
      '{decimal} × {price} = {money}, по цене инвойса; зачтено: {money2}.',
    ],
    [
      '{decimal} × {price} = {money}, at the price invoiced; rounded so that all parts of the line come to it: {money2}.',
      '{decimal} × {price} = {money}, по цене инвойса; округлено так, чтобы части позиции давали её сумму: {money2}.',
    ],
    [
      '{decimal} × {price} = {money}, at the price invoiced; with its share of what the invoice adds and deducts: {money2}.',
      '{decimal} × {price} = {money}, по цене инвойса; с учётом доли надбавок и скидок инвойса: {money2}.',
    ],
    // Transport
    ['Shipped on board', 'Погружено на борт'],
    ['Accepted for carriage', 'Принято к перевозке'],
    ['Received for carriage', 'Принято к перевозке'],
    // Insurance
    [
      'Institute Cargo Clauses (Air)',
      'Условия страхования грузов Института лондонских страховщиков (авиаперевозки)',
    ],
    [
      'Institute Cargo Clauses ({word})',
      'Условия страхования грузов Института лондонских страховщиков ({word})',
    ],
    [
      'insured by the seller for at least {number} % of the price, Institute Cargo Clauses ({word})',
      'груз страхует продавец не менее чем на {number} % цены, Условия страхования грузов Института лондонских страховщиков ({word})',
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
    ...taxes,
    // Papers of goods that go back or are replaced because of a claim
    ['Returned goods; no payment is due.', 'Возвращаемый товар; оплата не требуется.'],
    ['Replacement, free of charge; no payment is due.', 'Замена товара, безвозмездно; оплата не требуется.'],
    [
      'Returned goods. Value for customs purposes only; no payment is due.',
      'Возвращаемый товар. Стоимость указана только для таможенных целей; оплата не требуется.',
    ],
    [
      'Replacement, free of charge. Value for customs purposes only; no payment is due.',
      'Замена товара, безвозмездно. Стоимость указана только для таможенных целей; оплата не требуется.',
    ],
    ['Reason: {reason}.', 'Причина: {reason}.'],
    ['Dispatched on {date} from {place}.', 'Отгружено {date}, место отгрузки: {place}.'],
    ['Dispatched on {day} from {place}.', 'Отгружено {day}, место отгрузки: {place}.'],
    // As it was written before.
    ['Dispatched on {date} at {place}.', 'Отгружено {date}, место отгрузки: {place}.'],
    ['Dispatched on {day} at {place}.', 'Отгружено {day}, место отгрузки: {place}.'],
    ['Freight borne by the sender.', 'Перевозку оплачивает отправитель.'],
    ['Freight borne by the consignee.', 'Перевозку оплачивает получатель.'],
    ['Freight borne by the seller.', 'Перевозку оплачивает продавец.'],
    ['Freight borne by the buyer.', 'Перевозку оплачивает покупатель.'],
    [
      'No import duty: exported goods that come back in their original state within one year for reasons of quality or specification (Customs Tariff Law of the People’s Republic of China). Tax that was refunded on export is repaid first.',
      'Без ввозной пошлины: вывезенный товар возвращается в неизменном состоянии в течение года по причине качества или спецификации (Закон КНР о таможенном тарифе). Налог, возмещённый при вывозе, сначала возвращается.',
    ],
    [
      'Relief from import duty: Union goods that return within three years in the state in which they left (Regulation (EU) No 952/2013, article 203; additional procedure F01).',
      'Освобождение от ввозной пошлины: товар ЕС возвращается в течение трёх лет в том состоянии, в котором был вывезен (Регламент (ЕС) № 952/2013, статья 203; дополнительная процедура F01).',
    ],
    [
      'Returned Goods Relief: goods that return within three years in the state in which they left (The Customs (Reliefs from a Liability to Import Duty and Miscellaneous Amendments) (EU Exit) Regulations 2020; additional procedure F01).',
      'Освобождение возвращаемых товаров (Великобритания): товар возвращается в течение трёх лет в том состоянии, в котором был вывезен (правила 2020 года об освобождении от ввозной пошлины; дополнительная процедура F01).',
    ],
    [
      'Free under HTSUS 9801.00.10: goods that return within three years of export without having been advanced in value or improved (19 CFR 10.1); products of the United States at any time.',
      'Беспошлинно по HTSUS 9801.00.10: товар возвращается в течение трёх лет после вывоза без увеличения стоимости и улучшения (19 CFR 10.1); товары США — без срока.',
    ],
    [
      'No duty: the same goods sent free of charge in place of goods that were damaged, short or not as agreed, within the time for claims and three years of the first import or export (Customs Tariff Law of the People’s Republic of China). What is replaced is returned or given up to customs.',
      'Без пошлины: такой же товар безвозмездно взамен повреждённого, недостающего или не соответствующего договору, в пределах срока претензии и трёх лет после первого ввоза или вывоза (Закон КНР о таможенном тарифе). Заменённый товар возвращается или передаётся таможне.',
    ],
    [
      'Refund of import duty: goods sent out again in their original state for reasons of quality or specification; to be asked for within one year of payment (Customs Tariff Law of the People’s Republic of China).',
      'Возврат ввозной пошлины: товар вывозится обратно в неизменном состоянии по причине качества или спецификации; заявление подаётся в течение года после уплаты (Закон КНР о таможенном тарифе).',
    ],
    [
      'Repayment of import duty: goods refused because they were defective or not as agreed (Regulation (EU) No 952/2013, article 118); to be asked for within one year of the notice of the debt (article 121(1)(b)).',
      'Возврат ввозной пошлины: товар отклонён из-за дефектов или несоответствия договору (Регламент (ЕС) № 952/2013, статья 118); заявление подаётся в течение года после уведомления о задолженности (статья 121(1)(b)).',
    ],
    [
      'Repayment of import duty on rejected imports, within one year (Taxation (Cross-border Trade) Act 2018; HMRC form C285 or C&E1179).',
      'Возврат ввозной пошлины за отклонённый товар в течение года (Закон Великобритании 2018 года о налогообложении трансграничной торговли; форма HMRC C285 или C&E1179).',
    ],
    [
      'Drawback of duty on rejected merchandise that is exported or destroyed under supervision (19 U.S.C. 1313(c)); goods that were still in customs custody: 19 CFR 158.45.',
      'Возврат пошлины за отклонённый товар, вывезенный или уничтоженный под надзором (19 U.S.C. 1313(c)); за товар под таможенным контролем: 19 CFR 158.45.',
    ],
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
    ['{decimal}%', '{decimal}\u00a0%'],
    ['{decimal} %', '{decimal}\u00a0%'],
    ['the rest', 'остаток'],
    ['in full', 'полностью'],
    ['{money}', '{money}'],
  ],
  method: [
    ['in escrow at the bank of the trade', 'на счёт эскроу в банке сделки'],
    ['by transfer through the bank of the trade', 'переводом через банк сделки'],
    // As it was written before.
    ['by transfer at the bank of the trade', 'переводом в банке сделки'],
    ['by bank transfer (T/T)', 'банковским переводом'],
    ['on credit guaranteed by the bank of the trade', 'в кредит под гарантию банка сделки'],
    ['on credit vouched for by the bank of the trade', 'в кредит под поручительство банка сделки'],
    ['in escrow at {place}', 'на счёт эскроу в {place}'],
    ['by transfer through {place}', 'переводом через {place}'],
    ['by transfer at {place}', 'переводом в {place}'],
    ['on credit guaranteed by {place}', 'в кредит под гарантию {place}'],
  ],
  due: [
    ['with order', 'при заказе'],
    ['at order', 'при заказе'],
    ['before production', 'до начала производства'],
    ['before shipment', 'до отгрузки'],
    ['against a copy of the transport document', 'против копии транспортного документа'],
    [
      '{number} days after the date of the transport document',
      'через {number} {number:one=день,few=дня,many=дней,other=дня} после даты транспортного документа',
    ],
    [
      '{number} days after the date of the invoice',
      'через {number} {number:one=день,few=дня,many=дней,other=дня} после даты инвойса',
    ],
    [
      '{number} days after receipt of the goods',
      'через {number} {number:one=день,few=дня,many=дней,other=дня} после даты приёмки товара',
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
  price: [
    ['{money} / {decimal}', '{money} / {decimal}'],
    ['{money}', '{money}'],
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
};
