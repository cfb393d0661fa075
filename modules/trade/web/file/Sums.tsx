import { formatMoney } from '@tongshang/money';
import { reckon } from '@tongshang/trade-facts';
import type { Trade } from '@tongshang/ui/api';
import { DataList, DemonstrationMark, Money } from '@tongshang/ui/components';
import { chargeName } from '../terms/charges.ts';
import { type Text, useText } from '../text.ts';

type Summed = Pick<Trade, 'sums' | 'total'> & {
  readonly lines: Trade['lines'];
  readonly terms?: Pick<Trade['terms'], 'demonstration'>;
};
type Wire = NonNullable<Trade['total']>;

interface SumRow {
  readonly name: string;
  readonly sign: '' | '+' | '−';
  readonly value: Wire;
  readonly made?: boolean;
}

/** Every sum between the lines and the total; nothing where they are the same. */
function rowsOf({ sums, total, lines, terms }: Summed, { t }: Text): SumRow[] {
  const made = terms?.demonstration?.includes('vat') ?? false;
  if (!sums || !total) return [];
  const amounts = lines.flatMap(({ lineTotal }) => (lineTotal ? [lineTotal] : []));
  return [
    { name: t('sums.lines'), sign: '', value: formatMoney(reckon(amounts, {}, total.currency).lines) },
    ...(sums.charges ?? []).map(({ kind, reason, reasonCode, amount }) => {
      const known = chargeName(kind, reasonCode);
      const name = reason ?? (known ? t(`charges.${known}`) : t(`sums.${kind}`));
      return { name, sign: kind === 'charge' ? ('+' as const) : ('−' as const), value: amount };
    }),
    ...(sums.taxes ?? []).map((tax) => ({
      name: taxName(tax, t),
      sign: Number(tax.amount.amount) > 0 ? ('+' as const) : ('' as const),
      value: tax.amount,
      made,
    })),
    ...(sums.prepaid ? [{ name: t('sums.prepaid'), sign: '−' as const, value: sums.prepaid }] : []),
    ...(sums.rounding ? [{ name: t('sums.rounding'), sign: '' as const, value: sums.rounding }] : []),
  ];
}

const CATEGORIES = ['S', 'Z', 'E', 'AE', 'K', 'G', 'O'] as const;
type StatedTax = NonNullable<NonNullable<Trade['sums']>['taxes']>[number];

/** `VAT 20 %`, `VAT, export`; another tax as it is named. */
function taxName({ scheme = 'VAT', category, percent }: StatedTax, t: Text['t']): string {
  const known = scheme === 'VAT' ? CATEGORIES.find((one) => one === category) : undefined;
  const rate = percent && (known === undefined || known === 'S') ? `${percent} %` : undefined;
  if (known) return [t(`taxCategory.${known}`), rate].filter(Boolean).join(' ');
  const named = category === undefined ? t('sums.tax') : [scheme, category].join(' ');
  return [named, rate].filter(Boolean).join(' ');
}

function Signed({ sign, value, made }: Omit<SumRow, 'name'>) {
  return (
    <>
      {sign}
      <Money value={value} /> {made && <DemonstrationMark />}
    </>
  );
}

/** What stands between the lines and the total, and the total. */
export function Sums({ of }: { of: Summed }) {
  const text = useText();
  const rows = rowsOf(of, text);
  if (rows.length === 0 || !of.total) return null;
  return (
    <DataList
      numbers
      rows={[
        ...rows.map(({ name, ...row }) => [name, <Signed key="sum" {...row} />] as const),
        [text.t('sums.payable'), <Money key="sum" value={of.total} />] as const,
      ]}
    />
  );
}

/** The same in small, beneath a total. */
export function SumsInSmall({ of }: { of: Summed }) {
  const rows = rowsOf(of, useText());
  return rows.map(({ name, ...row }, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: two charges may be alike
    <div key={at} className="faint small">
      {name} <Signed {...row} />
    </div>
  ));
}
