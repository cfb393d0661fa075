import type { OrganisationId } from '@tongshang/identifier';
import type { WireMoney } from '@tongshang/money';
import type { Declared } from '../declared.ts';
import { ACROSS_BORDERS, type FactRule, VALUED } from '../rule.ts';
import type { Localised } from '../trade-terms.ts';
import type { RemedyGoods } from './remedy-dispatched.ts';

/** Whether goods of a claim leave a country or come into one. */
export type RemedyDirection = 'export' | 'import';

/** What was paid on goods that leave again, and by which law whoever paid it may ask for it back. */
export type DutyToReclaim = {
  /** Who paid it, and so whose claim it is. */
  readonly payerOrganisationId: OrganisationId;
  /** Import duty and what is levied like it, of the pieces that leave; no tax that an invoice deducts. */
  readonly amount: WireMoney;
  /** The declaration by which it was paid. */
  readonly declarationNumber: string;
  /** Set where it was paid to an authority outside, as who paid it says: nobody here has seen the money. */
  readonly isStated?: true;
  /** The law, within what time, and by what. */
  readonly law: Localised;
};

/** Goods that go back or are sent anew because of a claim are declared where they leave, or where they come in. */
export type RemedyDeclared = Declared &
  Pick<RemedyGoods, 'claimId' | 'number' | 'movementId' | 'remedy'> & {
    readonly direction: RemedyDirection;
    /** By which law nothing is levied, and under which conditions; absent where the tariff was applied. */
    readonly relief?: Localised;
    readonly dutyToReclaim?: DutyToReclaim;
    readonly packages: number;
    readonly grossWeightKg: string;
  };

export const remedyDeclared: FactRule<'remedy-declared'> = {
  fact: 'remedy-declared',
  name: { en: 'Customs declaration of returned or replacement goods', 'zh-CN': '退换货报关' },
  done: { en: 'Returned or replacement goods declared', 'zh-CN': '退换货已报关' },
  lane: 'papers',
  by: ['buyer', 'seller'],
  reportedBy: ['buyer', 'seller'],
  module: 'clearance',
  scope: 'clearance:declare',
  occurrence: 'many',
  needs: [{ fact: 'remedy-dispatched', extent: 'any' }],
  until: [{ fact: 'settled', extent: 'any' }],
  when: ACROSS_BORDERS,
  optional: true,
  data: ['lines/hsCode', 'lines/originCountry', 'terms/portOfLoading', 'terms/portOfDischarge'],
  audience: VALUED,
  consequences: ['papers-issued'],
};
