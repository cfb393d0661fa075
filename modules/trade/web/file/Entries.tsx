import { useQuery } from '@tanstack/react-query';
import { get, type Trade } from '@tongshang/ui/api';
import { Loaded, SimpleTable, When } from '@tongshang/ui/components';
import { entryName } from '@tongshang/ui/i18n';
import { useText } from '../text.ts';

/** The trade's entries of the journal, in their order. */
export default function Entries(props: { trade: Trade }) {
  const text = useText();
  const { t, of } = text;
  const { tradeId, parties } = props.trade;
  const query = useQuery({
    queryKey: ['trade', tradeId, 'entries'],
    queryFn: async ({ signal }) => (await get(`/api/v1/trades/${tradeId}/entries`, undefined, signal)).items,
  });
  return (
    <Loaded query={query}>
      {(entries) => (
        <SimpleTable
          rows={entries}
          keyOf={(entry) => entry.entryId}
          columns={[
            { title: t('part.sequence'), number: true, cell: (entry) => entry.sequence },
            {
              title: t('part.entry'),
              cell: (entry) => {
                return (
                  <>
                    {entryName(entry.kind, text)} <code className="faint small">{entry.kind}</code>
                  </>
                );
              },
            },
            {
              title: t('word.by'),
              cell: (entry) => of(parties.find((one) => one.organisationId === entry.organisationId)?.name),
            },
            { title: t('accounts.when'), cell: (entry) => <When value={entry.at} /> },
            {
              title: t('part.leaf'),
              number: true,
              cell: (entry) =>
                entry.leafIndex === null ? (
                  <span className="faint">{t('part.pending')}</span>
                ) : (
                  entry.leafIndex + 1
                ),
            },
          ]}
        />
      )}
    </Loaded>
  );
}
