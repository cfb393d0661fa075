import { type Caller, keyHolder } from './caller.ts';
import { AMERICAN_SELLER, CHINESE_BUYER, purchaseOrder } from './orders.ts';
import { personOf, type StagedPlatform, stagePlatform } from './platform.ts';
import { fillFirst } from './private-things.ts';
import { recordedWalk, type StandIn } from './recorded-walk.ts';
import { CANARY, type World } from './two-pairs.ts';

export { CANARY, type World } from './two-pairs.ts';

const KINDS = ['manufacturer', 'carrier', 'warehouse', 'customs', 'quality', 'tax', 'bank'] as const;
const AUTHORITIES: readonly string[] = ['customs', 'quality', 'tax'];

const secretly = (party: { name: string; country: string }) => ({
  ...party,
  taxId: `${CANARY}-tax`,
  legalId: `${CANARY}-legal`,
  address: { street: `1 ${CANARY} Street`, city: CANARY },
});

/** The order of the first pair: every free text of it holds the canary. */
export function privateOrder(orderNumber: string) {
  const { lines, ...order } = purchaseOrder({ orderNumber });
  return {
    ...order,
    buyer: secretly(order.buyer),
    seller: secretly(order.seller ?? order.buyer),
    note: `${CANARY}: to be kept between us`,
    lines: lines.map((line) => ({
      ...line,
      sku: `${line.sku}-${CANARY}`,
      buyerSku: `${CANARY}-${line.lineId}`,
      name: `${line.name} ${CANARY}`,
      description: `with ${CANARY} glaze`,
    })),
  };
}

export async function stageWorld(): Promise<World> {
  const staged = await stagePlatform();
  const { platform, access } = staged;
  const { app } = platform;
  const first = await recordedWalk(access, privateOrder(`PO-${CANARY}`));
  const second = await recordedWalk(
    access,
    purchaseOrder({ orderNumber: 'PO-2', buyer: CHINESE_BUYER, seller: AMERICAN_SELLER }),
  );
  for (const { summary } of [first, second]) {
    if (summary.status !== 'closed') throw new Error(`a walk stopped: ${JSON.stringify(summary.stop)}`);
  }
  const shared = Object.fromEntries(
    Object.entries(access.parties).map(([role, { apiKey }]) => [role, keyHolder(app, apiKey)]),
  );
  const keyOf = ({ apiKey }: StandIn) => keyHolder(app, apiKey);
  const world = {
    ...{ staged, first, second, shared },
    sellerOfFirst: keyOf(first.seller),
    buyerOfFirst: keyOf(first.buyer),
    strangers: await strangersOf(staged, {
      'the other seller': keyOf(second.seller),
      'the other buyer': keyOf(second.buyer),
    }),
    close: () => staged.close(),
  };
  return { ...world, owned: await fillFirst(world) };
}

async function strangersOf(
  staged: StagedPlatform,
  others: Readonly<Record<string, Caller>>,
): Promise<Record<string, Caller>> {
  const { platform } = staged;
  const operator = await personOf(staged, 'operator');
  const strangers = { ...others };
  for (const kind of KINDS) {
    const party = { name: { en: `Foreign ${kind}` }, country: 'GB' };
    const { organisationId, apiKey } = await operator.post('/api/v1/demonstration/parties', party);
    const jurisdictions = AUTHORITIES.includes(kind) ? ['CN', 'GB'] : [];
    await operator.put(`/api/v1/organisations/${organisationId}/kinds`, { kinds: [kind], jurisdictions });
    strangers[`a foreign ${kind}`] = keyHolder(platform.app, apiKey);
  }
  strangers['a person of another firm'] = await personOf(staged, 'buyer');
  return strangers;
}
