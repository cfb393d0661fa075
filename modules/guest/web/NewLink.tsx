import { useQuery, useQueryClient } from '@tanstack/react-query';
import { post, type Schema, type Trade } from '@tongshang/ui/api';
import { Bones, DescribedForm, type FormLine } from '@tongshang/ui/components';
import { AutoComplete, type FormInstance } from 'antd';
import { type ReactElement, useState } from 'react';
import { type Act, contactQuery, type LinkMade, linksQuery, sendsMailQuery } from './api.ts';
import { FreightLacks } from './FreightLacks.tsx';
import { languageOf } from './language-of.ts';
import { MadeLink } from './MadeLink.tsx';
import { useText } from './text.ts';

interface Wanted {
  readonly delivery: 'mail' | 'hand';
  readonly act: Act;
  readonly name?: string;
  readonly email?: string;
  readonly language: 'en' | 'zh-CN';
  readonly days: string;
  readonly note?: string;
  readonly question?: string;
  readonly paperType?: 'BillOfLading' | 'Waybill';
}

/** Makes a link to a contact of the reader, for one of the acts that it may be asked for, and shows it once. */
export function NewLink(props: {
  trade: Trade;
  contactId: string;
  acts: readonly Act[];
  shipmentId?: string | undefined;
  onCancel(): void;
}) {
  const { t, of } = useText();
  const queries = useQueryClient();
  const [made, setMade] = useState<LinkMade>();
  const { trade, contactId, acts, shipmentId } = props;
  const { data: contact, isPending } = useQuery(contactQuery(contactId));
  const { data: sendsMail = true } = useQuery(sendsMailQuery);
  const people = contact?.people ?? [];
  const addresses = addressesOf(contact);
  /** Whoever is chosen is named, and reads in the own language. */
  const choose = (form: FormInstance<Wanted>, email: string) => {
    const person = people.find((one) => one.email === email);
    form.setFieldsValue({ language: languageOf(contact, person), ...(person ? { name: person.name } : {}) });
  };
  const send = ({ act = acts[0] as Act, name, email, days, ...said }: Partial<Wanted>, key: string) =>
    post(
      `/api/v1/trades/${trade.tradeId}/guest-links`,
      {
        ...{ contactId, act, language: said.language ?? languageOf(contact, people[0]), days: Number(days) },
        ...{ delivery: said.delivery ?? 'hand' },
        ...(name || email ? { recipient: { ...(name ? { name } : {}), ...(email ? { email } : {}) } } : {}),
        ...(said.note ? { note: said.note } : {}),
        ...(act === 'answer-question' && said.question ? { question: said.question } : {}),
        ...(act === 'bring-paper' && said.paperType ? { paperType: said.paperType } : {}),
        ...(shipmentId ? { shipmentId } : {}),
      },
      key,
    );
  const partyName = of(trade.parties.find(({ organisationId }) => organisationId === contactId)?.name);
  if (made) return <MadeLink made={made} text={`${partyName} · ${trade.number}`} />;
  // Whom it goes to is proposed from the address book, which a form can only begin with.
  if (isPending) return <Bones lines={6} />;
  return (
    <DescribedForm<Wanted, LinkMade>
      initial={{
        act: acts[0] as Act,
        delivery: people[0]?.email ? 'mail' : 'hand',
        ...{ language: languageOf(contact, people[0]), days: '14', paperType: 'BillOfLading' },
        ...(people[0]?.email ? { name: people[0].name, email: people[0].email } : {}),
      }}
      submit={t('links.make')}
      lead={acts.includes('quote-freight') && <FreightLacks trade={trade} />}
      send={send}
      fieldOf={(place) => place.replace(/^\/?recipient\//, '/')}
      done={(result) => {
        setMade(result);
        void queries.invalidateQueries({ queryKey: linksQuery(trade.tradeId).queryKey });
      }}
      onCancel={props.onCancel}
      fields={(form) =>
        fieldsOf(
          t,
          { acts, sendsMail },
          <AutoComplete options={addresses} onSelect={(email: string) => choose(form, email)} />,
        )
      }
    />
  );
}

/** @param address the input of the mailbox, which proposes those of the contact */
function fieldsOf(
  t: ReturnType<typeof useText>['t'],
  { acts, sendsMail }: { readonly acts: readonly Act[]; readonly sendsMail: boolean },
  address: ReactElement,
): readonly FormLine<Wanted>[] {
  return [
    {
      ...{ kind: 'choice', name: 'act', label: t('links.act') },
      options: acts.map((value) => ({ value, label: t(`guestAct.${value}`) })),
      when: () => acts.length > 1,
    },
    {
      ...{ kind: 'words', name: 'question', label: t('links.question'), max: 1000 },
      when: ({ act }) => act === 'answer-question',
    },
    {
      ...{ kind: 'choice', name: 'paperType', label: t('links.paperType') },
      when: ({ act }) => act === 'bring-paper',
      options: (['BillOfLading', 'Waybill'] as const).map((value) => ({
        value,
        label: t(`documentType.${value}`),
      })),
    },
    {
      ...{ kind: 'choice', name: 'delivery', label: t('links.delivery') },
      why: t(sendsMail ? 'links.deliveryWhy' : 'links.deliveryByHand'),
      options: (['mail', 'hand'] as const).map((value) => ({
        value,
        label: t(value === 'mail' && !sendsMail ? 'links.delivery-outbox' : `links.delivery-${value}`),
      })),
    },
    [
      { kind: 'text', name: 'name', label: t('links.person'), max: 120, optional: true },
      {
        ...{
          kind: 'own',
          name: 'email',
          label: t('links.email'),
          why: t('links.emailWhy'),
          optional: true,
        },
        input: address,
      },
    ],
    [
      {
        ...{ kind: 'choice', name: 'language', label: t('links.language') },
        options: [
          { value: 'en', label: 'English' },
          { value: 'zh-CN', label: '中文' },
        ],
      },
      {
        ...{ kind: 'digits', name: 'days', label: t('links.days'), why: t('links.daysWhy'), max: 2 },
        pattern: /^([1-9]|[1-5]\d|60)$/,
        rule: t('links.daysWhy'),
      },
    ],
    { kind: 'words', name: 'note', label: t('links.note'), max: 500, optional: true },
  ];
}

/** The mailboxes of a contact, those of its people first. */
function addressesOf(contact: Schema<'Contact'> | undefined) {
  return [
    ...(contact?.people ?? []).flatMap(({ email, name }) =>
      email ? [{ value: email, label: `${name} · ${email}` }] : [],
    ),
    ...(contact?.email ? [{ value: contact.email, label: contact.email }] : []),
  ];
}
