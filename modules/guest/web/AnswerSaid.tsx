import type { Localised } from '@tongshang/ui/api';
import { DataList, Day, Money, When } from '@tongshang/ui/components';
import type { ReactNode } from 'react';
import type { Answer, Said } from './api.ts';
import { type Text, useText } from './text.ts';

/** What was said by a link, in rows: the guest's receipt, and what its keeper reads. */
export function AnswerSaid(props: {
  answer: Answer;
  /** The lines of the trade, for whoever may know them. */
  lines?: readonly { lineId: string; name: Localised }[];
}) {
  const text = useText();
  const { at, said } = props.answer;
  const nameOf = (lineId: string) =>
    text.of(props.lines?.find((line) => line.lineId === lineId)?.name) || text.t('answer.line', { lineId });
  return (
    <DataList
      rows={[[text.t('guest.saidAt'), <When key="at" value={at} />], ...rowsOf(said, text, nameOf)]}
    />
  );
}

type Row = readonly [string, ReactNode];

function rowsOf(said: Said, { t }: Text, nameOf: (lineId: string) => string): Row[] {
  switch (said.type) {
    case 'accept-order':
      return [
        [t('guest.offer'), said.quotationNumber],
        [t('answer.orderNumber'), said.orderNumber],
      ];
    case 'remark-on-order':
      return [[t('answer.remark'), said.remark]];
    case 'quote-freight':
      return [
        [t('guest.amount'), <Money key="amount" value={said.amount} strong />],
        [t('guest.quoteUntil'), <Day key="until" value={said.validUntil} />],
        [t('guest.remarks'), said.remark],
      ];
    case 'confirm-pickup':
      return [
        [
          t('guest.document'),
          `${t(`documentType.${said.transportDocumentType}`)} ${said.transportDocumentNumber}`,
        ],
        [t('guest.means'), said.meansOfTransport],
        [t('guest.voyage'), said.voyage],
        [t('guest.loadedAt'), said.loadedAt && <When key="loaded" value={said.loadedAt} />],
        [t('guest.arrival'), said.estimatedArrival && <When key="arrival" value={said.estimatedArrival} />],
      ];
    case 'confirm-receipt':
      return said.lines.map(({ lineId, received, differences = [] }) => [
        `${t('guest.received')} · ${nameOf(lineId)}`,
        <div key={lineId}>
          {received}
          {differences.map(({ quantity, reason, note }) => (
            <div key={reason}>
              {quantity} · {t(`difference.${reason}`)}
              {note && ` · ${note}`}
            </div>
          ))}
        </div>,
      ]);
    case 'answer-question':
      return [[t('answer.text'), said.text]];
    case 'bring-paper':
      return [
        [t('guest.document'), t(`documentType.${said.paperType}`)],
        [t('guest.documentNumber'), said.number],
        [t('guest.file'), said.fileName],
      ];
  }
}
