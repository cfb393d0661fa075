import type { Localised, TaxCategory } from '@tongshang/trade-facts';
import { isDomestic, isInKingdom, isInUnion, lawOf } from './areas.ts';
import type { Rating, VatFactName, VatFacts } from './facts.ts';
import { GROUNDS, type GroundName } from './law.facts.ts';
import { countryOfNumber, numberIn } from './numbers.ts';
import { STANDARD_RATES } from './rates.facts.ts';

/** How VAT treats a supply, or what must be known first. */
export type VatAnswer =
  | {
      readonly is: 'known';
      /** Category by UN/EDIFACT 5305 with rate and reason, as invoices carry it (EN 16931 BT-118 to BT-121). */
      readonly tax: TaxCategory;
      readonly ground: GroundName;
      readonly law: readonly { readonly act: string; readonly at: string }[];
      /** Facts that decided. */
      readonly used: readonly VatFactName[];
      /** Facts that would change it, were they otherwise. */
      readonly changes: readonly VatFactName[];
    }
  | {
      readonly is: 'unknown';
      /** What must be known; any of these alone may not be enough. */
      readonly missing: readonly VatFactName[];
      readonly used: readonly VatFactName[];
      readonly because: Localised;
    };

type Deciding = {
  readonly facts: VatFacts;
  readonly from: string;
  readonly to: string;
  /** Facts used so far. */
  readonly used: readonly VatFactName[];
};

function known(
  ground: GroundName,
  tax: Pick<TaxCategory, 'category' | 'percent'>,
  used: readonly VatFactName[],
  changes: readonly VatFactName[],
): VatAnswer {
  const { law, ...more } = GROUNDS[ground];
  const exemption = 'exemption' in more ? { exemption: more.exemption } : {};
  return { is: 'known', tax: { ...tax, scheme: 'VAT', ...exemption }, ground, law, used, changes };
}

function unknown(
  missing: readonly VatFactName[],
  used: readonly VatFactName[],
  because: Localised,
): VatAnswer {
  return { is: 'unknown', missing, used, because };
}

/**
 * How VAT treats a supply of goods by one who makes it in the course of business. Unknown facts are not guessed: the answer then names
 * them. Directive 2006/112/EC, articles 31 to 33 (place), 138, 146, 194 to 199; VATA 1994, sections 7, 7AA, 30(6), 55A.
 */
export function decideVat(facts: VatFacts): VatAnswer {
  const { goodsFrom: from, goodsTo: to } = facts;
  if (from === undefined || to === undefined) {
    const missing: VatFactName[] = [
      ...(from === undefined ? (['goodsFrom'] as const) : []),
      ...(to === undefined ? (['goodsTo'] as const) : []),
    ];
    return unknown(missing, [], {
      en: 'A supply of goods takes place where their transport begins; where it begins and ends must be known.',
      'zh-CN': '货物供应地为起运地；须知道货物从何处起运、运往何处。',
    });
  }
  const deciding: Deciding = { facts, from, to, used: ['goodsFrom', 'goodsTo'] };
  if (isDomestic(from, to)) return domestic(deciding, from);
  if (to === 'GB' && !isInKingdom(from) && facts.lowValue) return lowValueIntoBritain(deciding);
  if (!isInUnion(from) && !isInKingdom(from)) return fromOutside(deciding);
  // Northern Ireland trades with member states as one of them; Great Britain does not.
  if (isInUnion(from) && isInUnion(to)) return withinUnion(deciding);
  return exported(deciding);
}

/** Goods that come from outside the European Union and the United Kingdom. */
function fromOutside(deciding: Deciding): VatAnswer {
  const { facts, from, to, used } = deciding;
  const taxesImports = isInUnion(to) || isInKingdom(to);
  if (facts.importer === 'seller' && taxesImports) {
    // Directive article 32, second paragraph: what the importer supplies is supplied where it is imported.
    return domestic({ ...deciding, used: [...used, 'importer'] }, to);
  }
  const ground = from === 'CN' ? 'outside-cn' : 'outside';
  const changes = ['goodsFrom', ...(taxesImports ? (['importer'] as const) : [])] as const;
  return known(ground, { category: 'O' }, used, to === 'GB' ? [...changes, 'lowValue'] : changes);
}

/**
 * Goods sold from abroad into Great Britain in consignments of no more than GBP 135: supplied there (VATA 1994, s. 7(5B)), so that nobody pays VAT at
 * the border. A registered buyer accounts for it (s. 7AA), any other is charged by the seller, who registers.
 */
function lowValueIntoBritain(deciding: Deciding): VatAnswer {
  const { facts, from, to, used } = deciding;
  const upTo = [...used, 'lowValue', 'buyerVatNumber'] as const;
  const numbers = facts.buyer.vatNumbers;
  if (numbers === undefined) {
    return unknown(['buyerVatNumber'], [...used, 'lowValue'], {
      en: 'Of goods sold into Great Britain in a consignment of no more than GBP 135 the buyer accounts for VAT where it is registered, else the seller charges it (VATA 1994, s. 7(5B), 7AA); the buyer’s VAT number must be known.',
      'zh-CN':
        '销往英国（大不列颠）且每批不超过 135 英镑的货物，买方已登记增值税的由买方申报缴纳，否则由卖方计收（英国 1994 年增值税法第 7(5B)、7AA 条）；须知道买方增值税登记号。',
    });
  }
  const changes = ['lowValue', 'buyerVatNumber', 'goodsTo'] as const;
  if (numberIn(to, numbers) !== undefined) {
    if (!isInUnion(from))
      return known('low-value-uk-reverse', { category: 'AE', percent: '0' }, upTo, changes);
    const answer = exported(deciding);
    if (answer.is === 'unknown') return answer;
    return known(
      'low-value-uk-export',
      { category: 'G', percent: '0' },
      [...answer.used, ...upTo.slice(2)],
      [...answer.changes, 'lowValue', 'buyerVatNumber'],
    );
  }
  const { buyerOwes: _buyerOwes, ...open } = facts;
  const answer = domestic({ ...deciding, facts: open, used: upTo }, to);
  if (answer.is === 'unknown' || answer.tax.category !== 'S') return answer;
  const { percent } = answer.tax;
  return known('low-value-uk', { category: 'S', ...(percent ? { percent } : {}) }, answer.used, [
    ...changes,
    'rating',
  ]);
}

/** From one member state to another: exempt between registered traders, taxed for a buyer who says that it has no number. */
function withinUnion(deciding: Deciding): VatAnswer {
  const { facts, from, used } = deciding;
  const needed = [...used, 'sellerVatNumber', 'buyerVatNumber'] as const;
  // Of Northern Ireland only a number with its own prefix counts.
  const seller = facts.seller.vatNumbers?.find((one) => countryOfNumber(one) === from);
  const buyer = facts.buyer.vatNumbers?.find(
    (one) => isInUnion(countryOfNumber(one)) && countryOfNumber(one) !== from,
  );
  if (seller !== undefined && buyer !== undefined) {
    return known('intra-community', { category: 'K', percent: '0' }, needed, [
      'buyerVatNumber',
      'goodsTo',
      'exportProof',
    ]);
  }
  if (facts.buyer.vatNumbers?.length === 0) return withoutBuyersNumber(deciding);
  const missing: VatFactName[] = [
    ...(seller === undefined ? (['sellerVatNumber'] as const) : []),
    ...(buyer === undefined ? (['buyerVatNumber'] as const) : []),
  ];
  return unknown(missing, used, {
    en: `A supply from ${from} to another member state is exempt only with the seller’s VAT number of ${from} and the buyer’s of another member state (Article 138); without them tax is due.`,
    'zh-CN': `自 ${from} 供往另一成员国，须有卖方在 ${from} 的增值税登记号和买方在其他成员国的登记号方可免税（第 138 条）；否则应纳税。`,
  });
}

/**
 * No exemption without the buyer's number (article 138(1)): taxed where the transport begins (article 32, and article 59c below its
 * threshold), or by a seller registered only where it ends, there (article 33). The rate is what the caller says it is.
 */
function withoutBuyersNumber(deciding: Deciding): VatAnswer {
  const { facts, from, to, used } = deciding;
  const holds = (place: string) =>
    facts.seller.vatNumbers?.some((one) => countryOfNumber(one) === place) === true;
  const place = !holds(from) && holds(to) ? to : from;
  // The buyer owes nothing where it is not registered.
  const { buyerOwes: _buyerOwes, ...open } = facts;
  const answer = domestic({ ...deciding, facts: open, used: [...used, 'buyerVatNumber'] }, place);
  if (answer.is === 'unknown') return answer;
  const { category, percent } = answer.tax;
  const changes = ['rating', 'buyerVatNumber', 'goodsTo'] as const;
  return category === 'S'
    ? known('union-taxed', { category, ...(percent ? { percent } : {}) }, answer.used, changes)
    : { ...answer, changes };
}

/** Out of the European Union or the United Kingdom. */
function exported({ facts, from, used }: Deciding): VatAnswer {
  const seller = facts.seller.vatNumbers && numberIn(from, facts.seller.vatNumbers);
  if (seller === undefined) {
    return unknown(['sellerVatNumber'], used, {
      en: `Goods that leave ${from} are exempt as an export of a seller registered there; its VAT number must be known.`,
      'zh-CN': `货物自 ${from} 出境，须由在当地登记的卖方出口方可免税；须知道其增值税登记号。`,
    });
  }
  if (facts.exportProof === false) {
    return unknown(['exportProof'], [...used, 'sellerVatNumber'], {
      en: 'Without proof that the goods left, the supply is taxed as a domestic one.',
      'zh-CN': '无货物出境证明的，按国内供货征税。',
    });
  }
  const proof: readonly VatFactName[] = facts.exportProof ? ['exportProof'] : [];
  const ground = isInKingdom(from) ? 'export-uk' : 'export';
  return known(
    ground,
    { category: 'G', percent: '0' },
    [...used, 'sellerVatNumber', ...proof],
    ['exportProof', 'goodsTo'],
  );
}

/** A supply within one country, taxed by its law. */
function domestic({ facts, used }: Deciding, place: string): VatAnswer {
  const country = lawOf(place);
  const numbers = facts.seller.vatNumbers;
  const isEstablished = lawOf(facts.seller.country) === country;
  const taxed = isInUnion(place) || isInKingdom(place);
  if (taxed && numbers === undefined) {
    return unknown(['sellerVatNumber'], used, {
      en: `A supply within ${country} is taxed if the seller is registered for VAT there; its VAT number must be known.`,
      'zh-CN': `在 ${country} 境内供货，卖方在当地登记增值税的应纳税；须知道其增值税登记号。`,
    });
  }
  const registered = numbers !== undefined && numberIn(place, numbers) !== undefined;
  const upTo: readonly VatFactName[] = [
    ...used,
    'sellerCountry',
    ...(taxed ? (['sellerVatNumber'] as const) : []),
  ];
  if (facts.buyerOwes) return reverseCharged(facts, place, upTo);
  if (taxed && !registered) {
    const missing: readonly VatFactName[] = isEstablished
      ? ['sellerVatNumber', 'rating']
      : ['buyerOwes', 'sellerVatNumber'];
    return unknown(missing, upTo, {
      en: `The seller has no VAT number of ${country}: either the buyer owes the tax (Article 194), or the seller registers, or its supplies are exempt.`,
      'zh-CN': `卖方没有 ${country} 的增值税登记号：或由买方纳税（第 194 条），或卖方须登记，或其供货免税。`,
    });
  }
  return rated(facts.rating, country, upTo);
}

function reverseCharged({ seller, buyer }: VatFacts, place: string, used: readonly VatFactName[]): VatAnswer {
  const number = buyer.vatNumbers && numberIn(place, buyer.vatNumbers);
  if (number === undefined) {
    return unknown(['buyerVatNumber'], [...used, 'buyerOwes'], {
      en: 'The buyer owes the tax only where it is registered; its VAT number must be known.',
      'zh-CN': '仅当买方在当地登记时方由其纳税；须知道其增值税登记号。',
    });
  }
  const isEstablished = lawOf(seller.country) === lawOf(place);
  const inUnion = isEstablished ? 'reverse-charge-domestic' : 'reverse-charge';
  const ground = isInKingdom(place) ? 'reverse-charge-uk' : inUnion;
  const facts = [...used, 'buyerOwes', 'buyerVatNumber'] as const;
  return known(ground, { category: 'AE', percent: '0' }, facts, ['buyerOwes', 'buyerVatNumber']);
}

function rated(rating: Rating | undefined, country: string, used: readonly VatFactName[]): VatAnswer {
  const standard = STANDARD_RATES[country];
  const percent =
    typeof rating === 'object' ? rating.percent : rating === 'standard' ? standard?.percent : undefined;
  const facts = [...used, 'rating'] as const;
  const changes = ['rating', 'buyerOwes', 'goodsTo'] as const;
  if (rating === 'zero') {
    const ground = country === 'GB' ? 'zero-rated' : 'domestic-other';
    return known(ground, { category: 'Z', percent: '0' }, facts, changes);
  }
  if (rating === 'exempt') return known('exempt', { category: 'E', percent: '0' }, facts, changes);
  if (percent !== undefined) {
    const ground = country === 'GB' ? 'domestic-uk' : isInUnion(country) ? 'domestic' : 'domestic-other';
    return known(ground, { category: 'S', percent }, facts, changes);
  }
  const hint = standard
    ? { en: ` (standard rate ${standard.percent} %)`, zh: `（标准税率 ${standard.percent}%）` }
    : { en: '', zh: '' };
  return unknown(['rating'], used, {
    en: `The supply is taxed by the law of ${country}; how it rates these goods must be known${hint.en}.`,
    'zh-CN': `该供货依 ${country} 法律征税；须知道该货物适用的税率${hint.zh}。`,
  });
}
