import type { Tx } from '@tongshang/database';
import { compactNumber, eoriFor } from '@tongshang/party-number';
import { declarantRole, partyOf, type Trade } from '@tongshang/trade';
import type { AuthorityDeps } from './authorities.ts';
import type { Direction } from './declaration.ts';
import { refuse } from './refusals.ts';

/**
 * The EORI number by which a country knows who declares: what is stated with the declaration, else what the trade knows of the party; of a trade that
 * began without it what the caller's own firm says of itself today. Nothing where nobody said one: customs ask for it, and decide.
 * @throws EORI_UNSUITABLE
 */
export async function declaredEori(
  { party }: Pick<AuthorityDeps, 'party'>,
  tx: Tx,
  trade: Trade,
  direction: Direction,
  country: string,
  stated: string | undefined,
): Promise<{ readonly eori?: string }> {
  if (stated !== undefined) {
    const eori = eoriFor([compactNumber(stated)], country);
    if (eori === undefined) throw refuse('EORI_UNSUITABLE', { eori: stated, country }, 'eori');
    return { eori };
  }
  const declarant = partyOf(trade, declarantRole(trade, direction));
  const known = eoriFor(declarant?.eoris ?? [], country);
  if (known !== undefined || declarant?.organisationId !== tx.organisationId)
    return known === undefined ? {} : { eori: known };
  const [own] = await party.readOrganisations(tx, [declarant.organisationId]);
  const said = eoriFor(own?.eoris ?? [], country);
  return said === undefined ? {} : { eori: said };
}
