import { useQueryClient } from '@tanstack/react-query';
import { post, type Schema, type Trade } from '@tongshang/ui/api';
import { DescribedForm, SideDrawer, When } from '@tongshang/ui/components';
import { App, Button } from 'antd';
import { useState } from 'react';
import { linksQuery } from './api.ts';
import styles from './guest.module.css';
import { useText } from './text.ts';

interface Vouched {
  readonly contactId: string;
  readonly address: string;
}

/** Where the reader gains nothing by what a contact of the other side says: vouching for its mailbox, and for which it did. */
export function VerifyAddress(props: {
  trade: Trade;
  contacts: readonly string[];
  verified: readonly { readonly contactId: string; readonly at: string }[];
}) {
  const { t, of } = useText();
  const queries = useQueryClient();
  const { message } = App.useApp();
  const [isOpen, setOpen] = useState(false);
  const { trade, contacts, verified } = props;
  const nameOf = (id: string) => of(trade.parties.find(({ organisationId }) => organisationId === id)?.name);
  if (contacts.length === 0 && verified.length === 0) return null;
  return (
    <section className={styles.verify}>
      {contacts.length > 0 && <Button onClick={() => setOpen(true)}>{t('links.verify')}</Button>}
      {verified.map(({ contactId, at }) => (
        <p key={`${contactId}${at}`} className="faint">
          {t('links.verifiedAt', { name: nameOf(contactId) })} · <When value={at} />
        </p>
      ))}
      <SideDrawer
        open={isOpen}
        onClose={() => setOpen(false)}
        size="min(560px, 100vw)"
        title={t('links.verify')}
        destroyOnHidden
      >
        <DescribedForm<Vouched, Schema<'GuestAddressVerified'>>
          initial={{ contactId: contacts[0] ?? '' }}
          submit={t('links.verify')}
          lead={<p>{t('links.verifyWhy')}</p>}
          send={(said, key) =>
            post(`/api/v1/trades/${trade.tradeId}/address-verifications`, said as Vouched, key)
          }
          done={() => {
            setOpen(false);
            void message.success(t('links.verifyDone'));
            void queries.invalidateQueries({ queryKey: linksQuery(trade.tradeId).queryKey });
          }}
          onCancel={() => setOpen(false)}
          fields={() => [
            {
              ...{ kind: 'choice', name: 'contactId', label: t('links.contact') },
              options: contacts.map((value) => ({ value, label: nameOf(value) })),
            },
            { kind: 'text', name: 'address', label: t('links.email'), max: 254 },
          ]}
        />
      </SideDrawer>
    </section>
  );
}
