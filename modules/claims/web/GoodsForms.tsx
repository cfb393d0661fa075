import { useQuery } from '@tanstack/react-query';
import { DIFFERENCE_REASONS, type DifferenceReason } from '@tongshang/trade-facts';
import { get, mayDo, type Place, post, type Trade } from '@tongshang/ui/api';
import { compact, DescribedForm, EvidenceInput, unitName } from '@tongshang/ui/components';
import type { Claim } from './api.ts';
import { useText } from './text.ts';

type GoodsRemedy = 'return' | 'replacement';
type Side = 'seller' | 'buyer';
/** Quantities by line, each a field of its own: `line-2`. */
type Quantities = Readonly<Record<`line-${string}`, string | undefined>>;

const REMEDIES: readonly GoodsRemedy[] = ['return', 'replacement'];
const SIDES: readonly Side[] = ['seller', 'buyer'];
const MODES = ['sea', 'air', 'rail', 'road', 'post'] as const;

/** Whether goods of a claim may go back or be replaced: it is between the two sides, and names goods. */
export const maySendGoods = ({ against, lines }: Claim): boolean =>
  (against === 'seller' || against === 'buyer') && lines.length > 0;

const isSome = (quantity: string | undefined): quantity is string => /[1-9]/.test(quantity ?? '');

/** A field a line, with how much of it by default. */
function useLineFields(trade: Trade, lines: readonly { lineId: string; quantity: string }[]) {
  const text = useText();
  const nameOf = (lineId: string) => {
    const line = trade.lines.find((one) => one.lineId === lineId);
    return { label: text.of(line?.name) || lineId, unit: unitName(text, line?.quantity.unit ?? 'C62') };
  };
  return {
    fields: lines.map(({ lineId }) => ({
      ...{ name: `line-${lineId}` as const, kind: 'decimal' as const, zero: true as const },
      ...{ label: nameOf(lineId).label, suffix: nameOf(lineId).unit },
    })),
    initial: Object.fromEntries(
      lines.map(({ lineId, quantity }) => [`line-${lineId}`, quantity]),
    ) as Quantities,
    typed: (values: Quantities, lineId: string): string => values[`line-${lineId}`] || '0',
  };
}

interface Offering {
  readonly remedy: GoodsRemedy;
  readonly toBuyer?: string;
  readonly freightBy: Side;
  readonly dispatchBy?: string;
  readonly reason?: string;
  readonly evidence?: readonly string[];
}

/** An end by which goods go back or are replaced: which, until when, at whose cost, and what the buyer then gets. */
export function OfferGoods(props: {
  trade: Trade;
  claim: Claim;
  title: string;
  isReasoned?: boolean;
  path: 'proposals' | 'decision';
  done(): void;
}) {
  const { t } = useText();
  const { trade, claim, title } = props;
  const { amount, currency } = claim.amount ?? { amount: '0', currency: '' };
  const lines = useLineFields(trade, claim.lines);
  const send = (said: Offering & Quantities, key: string) => {
    const moved = claim.lines
      .map(({ lineId }) => ({ lineId, quantity: lines.typed(said, lineId) }))
      .filter(({ quantity }) => isSome(quantity));
    const { remedy, freightBy, dispatchBy = '', toBuyer, reason, evidence = [] } = said;
    const body = {
      toBuyer: { amount: toBuyer || '0', currency },
      remedy,
      movement: { lines: moved, freightBy, dispatchBy },
      ...(evidence.length > 0 ? { evidence: [...evidence] } : {}),
    };
    return props.path === 'decision'
      ? post(`/api/v1/claims/${claim.claimId}/decision`, { ...body, reason: reason ?? '' }, key)
      : post(`/api/v1/claims/${claim.claimId}/proposals`, { ...body, ...(reason ? { reason } : {}) }, key);
  };
  return (
    <DescribedForm<Offering & Quantities, Claim>
      initial={{ remedy: 'return', freightBy: 'seller', toBuyer: amount, ...lines.initial }}
      submit={title}
      send={send}
      done={props.done}
      lead={<p className="soft">{t('goods.offerText')}</p>}
      fields={[
        {
          name: 'remedy',
          label: t('claim.remedy'),
          kind: 'choice',
          options: REMEDIES.map((value) => ({ value, label: t(`remedy.${value}`) })),
        },
        ...lines.fields,
        {
          name: 'toBuyer',
          label: t('claim.toBuyer'),
          why: t('goods.toBuyerWhy', { amount, currency }),
          kind: 'decimal',
          zero: true,
          suffix: currency,
        },
        [
          {
            name: 'freightBy',
            label: t('goods.freightBy'),
            kind: 'choice',
            options: SIDES.map((value) => ({ value, label: t(`role.${value}`) })),
          },
          { name: 'dispatchBy', label: t('goods.dispatchBy'), kind: 'day' },
        ],
        {
          name: 'reason',
          label: t('claim.reason'),
          kind: 'words',
          max: 2000,
          ...(props.isReasoned ? {} : { optional: true as const }),
        },
        evidenceField(claim, t('evidence.title')),
      ]}
    />
  );
}

const evidenceField = ({ tradeId }: Claim, label: string) => {
  const input = <EvidenceInput tradeId={tradeId} readers="sides" />;
  return { name: 'evidence', label, kind: 'own', input, optional: true } as const;
};

/** Where goods may lie: warehouses that the reader's firm keeps or uses. */
function useWarehouses() {
  const { of } = useText();
  const { data } = useQuery({
    queryKey: ['warehouses'],
    queryFn: ({ signal }) => get('/api/v1/warehouses', undefined, signal),
  });
  return (data?.items ?? []).map(({ warehouseId, name }) => ({
    value: warehouseId,
    label: of(name) || warehouseId,
  }));
}

interface Dispatching {
  readonly dispatchedOn?: string;
  readonly place?: Place;
  readonly modeOfTransport: (typeof MODES)[number];
  readonly carrierName: string;
  readonly transportDocumentNumber: string;
  readonly packages: string;
  readonly grossWeightKg: string;
  readonly warehouseId?: string;
  readonly source: 'made' | 'stock';
  readonly note?: string;
  readonly evidence?: readonly string[];
}

/** Goods that replace others leave where the first did, goods that go back where these came to. */
const startOf = ({ portOfLoading, portOfDischarge, place }: Trade['terms'], isReplacement: boolean) =>
  (isReplacement ? portOfLoading : portOfDischarge) ?? place;

/** The form's values as the command takes them. */
function dispatched(
  { warehouseId = '', source, packages, note, evidence = [], ...said }: Dispatching,
  { remedy, lines }: NonNullable<Claim['movement']>,
  from: Place,
) {
  const taken = lines.map((line) => ({ ...line, warehouseId, source }));
  return {
    ...compact(said),
    place: said.place ?? from,
    packages: Number(packages),
    ...(remedy === 'replacement' ? { taken } : {}),
    ...(note ? { note } : {}),
    ...(evidence.length > 0 ? { evidence: [...evidence] } : {}),
  };
}

/** That the goods which are owed were sent: when, from where, by whom. */
export function DispatchGoods(props: { trade: Trade; claim: Claim; done(): void }) {
  const { t, code } = useText();
  const { trade, claim } = props;
  const { movement } = claim;
  const warehouses = useWarehouses();
  if (!movement || !mayDo(claim.actions, 'dispatch')) return null;
  const isReplacement = movement.remedy === 'replacement';
  const from = startOf(trade.terms, isReplacement);
  const kilogram = t('unit.KGM');
  const send = (said: Dispatching, key: string) =>
    post(`/api/v1/claims/${claim.claimId}/dispatch`, dispatched(said, movement, from), key);
  return (
    <DescribedForm<Dispatching, Claim>
      initial={{
        place: from,
        modeOfTransport: trade.terms.modeOfTransport,
        source: 'stock',
      }}
      submit={t('goods.dispatch')}
      draft={`dispatch-${claim.claimId}`}
      send={send}
      done={props.done}
      lead={<p className="soft">{t('goods.dispatchText')}</p>}
      fields={[
        [
          {
            name: 'dispatchedOn',
            label: t('goods.dispatchedOn'),
            kind: 'day',
            optional: true,
            why: t('word.dayWhy'),
          },
          {
            name: 'modeOfTransport',
            label: t('goods.mode'),
            kind: 'choice',
            options: MODES.map((value) => ({ value, label: code('mode', value) })),
          },
        ],
        { name: 'place', label: t('goods.place'), kind: 'place' },
        [
          { name: 'carrierName', label: t('role.carrier'), kind: 'text', max: 200 },
          { name: 'transportDocumentNumber', label: t('goods.document'), kind: 'text', max: 50 },
        ],
        [
          {
            name: 'packages',
            label: t('goods.packages'),
            kind: 'digits',
            max: 6,
            pattern: /^[1-9][0-9]*$/,
            rule: t('goods.packagesWhy'),
          },
          { name: 'grossWeightKg', label: t('goods.grossWeight'), kind: 'decimal', suffix: kilogram },
        ],
        ...(isReplacement
          ? [
              [
                {
                  name: 'warehouseId' as const,
                  label: t('goods.fromWarehouse'),
                  kind: 'choice' as const,
                  options: warehouses,
                },
                {
                  name: 'source' as const,
                  label: t('goods.source'),
                  kind: 'choice' as const,
                  options: (['stock', 'made'] as const).map((value) => ({
                    value,
                    label: t(`goods.source-${value}`),
                  })),
                },
              ],
            ]
          : []),
        { name: 'note', label: t('word.note'), kind: 'words', max: 2000, optional: true },
        evidenceField(claim, t('evidence.title')),
      ]}
    />
  );
}

interface Receiving {
  readonly reason: DifferenceReason;
  readonly isAccepted: 'no' | 'yes';
  readonly warehouseId?: string;
  readonly note?: string;
  readonly evidence?: readonly string[];
}

/** Goods that lack a release cannot have come, and may still be said to be lost. */
export const mayReceive = ({ actions }: Pick<Claim, 'actions'>): boolean =>
  actions.some(
    ({ action, ready, lacks }) => action === 'receive' && (ready || lacks.includes('REMEDY_NOT_RELEASED')),
  );

/** What of the goods has come: everything, or what is missing and why, and whether it is taken for everything. */
export function ReceiveGoods(props: { trade: Trade; claim: Claim; done(): void }) {
  const { t } = useText();
  const { trade, claim } = props;
  const { movement } = claim;
  const warehouses = useWarehouses();
  const lines = useLineFields(trade, movement?.lines ?? []);
  if (!movement || !mayReceive(claim)) return null;
  const send = (said: Receiving & Quantities, key: string) =>
    post(
      `/api/v1/claims/${claim.claimId}/receipt`,
      {
        lines: movement.lines.map(({ lineId, quantity }) => {
          const received = lines.typed(said, lineId);
          const missing = differenceOf(quantity, received);
          return {
            ...{ lineId, received },
            ...(isSome(missing) ? { differences: [{ quantity: missing, reason: said.reason }] } : {}),
          };
        }),
        isAccepted: said.isAccepted === 'yes',
        ...(said.warehouseId ? { warehouseId: said.warehouseId } : {}),
        ...(said.note ? { note: said.note } : {}),
        ...(said.evidence && said.evidence.length > 0 ? { evidence: [...said.evidence] } : {}),
      },
      key,
    );
  return (
    <DescribedForm<Receiving & Quantities, Claim>
      initial={{ isAccepted: 'no', ...lines.initial }}
      submit={t('goods.receive')}
      draft={`receipt-${claim.claimId}`}
      send={send}
      done={props.done}
      lead={
        <p className="soft">
          {t(movement.unreleased.length > 0 ? 'goods.receiveUnreleased' : 'goods.receiveText')}
        </p>
      }
      fields={[
        ...lines.fields,
        {
          name: 'reason',
          label: t('goods.differsBecause'),
          why: t('goods.differsWhy'),
          // Nobody's reason stands there before somebody gives one.
          when: (said) =>
            movement.lines.some(({ lineId, quantity }) =>
              isSome(differenceOf(quantity, lines.typed(said, lineId))),
            ),
          kind: 'choice',
          options: DIFFERENCE_REASONS.map((value) => ({ value, label: t(`claimReason.${value}`) })),
        },
        {
          name: 'isAccepted',
          label: t('goods.asAll'),
          why: t('goods.asAllWhy'),
          kind: 'choice',
          options: (['no', 'yes'] as const).map((value) => ({ value, label: t(`common.${value}`) })),
        },
        {
          name: 'warehouseId',
          label: t('goods.toWarehouse'),
          kind: 'choice',
          options: warehouses,
          optional: true,
        },
        { name: 'note', label: t('word.note'), kind: 'words', max: 2000, optional: true },
        evidenceField(claim, t('evidence.title')),
      ]}
    />
  );
}

/** What a decimal is short of another, as typed; nothing where it is not. */
function differenceOf(whole: string, part: string): string {
  const scale = Math.max(...[whole, part].map((one) => (one.split('.')[1] ?? '').length));
  const units = (one: string) => {
    const [integer = '0', fraction = ''] = one.split('.');
    return BigInt(integer + fraction.padEnd(scale, '0'));
  };
  const left = units(whole) - units(part);
  if (left <= 0n) return '0';
  const digits = left.toString().padStart(scale + 1, '0');
  return scale === 0 ? digits : `${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}
