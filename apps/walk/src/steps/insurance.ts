import { divideRounded, formatMoney, money } from '@tongshang/money';
import { reckon, type Trade } from '@tongshang/trade';
import { demonstrationPaper } from '../demonstration-paper.ts';
import { demonstrationPort } from '../demonstration-values.ts';
import type { InsuranceFacts } from '../facts-file.ts';
import { FactsMissing, inTrade, type Stage, type Step, tradeOf } from '../stage.ts';
import { bringPaper } from './bring-paper.ts';

/** Per cent of the value that is insured at least (Incoterms 2020, A5 of CIF and CIP). */
const LEAST_PERCENT = 110n;

/** What a cover cannot be stated without. */
const ASKED = [
  'certificateNumber',
  'insurer',
  'signed',
  'issuedOn',
  'insuredAmount',
  'clauses',
  'claimsPayableAt',
  'paper',
] as const satisfies readonly (keyof InsuranceFacts)[];

type Cover = { readonly stated: InsuranceFacts; readonly demonstration?: string[] };

/** The seller insures where the rule has it do so; the cover is as the facts say, or asked for. */
export const insure: Step = {
  milestone: 'insured',
  async run(stage) {
    const trade = await tradeOf(stage);
    const { incoterm, currency } = trade.terms;
    if (incoterm !== 'CIF' && incoterm !== 'CIP') return 'skipped';
    const { stated, demonstration } = coverOf(stage, trade);
    const { api } = stage.seller;
    const enclosureId = await bringPaper(stage, api, {
      ...{ type: 'InsuranceCertificate', place: 'insurance' },
      ...{ paper: stated.paper, ...(stated.paperBytes ? { paperBytes: stated.paperBytes } : {}) },
    });
    const { kind = 'certificate', insurer, insuredAmount, premium, furtherCover, ...cover } = stated;
    const { paper: _paper, paperBytes: _bytes, ...said } = cover;
    const body = {
      ...{ type: 'InsuranceCertificate' as const, kind, enclosureId, ...said },
      insurer: {
        name: { en: insurer.name },
        address: { country: insurer.country, ...(insurer.city ? { city: insurer.city } : {}) },
      },
      insuredAmount: { amount: insuredAmount, currency },
      ...(furtherCover ? { furtherCover: [...furtherCover] } : {}),
      ...(premium === undefined ? {} : { premium: { amount: premium, currency } }),
      ...(demonstration ? { demonstration } : {}),
    };
    await api.post('/api/v1/trades/{tradeId}/documents', { params: inTrade(stage), body });
    return undefined;
  },
};

/** @throws FactsMissing naming each part that nobody states, unless stand-ins are wanted */
function coverOf({ facts: { insurance }, demonstration }: Stage, trade: Trade): Cover {
  const missing = ASKED.filter((field) => insurance?.[field] === undefined);
  if (insurance && missing.length === 0) return { stated: insurance };
  if (!demonstration) {
    const places = insurance ? missing.map((field) => `insurance/${field}`) : ['insurance'];
    throw new FactsMissing('insured', places);
  }
  // A paper that is made up is made up in kind, too.
  const made = missing.includes('paper') && insurance?.kind === undefined ? ['kind'] : [];
  return { stated: { ...standIn(trade), ...insurance }, demonstration: [...missing, ...made] };
}

/** A cover that nobody bought: 110 % of the value, by the clauses that the rule asks for. */
function standIn(trade: Trade): InsuranceFacts {
  const { terms, lines, sums, number } = trade;
  const totals = lines.map(({ lineTotal }) => lineTotal);
  const value = reckon(totals, sums, terms.currency).taxExclusive;
  const least = money(divideRounded(value.amount * LEAST_PERCENT, 100n, 'up'), value.currency);
  const buyer = trade.parties.find(({ role }) => role === 'buyer')?.country ?? terms.place.country;
  const { name, country, unlocode } = terms.portOfDischarge ?? demonstrationPort(buyer);
  // A day that has begun everywhere: no seller's today lies before it.
  const issuedOn = Temporal.Now.plainDateISO('Pacific/Honolulu').toString();
  return {
    certificateNumber: `DEMO-${number}`.slice(0, 40),
    insurer: { name: 'Demonstration Insurer (made up)', country: 'CN' },
    signed: { capacity: 'insurer', name: 'Demonstration Insurer (made up)' },
    ...{ issuedOn, insuredAmount: formatMoney(least).amount, clauses: terms.incoterm === 'CIP' ? 'A' : 'C' },
    claimsPayableAt: { name, country, ...(unlocode ? { unlocode } : {}) },
    ...{
      paper: 'demonstration.pdf',
      paperBytes: demonstrationPaper('Made up: no insurer covers these goods'),
    },
  };
}
