import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Trade } from '@tongshang/ui/api';
import { DetailSection, Money, Pending, ProofNote, Said, SimpleTable, When } from '@tongshang/ui/components';
import { entryName } from '@tongshang/ui/i18n';
import type { SlotProps } from '@tongshang/ui/slice';
import { purposeName } from './purpose-name.ts';
import { useText } from './text.ts';
import { transferQuery, transfersQuery } from './trade-money.ts';

/** A movement of money, beyond the milestones. */
export default function TransferDetail(props: SlotProps<'trade.mark'>) {
  const text = useText();
  const { t, of, code } = text;
  const { trade, subject } = props;
  const { data } = useQuery(transfersQuery(trade.tradeId));
  const transfer = data?.find((one) => one.transferId === subject);
  if (!transfer) return <Pending height={160} />;
  const nameOf = (organisationId: string) =>
    of(trade.parties.find((party) => party.organisationId === organisationId)?.name);
  return (
    <>
      <Said>{code('transferKind', transfer.kind)}</Said>
      <p className="faint">
        <When value={transfer.at} />
      </p>
      <DetailSection title={t('word.data')}>
        <SimpleTable
          rows={transfer.lines.map((line, at) => ({ ...line, at }))}
          keyOf={(line) => String(line.at)}
          columns={[
            { title: t('accounts.owner'), cell: (line) => nameOf(line.organisationId) },
            { title: t('accounts.purpose'), cell: (line) => purposeName(text, line.purpose) },
            {
              title: t('part.debit'),
              number: true,
              cell: (line) => line.side === 'debit' && <Money value={line.amount} />,
            },
            {
              title: t('part.credit'),
              number: true,
              cell: (line) => line.side === 'credit' && <Money value={line.amount} />,
            },
          ]}
        />
      </DetailSection>
      <Causes trade={trade} transferId={transfer.transferId} />
      <DetailSection title={t('word.proofTitle')}>
        <ProofNote entryId={transfer.entryId} />
      </DetailSection>
    </>
  );
}

/** What led to it, back to the order and the enquiry; each a way to its mark, or where it has none to the journal. */
function Causes(props: { trade: Trade; transferId: string }) {
  const text = useText();
  const { tradeId, facts } = props.trade;
  const { data } = useQuery(transferQuery(tradeId, props.transferId));
  if (!data || data.causes.length === 0) return null;
  return (
    <DetailSection title={text.t('part.causes')}>
      <ol>
        {data.causes.map(({ entryId, kind, at }) => (
          <li key={entryId}>
            <Link
              to="/trades/$tradeId"
              params={{ tradeId }}
              search={
                facts.some((fact) => fact.entryId === entryId)
                  ? { mark: `entry-${entryId}` }
                  : { part: 'journal' }
              }
            >
              {entryName(kind, text)}
            </Link>{' '}
            <span className="faint small">
              <When value={at} />
            </span>
          </li>
        ))}
      </ol>
    </DetailSection>
  );
}
