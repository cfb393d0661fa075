import type { DocumentCapability } from '@tongshang/document';
import { documentStandIn } from '@tongshang/document/testing';
import { coverDue } from '@tongshang/incoterms';
import { formatMoney, parseMoney } from '@tongshang/money';
import {
  type DeskOptions,
  details,
  ORGANISATIONS,
  type TradeDesk,
  tradeDesk,
  type Who,
} from '@tongshang/settlement/testing';
import type { TradeTerms } from '@tongshang/trade';
import { deadlineSchedule } from '../deadlines.ts';
import { claimsModule } from '../module.ts';

export const usd = (amount: string) => ({ amount, currency: 'USD' });

/** Everything of the sample order: 100 × 2.50 + 60 × 3.75 = 475.00 USD. */
export const ALL = { 1: '100', 2: '60' };

/** What a sender states of goods of a claim, as carried by road. */
export const dispatchOf = (more: object = {}) => ({
  dispatchedOn: '2026-04-20',
  place: { name: 'Felixstowe', country: 'GB', unlocode: 'GBFXT' },
  modeOfTransport: 'sea',
  carrierName: 'Return Line',
  transportDocumentNumber: 'RL-1',
  packages: 1,
  grossWeightKg: '2.4',
  ...more,
});

export type ClaimsDesk = TradeDesk & {
  /** Moves the clock. */
  wait(days: number): void;
  now(): Temporal.Instant;
  /** An order whose payment is secured. */
  funded(terms?: Partial<TradeTerms>): Promise<string>;
  /** The same, made, packed, invoiced, shipped, and insured as it is owed. */
  underWay(terms?: Partial<TradeTerms>): Promise<string>;
  underWayUninsured(terms?: Partial<TradeTerms>): Promise<string>;
  /** The seller states what an insurer covers of everything. */
  insure(tradeId: string, amount: string, currency?: string): Promise<unknown>;
  claims(who: Who, tradeId: string): Promise<ClaimReply[]>;
  raise(who: Who, tradeId: string, body: object): ReturnType<ReturnType<TradeDesk['as']>['send']>;
  act(
    who: Who,
    claimId: string,
    path: string,
    body?: object,
  ): ReturnType<ReturnType<TradeDesk['as']>['send']>;
  /** What the clock would have done. */
  runDeadlines(): Promise<void>;
  money(tradeId: string): Promise<MoneyReply>;
  /** What an organisation's cash grew by while something happened. */
  gain(who: Who, happens: () => Promise<unknown>): Promise<string>;
};

type Wire = { readonly amount: string; readonly currency: string };

export type ClaimReply = {
  readonly claimId: string;
  readonly number: string;
  readonly against: string;
  readonly reason: string;
  readonly stage: string;
  readonly amount: Wire;
  readonly proposal: { readonly number: number } | null;
  readonly movement: { readonly state: string; readonly remedy: string; readonly late: boolean } | null;
  readonly waitsFor: { readonly organisationId: string; readonly act: string } | null;
  readonly actions: readonly {
    readonly action: string;
    readonly ready: boolean;
    readonly awaited: boolean;
    readonly lacks: readonly string[];
  }[];
};

export type MoneyReply = Readonly<Record<'held' | 'released' | 'refunded' | 'disputed' | 'total', Wire>> & {
  readonly state: string;
  readonly instalments: readonly { readonly method: string }[];
  readonly payables: readonly { readonly amount: Wire; readonly paid: boolean }[];
};

/** Whatever was brought under a hash: its id says which, and that nothing else was checked here. */
const requireEvidence: DocumentCapability['requireEvidence'] = async (_tx, _trade, named, readers) =>
  named.map(({ sha256 }) => `${sha256.slice(0, 2)} for ${readers.join(' ')}`);

/** A desk of trade, settlement and claims at home, whose clock is moved by hand. */
export async function claimsDesk(options: Pick<DeskOptions, 'more'> = {}): Promise<ClaimsDesk> {
  let now = Temporal.Instant.from('2026-04-20T08:00:00Z');
  const desk = await tradeDesk({
    countries: {},
    clock: () => now,
    more: [documentStandIn(requireEvidence), claimsModule, ...(options.more ?? [])],
  });
  const wait = (days: number) => {
    now = now.add({ hours: 24 * days });
  };
  const funded = async (terms: Partial<TradeTerms> = {}) => {
    const tradeId = await desk.order({ terms });
    if (terms.payment?.some(({ method }) => method === 'credit')) {
      const limit = { organisationId: ORGANISATIONS.buyer, limit: usd('100000.00') };
      await desk.as('bank').send('POST', '/api/v1/limits', limit);
    } else await desk.payIn('buyer', '475.00');
    for (const { instalmentId } of terms.payment ?? [{ instalmentId: '1' }]) {
      const url = `/api/v1/trades/${tradeId}/funding`;
      const reply = await desk.as('buyer').send('POST', url, { instalmentId });
      if (reply.status !== 201) throw new Error(`the funding was refused: ${reply.text}`);
    }
    return tradeId;
  };
  const underWayUninsured = async (terms: Partial<TradeTerms> = {}) => {
    const tradeId = await funded(terms);
    await desk.ship(tradeId, ALL);
    await desk.state('seller', tradeId, 'invoiced', details.invoiced('475.00'));
    return tradeId;
  };
  const insure = (tradeId: string, amount: string, currency = 'USD') =>
    desk.state('seller', tradeId, 'insured', {
      ...{ certificateNumber: 'C-1', kind: 'certificate', clauses: 'A', issuedOn: '2026-04-20' },
      insurer: { name: { en: 'Cover' }, address: { street: '1', city: 'Leeds', country: 'GB' } },
      signed: { capacity: 'insurer', name: 'Cover' },
      enclosureId: '019f0000-0000-7000-8000-00000000ee02',
      insuredAmount: { amount, currency },
      claimsPayableAt: { name: 'Felixstowe', country: 'GB' },
    });
  const money = async (tradeId: string) =>
    (await desk.as('seller').get(`/api/v1/trades/${tradeId}/settlement`)).body as MoneyReply;
  return {
    ...desk,
    ...{ wait, funded, money, underWayUninsured, insure, now: () => now },
    runDeadlines: () =>
      desk.database.system('deadlines are looked at', (tx) => deadlineSchedule(desk).run(tx, { dueAt: now })),
    async underWay(terms = {}) {
      const tradeId = await underWayUninsured(terms);
      if (terms.incoterm && coverDue(terms.incoterm)) await insure(tradeId, '522.50');
      return tradeId;
    },
    claims: async (who, tradeId) => (await desk.as(who).get(`/api/v1/trades/${tradeId}/claims`)).body.items,
    raise: (who, tradeId, body) => desk.as(who).send('POST', `/api/v1/trades/${tradeId}/claims`, body),
    act: (who, claimId, path, body = {}) =>
      desk.as(who).send('POST', `/api/v1/claims/${claimId}/${path}`, body),
    async gain(who, happens) {
      const minor = async () => {
        const { body } = await desk
          .as(who)
          .get(`/api/v1/accounts?organisationId=${ORGANISATIONS[who]}&limit=100`);
        const accounts = body.items as readonly { readonly kind: string; readonly available: Wire }[];
        return accounts
          .filter(({ kind }) => kind === 'cash')
          .reduce((sum, { available }) => sum + parseMoney(available).amount, 0n);
      };
      const before = await minor();
      await happens();
      return formatMoney({ amount: (await minor()) - before, currency: 'USD' }).amount;
    },
  };
}
