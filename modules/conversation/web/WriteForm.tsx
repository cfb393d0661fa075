import { useQuery, useQueryClient } from '@tanstack/react-query';
import { post, type Trade } from '@tongshang/ui/api';
import { Choices, CommandForm, Field, FieldRow } from '@tongshang/ui/components';
import { useSession } from '@tongshang/ui/session';
import { Form, Input, Radio, Select } from 'antd';
import { useState } from 'react';
import { AboutInput, aboutOf } from './About.tsx';
import { type Attachment, colleaguesQuery, type Message, messagesQuery } from './api.ts';
import styles from './conversation.module.css';
import { FilesInput } from './FilesInput.tsx';
import { others } from './others.ts';
import { usePartyNames } from './party-names.ts';
import { useText } from './text.ts';

interface Said {
  readonly text: string;
  readonly whom: 'everyone' | 'some' | 'own';
  readonly parties?: string[];
  readonly about?: string;
  readonly mentions?: string[];
  readonly files?: readonly Attachment[];
}

/** Writes to parties of the trade, or notes something for one's own organisation. */
export function WriteForm(props: { trade: Trade }) {
  const { t } = useText();
  const queries = useQueryClient();
  const { trade } = props;
  const { tradeId } = trade;
  const { reachable, contacts, proposed } = others(trade);
  const nameOf = usePartyNames(trade);
  const usual = reachable.length === 0 ? 'own' : proposed === undefined ? 'everyone' : 'some';
  // Whoever has just noted something goes on noting: the next note is not sent out by a form that has turned back.
  const [whom, setWhom] = useState<Said['whom']>(usual);
  const send = ({ text, whom, parties = [], about, mentions = [], files = [] }: Said, key: string) => {
    const subject = aboutOf(about);
    return post(
      `/api/v1/trades/${tradeId}/messages`,
      {
        ...{ text, to: whom === 'some' ? parties : whom },
        ...(subject ? { about: subject } : {}),
        ...(mentions.length > 0 ? { mentions } : {}),
        ...(files.length > 0 ? { attachments: files.map(({ attachmentId }) => attachmentId) } : {}),
      },
      key,
    );
  };
  return (
    <section className={styles.write}>
      <CommandForm<Said, Message>
        key={whom}
        initial={{ whom, ...(proposed ? { parties: [proposed] } : {}) }}
        submit={t('talk.send')}
        send={send}
        fieldOf={(place) => place.replace(/^\/?to(\/\d+)?$/, '/parties').replace('/attachments', '/files')}
        done={(_, said) => {
          setWhom(said.whom);
          void queries.invalidateQueries({ queryKey: messagesQuery(tradeId).queryKey });
        }}
      >
        {() => (
          <>
            <Field name="text" label={t('talk.write')} why={t('talk.writeWhy')}>
              <Input.TextArea autoSize={{ minRows: 2, maxRows: 12 }} maxLength={8000} />
            </Field>
            <Field name="whom" label={t('talk.to')}>
              <Radio.Group
                options={[
                  ...(reachable.length > 0
                    ? [
                        { value: 'some', label: t('talk.some') },
                        { value: 'everyone', label: t('talk.everyone') },
                      ]
                    : []),
                  { value: 'own', label: t('talk.own') },
                ]}
              />
            </Field>
            <Form.Item noStyle shouldUpdate>
              {({ getFieldValue }) => {
                const chosen = getFieldValue('whom') as Said['whom'];
                if (chosen !== 'some')
                  return (
                    <p className={styles.why} data-note={chosen === 'own'}>
                      {t(chosen === 'own' ? 'talk.ownWhy' : 'talk.everyoneWhy')}
                    </p>
                  );
                return (
                  <Field name="parties" label={t('talk.parties')}>
                    <Choices
                      label={t('talk.parties')}
                      options={reachable.map((id) => ({ value: id, label: nameOf(id) }))}
                    />
                  </Field>
                );
              }}
            </Form.Item>
            {contacts.length > 0 && (
              <p className={styles.why}>{t('talk.contacts', { names: contacts.map(nameOf).join(', ') })}</p>
            )}
            <FieldRow>
              <Field name="about" label={t('talk.about')} optional>
                <AboutInput trade={trade} />
              </Field>
              <Field name="mentions" label={t('talk.mention')} why={t('talk.mentionWhy')} optional>
                <Colleagues />
              </Field>
            </FieldRow>
            <Field name="files" label={t('attachment.add')} optional>
              <FilesInput tradeId={tradeId} />
            </Field>
          </>
        )}
      </CommandForm>
    </section>
  );
}

/** Chooses colleagues; `value` and `onChange` are given by the form. */
function Colleagues(props: { id?: string; value?: string[]; onChange?(value: string[]): void }) {
  const { data = [] } = useQuery(colleaguesQuery);
  const { person } = useSession();
  const options = data
    .filter(({ personId }) => personId !== person?.personId)
    .map(({ personId, name }) => ({ value: personId, label: name }));
  return <Select {...props} mode="multiple" showSearch={{ optionFilterProp: 'label' }} options={options} />;
}
