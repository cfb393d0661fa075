import { verifyDossier } from '@tongshang/dossier';
import { type Caller, keyHolder } from './caller.ts';
import { type StagedPlatform, stagePlatform } from './platform.ts';
import { type Hands, type HandTrade, stateRates } from './trade-by-hand.ts';

/** A platform with two pairs of traders and everybody who serves them: one across borders, one at home. */
export type StagedPairs = {
  readonly staged: StagedPlatform;
  readonly across: Hands;
  readonly atHome: Hands;
};

export async function stagePairs(): Promise<StagedPairs> {
  const staged = await stagePlatform();
  const { platform, access } = staged;
  const parties = Object.entries(access.parties);
  const as = Object.fromEntries(
    parties.map(([role, { apiKey }]) => [role, keyHolder(platform.app, apiKey)]),
  ) as Record<string, Caller>;
  const found = (name: string, country: string) =>
    as.operator?.post('/api/v1/demonstration/parties', { name: { en: name }, country });
  const pair = async (buyerCountry: string): Promise<Hands> => {
    const [seller, buyer] = [await found('Kiln', 'CN'), await found('Table', buyerCountry)];
    return {
      ...{ buyer: keyHolder(platform.app, buyer.apiKey), seller: keyHolder(platform.app, seller.apiKey) },
      ...{ buyerId: buyer.organisationId, sellerId: seller.organisationId, shared: as },
      sharedIds: Object.fromEntries(parties.map(([role, { organisationId }]) => [role, organisationId])),
    };
  };
  const across = await pair('GB');
  const atHome = { ...(await pair('CN')), domestic: true };
  await stateRates(across);
  return { staged, across, atHome };
}

/** The dossier as the seller gets it, verified with the keys that the platform publishes. */
export async function verified({ at }: HandTrade, { seller }: Hands) {
  const { bytes } = await seller.call('GET', at('/dossier?pdf=none'));
  const { body: trust } = await seller.call('GET', '/log/trust.json');
  return verifyDossier(bytes, trust);
}
