import { useQuery } from '@tanstack/react-query';
import { nameUnder } from '@tongshang/trade-facts';
import type { Trade } from '@tongshang/ui/api';
import { pathWith } from '@tongshang/ui/api';
import { SimpleTable, When } from '@tongshang/ui/components';
import { enclosuresQuery } from './documents.ts';
import layout from './layout.module.css';
import { useText } from './text.ts';

/** Papers that parties brought as PDF or picture: as they came, with who brought them. */
export function Enclosures(props: { trade: Trade }) {
  const { t, of, code } = useText();
  const { tradeId, parties } = props.trade;
  const { data: items = [] } = useQuery(enclosuresQuery(tradeId));
  if (items.length === 0) return null;
  return (
    <>
      <h3 className={layout.brought}>{t('papers.enclosures')}</h3>
      <SimpleTable
        rows={items}
        keyOf={(one) => one.documentId}
        columns={[
          {
            title: t('papers.paper'),
            cell: (one) => (
              <a href={pathWith(`/api/v1/enclosures/${one.documentId}`, {})}>
                {code('documentType', one.type)}
              </a>
            ),
          },
          { title: t('word.number'), cell: (one) => one.number },
          {
            title: t('papers.broughtBy'),
            cell: (one) => of(nameUnder(parties, one.organisationId ?? undefined)),
          },
          { title: t('accounts.when'), cell: (one) => <When value={one.recordedAt} /> },
        ]}
      />
    </>
  );
}
