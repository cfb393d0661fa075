import { type FactDetails, packageNumberOf } from '@tongshang/trade-facts';
import type { SeenFact, Trade, TradeLine } from '@tongshang/ui/api';
import { DataList, Quantity, SimpleTable, When } from '@tongshang/ui/components';
import { countryName } from '@tongshang/ui/i18n';
import { SlotPart, useSlot } from '@tongshang/ui/slots';
import { useText } from '../text.ts';
import { rowsOf } from './fact-rows.tsx';

/** The record of one milestone, as far as the reader's role may see it. */
export function FactDetail(props: { trade: Trade; fact: SeenFact }) {
  const text = useText();
  const parts = useSlot('trade.fact').filter((part) => part.key === props.fact.fact);
  return (
    <>
      <DataList rows={rowsOf(props.fact, text)} />
      <FactTable trade={props.trade} fact={props.fact} />
      {parts.map((part) => (
        <SlotPart key={part.key} part={part} give={props} />
      ))}
    </>
  );
}

function FactTable(props: { trade: Trade; fact: SeenFact }) {
  const { trade, fact } = props;
  switch (fact.fact) {
    case 'produced':
      return <Produced trade={trade} details={fact.details} />;
    case 'packed':
      return <Packed details={fact.details} />;
    case 'originated':
      return <Originated trade={trade} details={fact.details} />;
    case 'export-released':
    case 'import-released':
      return fact.details.outside ? null : <Votes details={fact.details} />;
    case 'lost':
      return <Lost trade={trade} details={fact.details} />;
    case 'delivered':
      return <Delivered trade={trade} details={fact.details} />;
    default:
      return null;
  }
}

const lineOf = (trade: Trade, lineId: string): TradeLine | undefined =>
  trade.lines.find((line) => line.lineId === lineId);

function LineName(props: { trade: Trade; lineId: string }) {
  return <>{useText().of(lineOf(props.trade, props.lineId)?.name) || props.lineId}</>;
}

function LineQuantity(props: { trade: Trade; lineId: string; value: string }) {
  const unit = lineOf(props.trade, props.lineId)?.quantity.unit ?? 'C62';
  return <Quantity value={{ value: props.value, unit }} />;
}

function Produced(props: { trade: Trade; details: FactDetails['produced'] }) {
  const { t } = useText();
  const { trade, details } = props;
  return (
    <SimpleTable
      rows={details.lines}
      keyOf={(line) => line.lineId + (line.batch ?? '')}
      columns={[
        { title: t('word.goods'), cell: (line) => <LineName trade={trade} lineId={line.lineId} /> },
        { title: t('detail.batch'), cell: (line) => line.batch },
        {
          title: t('detail.quantity'),
          number: true,
          cell: (line) => <LineQuantity trade={trade} lineId={line.lineId} value={line.quantity} />,
        },
      ]}
    />
  );
}

function Packed(props: { details: FactDetails['packed'] }) {
  const { t, code } = useText();
  const { handlingUnits } = props.details;
  return (
    <SimpleTable
      rows={handlingUnits}
      keyOf={(unit) => packageNumberOf(unit)}
      columns={[
        {
          title: handlingUnits.every(({ sscc }) => sscc) ? 'SSCC' : t('word.packageNumber'),
          cell: (unit) => <code>{packageNumberOf(unit)}</code>,
        },
        { title: t('word.package'), cell: (unit) => code('packageType', unit.packageType) },
        {
          title: t('detail.grossWeight'),
          number: true,
          cell: (unit) => <Quantity value={{ value: unit.grossWeightKg, unit: 'KGM' }} />,
        },
      ]}
    />
  );
}

function Originated(props: { trade: Trade; details: FactDetails['originated'] }) {
  const { t, language } = useText();
  return (
    <SimpleTable
      rows={props.details.lines}
      keyOf={(line) => line.lineId}
      columns={[
        { title: t('word.goods'), cell: (line) => <LineName trade={props.trade} lineId={line.lineId} /> },
        { title: t('word.detailCountry'), cell: (line) => countryName(line.originCountry, language) },
        { title: t('detail.proof'), cell: (line) => line.proof },
      ]}
    />
  );
}

function Votes(props: { details: FactDetails['export-released'] }) {
  const { t } = useText();
  return (
    <SimpleTable
      rows={props.details.votes}
      keyOf={(vote) => vote.agency}
      columns={[
        { title: t('detail.agency'), cell: (vote) => t(`role.${vote.agency}`) },
        { title: t('detail.votedAt'), cell: (vote) => <When value={vote.at} /> },
      ]}
    />
  );
}

function Lost(props: { trade: Trade; details: FactDetails['lost'] }) {
  const { t } = useText();
  const { trade, details } = props;
  return (
    <SimpleTable
      rows={details.lines}
      keyOf={(line) => line.lineId}
      columns={[
        { title: t('word.goods'), cell: (line) => <LineName trade={trade} lineId={line.lineId} /> },
        {
          title: t('detail.quantity'),
          number: true,
          cell: (line) => <LineQuantity trade={trade} lineId={line.lineId} value={line.quantity} />,
        },
      ]}
    />
  );
}

function Delivered(props: { trade: Trade; details: FactDetails['delivered'] }) {
  const { t } = useText();
  const { trade, details } = props;
  return (
    <SimpleTable
      rows={details.lines}
      keyOf={(line) => line.lineId}
      columns={[
        { title: t('word.goods'), cell: (line) => <LineName trade={trade} lineId={line.lineId} /> },
        {
          title: t('word.received'),
          number: true,
          cell: (line) => <LineQuantity trade={trade} lineId={line.lineId} value={line.received} />,
        },
        {
          title: t('word.rejected'),
          number: true,
          cell: (line) => <LineQuantity trade={trade} lineId={line.lineId} value={line.rejected} />,
        },
        {
          title: t('detail.differences'),
          cell: (line) =>
            line.differences?.map(({ reason, quantity, note }) => (
              <div key={reason}>
                <LineQuantity trade={trade} lineId={line.lineId} value={quantity} />{' '}
                {t(`difference.${reason}`)}
                {note && ` · ${note}`}
              </div>
            )),
        },
        { title: t('detail.note'), cell: (line) => line.note },
      ]}
    />
  );
}
