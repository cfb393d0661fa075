import type { NextAction, Trade } from '@tongshang/ui/api';
import { Button } from 'antd';
import { useState } from 'react';
import { actOf } from './act-of.ts';
import styles from './guest.module.css';
import { NewLink } from './NewLink.tsx';
import { useText } from './text.ts';

/** Beside telling what a contact did: a link by which it says so itself. */
export default function LinkInstead(props: { trade: Trade; action: NextAction }) {
  const { t, of } = useText();
  const [isOpen, setOpen] = useState(false);
  const { trade, action } = props;
  const act = actOf(action);
  const contact = trade.parties.find(({ organisationId }) => organisationId === action.inTheNameOf);
  if (!act || !contact) return null;
  return (
    <section className={styles.instead}>
      {isOpen ? (
        <NewLink
          trade={trade}
          contactId={contact.organisationId}
          acts={[act]}
          shipmentId={action.shipmentId}
          onCancel={() => setOpen(false)}
        />
      ) : (
        <>
          <Button onClick={() => setOpen(true)}>{t('links.instead', { name: of(contact.name) })}</Button>
          <p className="faint">{t('links.insteadWhy')}</p>
        </>
      )}
    </section>
  );
}
