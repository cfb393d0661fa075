import type { Json } from '@tongshang/canonical-json';
import type { Tx } from '@tongshang/database';
import type { EntryId, ShipmentId, TradeId } from '@tongshang/identifier';
import type { Principal } from '@tongshang/identity';
import {
  type Fact,
  type FactDetails,
  fileOfTrade,
  isContact,
  ruleOf,
  type Trade,
  type TradeFact,
  type TradeParty,
  type TradeRole,
  type WordOfOthers,
} from '@tongshang/trade-facts';
import { rolesOf } from './actor.ts';
import { causeOf } from './cause.ts';
import { react, type TradeContext } from './context.ts';
import type { TradeFile } from './file.ts';
import { instantOf } from './instant.ts';
import { rolesFor } from './progress.ts';
import type { Speaker } from './speaker.ts';
import { stateFact } from './state-fact.ts';
import { enteredWord, sentLink } from './told-word.ts';

/** Facts that only the commands of this module state. */
type OwnFact = 'enquired' | 'quoted' | 'ordered' | 'closed' | 'cancelled';

/** Facts that the platform states as a consequence of others. */
export type PerformedFact = 'settled' | 'claimed' | 'claim-resolved';

/** Facts that commands of other modules state. */
export type StatedFact = Exclude<Fact, OwnFact | 'settled' | 'claim-resolved'>;

/** What a fact stands on besides the word of whoever states it. */
export type Support = {
  /** The entry it follows from, where that is more than what it needs (`causeOf`): a release follows from the last vote. */
  readonly causedBy?: EntryId | undefined;
  /** Papers from outside that show it, by id: in the clear, because an id says nothing of what they show. */
  readonly evidence?: readonly string[];
};

export type Recorded = { readonly entryId: EntryId; readonly shipmentId?: ShipmentId };

/**
 * States a fact for another module, in its transaction: checks who may and what it needs, appends the journal entry, saves,
 * performs what follows.
 * @throws TRADE_NOT_FOUND and what `stateFact` refuses
 */
export async function recordFact<F extends StatedFact>(
  context: TradeContext,
  tx: Tx,
  principal: Principal,
  tradeId: TradeId,
  fact: F,
  details: FactDetails[F],
  { causedBy, evidence = [] }: Support = {},
): Promise<Recorded> {
  return record(context, tx, principal, tradeId, fact, details, { causedBy, evidence });
}

/**
 * States for another module what somebody else did who is not on board: a word of grade `reported`. Nothing that moves money follows
 * from it, and the other side may contest it.
 * @param evidence SHA-256 of the files that show it, hexadecimal
 * @throws TRADE_NOT_FOUND and what `stateFact` refuses
 */
export async function reportFact<F extends StatedFact>(
  context: TradeContext,
  tx: Tx,
  principal: Principal,
  tradeId: TradeId,
  fact: F,
  details: FactDetails[F],
  evidence: readonly string[],
): Promise<Recorded> {
  return record(context, tx, principal, tradeId, fact, details, { word: { grade: 'reported', evidence } });
}

async function record<F extends StatedFact>(
  context: TradeContext,
  tx: Tx,
  principal: Principal,
  tradeId: TradeId,
  fact: F,
  details: FactDetails[F],
  more: More,
): Promise<Recorded> {
  const file = await context.files.lock(tx, tradeId);
  const { file: next, stated } = stateIn(context, tx, principal, file, fact, details, more);
  await keepAndReact(context, tx, principal, next, stated as TradeFact);
  const { shipmentId } = stated.details as { shipmentId?: ShipmentId };
  return { entryId: stated.entryId, ...(shipmentId === undefined ? {} : { shipmentId }) };
}

/**
 * States a fact that follows from an entry, in the name of the party that is responsible for it (or of that role), whoever set that off.
 * @throws TRADE_NOT_FOUND and what `stateFact` refuses
 */
export async function performFact<F extends PerformedFact>(
  context: TradeContext,
  tx: Tx,
  principal: Principal,
  tradeId: TradeId,
  fact: F,
  details: FactDetails[F],
  causedBy: EntryId,
  inTheNameOf?: TradeRole,
): Promise<Recorded> {
  const file = await context.files.lock(tx, tradeId);
  const { trade } = file;
  const { module, audience } = ruleOf(fact);
  const responsible = creditedWith(trade, fact, inTheNameOf);
  const { file: next, stated } = stateFact(file, {
    fact,
    details: plain(details) as FactDetails[F],
    organisationId: responsible?.organisationId ?? '',
    roles: responsible ? [responsible.role] : [],
    causedBy,
    at: instantOf(tx),
    newShipmentId: context.newId,
    enter(byRole, settled) {
      const { entryId } = context.journal.appendConsequence(tx, {
        kind: `${module}.${fact}`,
        file: fileOfTrade(trade.tradeId),
        causedBy,
        public: { byRole },
        private: { details: settled as unknown as Json },
        audience,
      });
      return entryId;
    },
  });
  await keepAndReact(context, tx, principal, next, stated as TradeFact);
  return { entryId: stated.entryId };
}

/**
 * Who is credited with what the platform does: the first of the roles that may state it who is here himself. A contact only where nobody else
 * has such a role.
 */
function creditedWith(trade: Trade, fact: PerformedFact, inTheNameOf?: TradeRole): TradeParty | undefined {
  const roles = inTheNameOf ? [inTheNameOf] : rolesFor(fact, trade);
  const present = roles.flatMap((role) => trade.parties.find((party) => party.role === role) ?? []);
  return present.find((party) => !isContact(party)) ?? present[0];
}

/** Saves after what follows, because that may state a further fact: then one saving does for both. */
async function keepAndReact(
  { files, ...context }: TradeContext,
  tx: Tx,
  principal: Principal,
  file: TradeFile,
  stated: TradeFact,
): Promise<void> {
  const { tradeId } = file.trade;
  files.keep(tx, file);
  await react({ files, ...context }, tx, principal, tradeId, stated);
  await tx.elevated('a fact changes what all parties of its trade are waited for', async () => {
    await files.save(tx, await files.read(tx, tradeId));
  });
}

/** What stating a fact may say besides the fact. */
type More = Support & {
  /** Absent: the word is the speaker's own. */
  readonly word?: WordOfOthers;
  /** Further private fields of the entry, for instance lines and terms of an order. */
  readonly fields?: { readonly [field: string]: unknown };
};

/** States a fact in a file and appends its journal entry; the caller saves the file and performs what follows. */
export function stateIn<F extends Fact>(
  context: TradeContext,
  tx: Tx,
  principal: Speaker,
  file: TradeFile,
  fact: F,
  details: FactDetails[F],
  more: More = {},
): { file: TradeFile; stated: TradeFact<F> } {
  const { trade } = file;
  const { module, audience } = ruleOf(fact);
  const given = (details as { shipmentId?: ShipmentId }).shipmentId;
  const causedBy = more.causedBy ?? causeOf(file, fact, given);
  const word = more.word ?? principal.told;
  return stateFact(file, {
    fact,
    details: plain(details) as FactDetails[F],
    organisationId: principal.organisationId,
    roles: rolesOf(trade, principal.organisationId),
    causedBy,
    ...(word ? { word } : {}),
    at: instantOf(tx),
    newShipmentId: context.newId,
    enter(byRole, stated, supersedes) {
      const { shipmentId } = stated as { shipmentId?: ShipmentId };
      const { entryId } = context.journal.append(tx, {
        kind: `${module}.${fact}`,
        file: fileOfTrade(trade.tradeId),
        causedBy,
        ...(fact === 'closed' ? { closes: true } : {}),
        ...(word ? { word: enteredWord(word.by ?? principal.organisationId, word) } : {}),
        public: {
          byRole,
          ...(shipmentId === undefined ? {} : { shipmentId }),
          ...(more.evidence?.length ? { evidence: [...more.evidence] } : {}),
          ...(supersedes === undefined ? {} : { supersedes }),
        },
        private: {
          details: stated as unknown as Json,
          ...sentLink(word),
          ...(plain(more.fields ?? {}) as { [field: string]: Json }),
        },
        audience,
      });
      return entryId;
    },
  });
}

/** The value as JSON carries it: no `undefined`, nothing shared with the caller. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
