import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { mayDo, type Trade } from '@tongshang/ui/api';
import { Badge, Loaded, Money, Quantity, SimpleTable } from '@tongshang/ui/components';
import { Button } from 'antd';
import { type Coverage, coverageQuery } from './api.ts';
import styles from './purchasing.module.css';
import { useText } from './text.ts';

/** From whom the goods of a sale come, and what is earned: its seller's own matter. */
export default function SalePart({ trade }: { trade: Trade }) {
  const { t } = useText();
  const query = useQuery(coverageQuery(trade.tradeId));
  return (
    <div className={styles.block}>
      <p className="soft">{t('purchasing.saleText')}</p>
      <Loaded query={query}>{(coverage) => <View coverage={coverage} tradeId={trade.tradeId} />}</Loaded>
    </div>
  );
}

function View({ coverage, tradeId }: { coverage: Coverage; tradeId: string }) {
  const { t } = useText();
  const { margin, loading, actions, lines } = coverage;
  if (lines.length === 0) return <p className="faint">{t('purchasing.noLines')}</p>;
  return (
    <>
      <Lines coverage={coverage} />
      {margin && (
        <p>
          {t('purchasing.marginAll')}: <Money value={margin} />
        </p>
      )}
      {loading.cartons > 0 && (
        <p>
          {t('purchasing.loading', {
            cartons: loading.cartons,
            weight: loading.grossWeightKg,
            volume: loading.volumeM3,
          })}{' '}
          {!loading.isWhole && <span className="faint">{t('purchasing.loadingPart')}</span>}
        </p>
      )}
      {mayDo(actions, 'order') && (
        <Link to="/supplier-orders/new" search={{ sale: tradeId }}>
          <Button>{t('purchasing.orderRest')}</Button>
        </Link>
      )}
    </>
  );
}

type Line = Coverage['lines'][number];

function Lines({ coverage }: { coverage: Coverage }) {
  const { t, of } = useText();
  const pieces = (value: string, { quantity }: Line) => <Quantity value={{ value, unit: quantity.unit }} />;
  return (
    <SimpleTable<Line>
      rows={coverage.lines}
      keyOf={({ lineId }) => lineId}
      under={(line) => line.covers.length > 0 && <Covers covers={line.covers} />}
      columns={[
        { title: t('purchasing.goods'), words: true, cell: ({ name }) => of(name) },
        { title: t('purchasing.sold'), number: true, cell: (line) => pieces(line.quantity.value, line) },
        { title: t('purchasing.ordered'), number: true, cell: (line) => pieces(line.ordered, line) },
        { title: t('purchasing.missing'), number: true, cell: (line) => pieces(line.missing, line) },
        { title: t('purchasing.received'), number: true, cell: (line) => pieces(line.received, line) },
        {
          title: t('purchasing.margin'),
          number: true,
          cell: ({ margin, lacks }) =>
            margin ? (
              <Money value={margin} />
            ) : (
              <span className="faint">
                {t(lacks === 'rate' ? 'purchasing.lacksRate' : 'purchasing.lacksCover')}
              </span>
            ),
        },
      ]}
    />
  );
}

function Covers({ covers }: { covers: Line['covers'] }) {
  const { t, of } = useText();
  return (
    <SimpleTable<Line['covers'][number]>
      rows={covers}
      keyOf={({ supplierOrderId, quantity, cost }) => `${supplierOrderId} ${quantity} ${cost.amount}`}
      columns={[
        {
          title: t('purchasing.one'),
          cell: ({ supplierOrderId, number }) => (
            <Link to="/supplier-orders/$supplierOrderId" params={{ supplierOrderId }}>
              {number}
            </Link>
          ),
        },
        {
          title: t('purchasing.supplier'),
          words: true,
          cell: ({ supplier, hasSpecialInvoice }) => (
            <>
              {of(supplier)} {!hasSpecialInvoice && <Badge tone="quiet">{t('purchasing.noRefund')}</Badge>}
            </>
          ),
        },
        { title: t('purchasing.quantity'), number: true, cell: ({ quantity }) => quantity },
        { title: t('purchasing.received'), number: true, cell: ({ received }) => received },
        { title: t('purchasing.cost'), number: true, cell: ({ cost }) => <Money value={cost} /> },
        {
          title: t('purchasing.margin'),
          number: true,
          cell: ({ margin }) =>
            margin ? <Money value={margin} /> : <span className="faint">{t('purchasing.lacksRate')}</span>,
        },
      ]}
    />
  );
}
