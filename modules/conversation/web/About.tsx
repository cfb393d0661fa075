import { useQuery } from '@tanstack/react-query';
import { type Fact, ruleOf } from '@tongshang/trade-facts';
import { factsOf, type Trade } from '@tongshang/ui/api';
import { Select } from 'antd';
import { claimsQuery, documentsQuery, type Message } from './api.ts';
import styles from './conversation.module.css';
import { useText } from './text.ts';

type About = NonNullable<Message['about']>;

/** Everything of a trade that a message can be about, as the reader sees it. */
function useSubjects(trade: Trade) {
  const { t, of, code } = useText();
  const { data: documents = [] } = useQuery(documentsQuery(trade.tradeId));
  const { data: claims = [] } = useQuery(claimsQuery(trade.tradeId));
  const facts = [...new Set(trade.facts.map(({ fact }) => fact as Fact))];
  const shipments = factsOf(trade, 'packed').flatMap(({ details }) => details.shipmentId ?? []);
  return [
    {
      kind: 'fact' as const,
      label: t('talk.steps'),
      items: facts.map((id) => ({ id: id as string, label: of(ruleOf(id).name) })),
    },
    {
      kind: 'shipment' as const,
      label: t('talk.shipments'),
      items: shipments.map((id, index) => ({ id, label: t('talk.shipment', { number: index + 1 }) })),
    },
    {
      kind: 'document' as const,
      label: t('talk.documents'),
      items: documents.map(({ documentId, type, number }) => ({
        id: documentId,
        label: `${code('documentType', type)} ${number}`,
      })),
    },
    {
      kind: 'claim' as const,
      label: t('talk.claims'),
      items: claims.map(({ claimId, number }) => ({ id: claimId, label: t('talk.claim', { number }) })),
    },
  ];
}

/** What a message is about, in words; nothing where the reader does not see it. */
export function AboutName(props: { trade: Trade; about: About }) {
  const { t } = useText();
  const { kind, id } = props.about;
  const found = useSubjects(props.trade)
    .find((one) => one.kind === kind)
    ?.items.find((one) => one.id === id);
  return (
    found && (
      <p className={styles.about}>
        {t('talk.about')}: {found.label}
      </p>
    )
  );
}

/** Chooses what a message is about; `value` and `onChange` are given by the form. */
export function AboutInput(props: {
  trade: Trade;
  id?: string;
  value?: string;
  onChange?(value: string | undefined): void;
}) {
  const { t } = useText();
  const { trade, ...given } = props;
  const options = useSubjects(trade)
    .filter(({ items }) => items.length > 0)
    .map(({ kind, label, items }) => ({
      label,
      options: items.map((one) => ({ value: `${kind}:${one.id}`, label: one.label })),
    }));
  return (
    <Select
      {...given}
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      placeholder={t('talk.aboutNothing')}
      options={options}
    />
  );
}

/** The choice as the command has it. */
export function aboutOf(chosen: string | undefined): About | undefined {
  if (!chosen) return undefined;
  const at = chosen.indexOf(':');
  return { kind: chosen.slice(0, at) as About['kind'], id: chosen.slice(at + 1) };
}
