import { Link } from '@tanstack/react-router';
import { factOf, type Trade } from '@tongshang/ui/api';
import {
  Country,
  DemonstrationMark,
  deliveryText,
  Money,
  Quantity,
  SimpleTable,
  unitName,
} from '@tongshang/ui/components';
import { useText } from '../text.ts';
import { Sums } from './Sums.tsx';

/** The goods line by line; before an offer, what was asked for. */
export default function Goods(props: { trade: Trade }) {
  const { t, of } = useText();
  const { trade } = props;
  const asked = trade.lines.length === 0 ? (factOf(trade, 'enquired')?.details.lines ?? []) : [];
  if (asked.length > 0) {
    return (
      <SimpleTable
        rows={asked}
        keyOf={(line) => line.lineId}
        columns={[
          { title: t('word.goods'), cell: (line) => of(line.name) },
          { title: t('word.quantity'), number: true, cell: (line) => <Quantity value={line.quantity} /> },
        ]}
      />
    );
  }
  return (
    <>
      <Lines trade={trade} />
      <Sums of={trade} />
    </>
  );
}

function Lines({ trade }: { trade: Trade }) {
  const text = useText();
  const { t, of } = text;
  const priced = trade.total !== undefined;
  return (
    <SimpleTable
      rows={trade.lines}
      keyOf={(line) => line.lineId}
      columns={[
        {
          title: t('word.goods'),
          cell: (line) => (
            <>
              {line.productId ? (
                <Link to="/products/$productId" params={{ productId: line.productId }}>
                  {of(line.name)}
                </Link>
              ) : (
                of(line.name)
              )}
              <div className="faint small">{[line.sku, line.buyerSku].filter(Boolean).join(' · ')}</div>
              {line.dangerousGoods?.map(({ unNumber, hazardClass }) => (
                <div key={`${unNumber} ${hazardClass}`} className="small">
                  {[t('sums.dangerousGoods'), unNumber && `UN ${unNumber}`, hazardClass]
                    .filter(Boolean)
                    .join(' · ')}
                </div>
              ))}
              {line.delivery && (
                <div className="faint small">
                  {t('goods.wanted', { delivery: deliveryText(text, line.delivery) })}
                </div>
              )}
              <CartonOf line={line} />
              {line.demonstration && line.demonstration.length > 0 && <DemonstrationMark />}
            </>
          ),
        },
        { title: t('word.hsCode'), cell: (line) => line.hsCode ?? <span className="faint">—</span> },
        {
          title: t('word.origin'),
          cell: (line) =>
            line.originCountry ? <Country code={line.originCountry} /> : <span className="faint">—</span>,
        },
        { title: t('word.quantity'), number: true, cell: (line) => <Quantity value={line.quantity} /> },
        {
          title: t('form.grossWeightKg'),
          number: true,
          cell: (line) => (
            <Quantity value={line.grossWeightKg ? { value: line.grossWeightKg, unit: 'KGM' } : undefined} />
          ),
        },
        ...(priced
          ? [
              {
                title: t('form.unitPrice'),
                number: true,
                cell: (line: Trade['lines'][number]) => (
                  <>
                    <Money value={line.unitPrice} />
                    {line.unitPrice?.per && <div className="faint small">/ {line.unitPrice.per}</div>}
                  </>
                ),
              },
              {
                title: t('word.amount'),
                number: true,
                cell: (line: Trade['lines'][number]) => <Money value={line.lineTotal} />,
              },
            ]
          : []),
      ]}
    />
  );
}

/** How the goods come in cartons, and whether the product or a side says so. */
function CartonOf({ line: { packing, quantity } }: { line: Trade['lines'][number] }) {
  const text = useText();
  const { t } = text;
  if (!packing) return null;
  const { quantityEach, grossWeightKg, dimensionsCm, from } = packing;
  const said = [
    t('goods.carton', { quantity: quantityEach, unit: unitName(text, quantity.unit) }),
    grossWeightKg && t('goods.cartonGross', { weight: grossWeightKg }),
    dimensionsCm && `${dimensionsCm.length} × ${dimensionsCm.width} × ${dimensionsCm.height} cm`,
    from === 'product' && t('goods.fromProduct'),
  ];
  return <div className="faint small">{said.filter(Boolean).join(' · ')}</div>;
}
