import type { EntryId, OrganisationId } from '@tongshang/identifier';
import type { Fact } from './fact-names.ts';
import { type Cancelled, cancelled } from './facts/cancelled.ts';
import { type ClaimResolved, claimResolved } from './facts/claim-resolved.ts';
import { type Claimed, claimed } from './facts/claimed.ts';
import { type Closed, closed } from './facts/closed.ts';
import { type Contested, contested } from './facts/contested.ts';
import { type Delivered, delivered } from './facts/delivered.ts';
import { type Enquired, enquired } from './facts/enquired.ts';
import { type ExportDeclared, exportDeclared } from './facts/export-declared.ts';
import { type ExportReleased, exportReleased } from './facts/export-released.ts';
import { type Funded, funded } from './facts/funded.ts';
import { type ImportDeclared, importDeclared } from './facts/import-declared.ts';
import { type ImportReleased, importReleased } from './facts/import-released.ts';
import { type InTransit, inTransit } from './facts/in-transit.ts';
import { type Insured, insured } from './facts/insured.ts';
import { type Invoiced, invoiced } from './facts/invoiced.ts';
import { type Lost, lost } from './facts/lost.ts';
import { type Ordered, ordered } from './facts/ordered.ts';
import { type Originated, originated } from './facts/originated.ts';
import { type Packed, packed } from './facts/packed.ts';
import { type Produced, produced } from './facts/produced.ts';
import { type Quoted, quoted } from './facts/quoted.ts';
import { type RemedyDeclared, remedyDeclared } from './facts/remedy-declared.ts';
import { type RemedyDispatched, remedyDispatched } from './facts/remedy-dispatched.ts';
import { type RemedyReceived, remedyReceived } from './facts/remedy-received.ts';
import { type RemedyReleased, remedyReleased } from './facts/remedy-released.ts';
import { type Remitted, remitted } from './facts/remitted.ts';
import { type Repaid, repaid } from './facts/repaid.ts';
import { type Settled, settled } from './facts/settled.ts';
import { type Shipped, shipped } from './facts/shipped.ts';
import type { WordOfOthers } from './reported-word.ts';
import type { FactRule } from './rule.ts';
import type { TradeRole } from './trade-terms.ts';

/** Fact → what its record says. Instants and dates are ISO 8601, decimals are strings. */
export type FactDetails = {
  readonly enquired: Enquired;
  readonly quoted: Quoted;
  readonly ordered: Ordered;
  readonly remitted: Remitted;
  readonly funded: Funded;
  readonly produced: Produced;
  readonly packed: Packed;
  readonly invoiced: Invoiced;
  readonly originated: Originated;
  readonly insured: Insured;
  readonly 'export-declared': ExportDeclared;
  readonly 'export-released': ExportReleased;
  readonly shipped: Shipped;
  readonly 'in-transit': InTransit;
  readonly lost: Lost;
  readonly 'import-declared': ImportDeclared;
  readonly 'import-released': ImportReleased;
  readonly delivered: Delivered;
  readonly contested: Contested;
  readonly claimed: Claimed;
  readonly 'remedy-dispatched': RemedyDispatched;
  readonly 'remedy-declared': RemedyDeclared;
  readonly 'remedy-released': RemedyReleased;
  readonly 'remedy-received': RemedyReceived;
  readonly 'claim-resolved': ClaimResolved;
  readonly repaid: Repaid;
  readonly settled: Settled;
  readonly closed: Closed;
  readonly cancelled: Cancelled;
};

/** A fact as it stands in the trade. */
export type TradeFact<F extends Fact = Fact> = {
  [K in F]: {
    readonly fact: K;
    /** Instant, ISO 8601. */
    readonly at: string;
    readonly byOrganisationId: OrganisationId;
    /** Which of its roles the organisation acted in. */
    readonly byRole?: TradeRole;
    readonly entryId: EntryId;
    /** The entry that caused it. */
    readonly causedBy?: EntryId;
    /** How it was said, where its doer did not say it itself. */
    readonly word?: WordOfOthers;
    /** The entry of the report whose place it takes. */
    readonly supersedes?: string;
    readonly details: FactDetails[K];
  };
}[F];

const RULES: { readonly [F in Fact]: FactRule<F> } = {
  enquired,
  quoted,
  ordered,
  remitted,
  funded,
  produced,
  packed,
  invoiced,
  originated,
  insured,
  'export-declared': exportDeclared,
  'export-released': exportReleased,
  shipped,
  'in-transit': inTransit,
  lost,
  'import-declared': importDeclared,
  'import-released': importReleased,
  delivered,
  contested,
  claimed,
  'remedy-dispatched': remedyDispatched,
  'remedy-declared': remedyDeclared,
  'remedy-released': remedyReleased,
  'remedy-received': remedyReceived,
  'claim-resolved': claimResolved,
  repaid,
  settled,
  closed,
  cancelled,
};

/** The rules of all facts, in their usual order: the state machine of a trade, as data. */
export const FACT_RULES: readonly FactRule[] = Object.values(RULES);

/** The rule of a fact. */
export function ruleOf(fact: Fact): FactRule {
  return RULES[fact];
}
