import type { Tx } from '@tongshang/database';
import type { Organisation, PartyCapability } from '@tongshang/party';
import { type Agency, type Trade, type TradeCapability, type TradeParty, takesPart } from '@tongshang/trade';
import { AGENCIES } from './declaration.ts';
import { refuse } from './refusals.ts';

export type AuthorityDeps = {
  readonly trades: TradeCapability;
  readonly party: Pick<PartyCapability, 'readOrganisations' | 'findAuthorities'>;
};

export type Authorities = Readonly<Record<Agency, string>>;

/**
 * The three authorities of a country for a declaration: those the declarant names, else those that take part in the trade
 * already, else the one the platform knows. By the declaration they take part in the trade, also where they were only asked.
 * @throws AUTHORITY_UNSUITABLE, AUTHORITY_MISSING
 */
export async function seatAuthorities(
  deps: AuthorityDeps,
  tx: Tx,
  trade: Trade,
  country: string,
  named: Partial<Authorities>,
): Promise<Authorities> {
  const known = await candidates(deps, tx, trade, country, named);
  const chosen = AGENCIES.map((agency) => {
    const record = choose(known, trade, agency, country, named[agency]);
    if (!record) throw refuse('AUTHORITY_MISSING', { agency, country }, `agencies/${agency}`);
    return { agency, record };
  });
  return (await seat(deps, tx, trade, chosen)) as Authorities;
}

/**
 * Those of the three authorities of a country that are on board, as parties of the trade; none where its customs authority is not.
 * @throws AUTHORITY_UNSUITABLE
 */
export async function seatKnownAuthorities(
  deps: AuthorityDeps,
  tx: Tx,
  trade: Trade,
  country: string,
  named: Partial<Authorities>,
): Promise<Partial<Authorities>> {
  const known = await candidates(deps, tx, trade, country, named);
  const chosen = AGENCIES.flatMap((agency) => {
    const record = choose(known, trade, agency, country, named[agency]);
    return record ? [{ agency, record }] : [];
  });
  return chosen.some(({ agency }) => agency === 'customs') ? seat(deps, tx, trade, chosen) : {};
}

type Seat = { readonly agency: Agency; readonly record: Organisation };

async function seat(
  deps: AuthorityDeps,
  tx: Tx,
  trade: Trade,
  chosen: readonly Seat[],
): Promise<Partial<Authorities>> {
  const absent = chosen.filter(
    ({ agency, record: { organisationId } }) =>
      !trade.parties.some(
        (party) => party.role === agency && party.organisationId === organisationId && takesPart(party),
      ),
  );
  if (absent.length > 0) {
    await deps.trades.seatParties(
      tx,
      trade.tradeId,
      absent.map(({ agency, record }) => partyOf(agency, record)),
    );
  }
  return Object.fromEntries(
    chosen.map(({ agency, record }) => [agency, record.organisationId]),
  ) as Partial<Authorities>;
}

async function candidates(
  deps: AuthorityDeps,
  tx: Tx,
  trade: Trade,
  country: string,
  named: Partial<Authorities>,
): Promise<Organisation[]> {
  const present = trade.parties
    .filter((party) => (AGENCIES as readonly string[]).includes(party.role))
    .map((party) => party.organisationId);
  const ids = [...new Set([...Object.values(named), ...present])];
  const records = ids.length === 0 ? [] : await deps.party.readOrganisations(tx, ids);
  const complete = AGENCIES.every((agency) => records.some((record) => sits(record, agency, country)));
  return complete ? [...records] : [...records, ...(await deps.party.findAuthorities(tx, country))];
}

function sits(record: Organisation, agency: Agency, country: string): boolean {
  return record.kinds.includes(agency) && record.jurisdictions.includes(country);
}

function choose(
  known: readonly Organisation[],
  trade: Trade,
  agency: Agency,
  country: string,
  named: string | undefined,
): Organisation | undefined {
  if (named !== undefined) {
    const record = known.find((candidate) => candidate.organisationId === named);
    if (record && sits(record, agency, country)) return record;
    throw refuse('AUTHORITY_UNSUITABLE', { agency, country }, `agencies/${agency}`);
  }
  const fitting = known.filter((record) => sits(record, agency, country));
  const present = fitting.find((record) =>
    trade.parties.some((party) => party.role === agency && party.organisationId === record.organisationId),
  );
  return present ?? fitting[0];
}

function partyOf(agency: Agency, record: Organisation): TradeParty {
  const { organisationId, name, country, address, taxId, legalId } = record;
  return {
    organisationId,
    role: agency,
    name,
    country,
    address,
    ...(taxId ? { taxId } : {}),
    ...(legalId ? { legalId } : {}),
  };
}
