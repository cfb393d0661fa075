import { declarantOf } from '@tongshang/incoterms';
import { asksForEori, eoriFor } from '@tongshang/party-number';
import { partyOf, type Trade } from '@tongshang/ui/api';
import { Field } from '@tongshang/ui/components';
import { Input } from 'antd';
import { useText } from './text.ts';

/** The EORI number of the exporter, or importer, of record where its customs know it by one: shown as the trade has it, else asked for. */
export function EoriField({ trade, direction }: { trade: Trade; direction: 'export' | 'import' }) {
  const { t, of } = useText();
  const [seller, buyer] = [partyOf(trade, 'seller')?.country, partyOf(trade, 'buyer')?.country];
  const country = (direction === 'export' ? seller : buyer) ?? '';
  const party = partyOf(trade, declarantOf(trade.terms.incoterm, direction, { seller, buyer }).side);
  if (!party || !asksForEori(country)) return null;
  const firm = of(party.name);
  const known = eoriFor(party.eoris ?? [], country);
  if (known) return <p className="soft">{t('eori.known', { eori: known, firm })}</p>;
  return (
    <Field name="eori" label={t('eori.label', { firm })} why={t(`eori.why-${direction}`)} optional>
      <Input maxLength={40} />
    </Field>
  );
}
