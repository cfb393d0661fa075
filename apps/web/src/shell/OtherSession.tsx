import { useQuery } from '@tanstack/react-query';
import { readSession, useAnothersSession } from '@tongshang/ui/session';
import { Button, Modal } from 'antd';
import { useText } from '../text.ts';

/** Lies over a page whose session another tab has changed: it shows what was somebody's and must not be acted on. */
export function OtherSession() {
  return useAnothersSession() ? <Changed /> : null;
}

function Changed() {
  const { t, of } = useText();
  const { data } = useQuery({ queryKey: ['other-session'], queryFn: readSession, gcTime: 0, staleTime: 0 });
  // Until the server says who it is, nothing is offered: the same person signed in anew simply goes on.
  if (data === undefined)
    return <Modal open closable={false} title={t('otherSession.title')} footer={null} />;
  return (
    <Modal
      open
      closable={false}
      keyboard={false}
      title={t('otherSession.title')}
      footer={
        <Button type="primary" onClick={() => window.location.reload()}>
          {t('otherSession.goOn')}
        </Button>
      }
    >
      <p>
        {data
          ? t('otherSession.signedIn', { name: data.person.name, organisation: of(data.organisation.name) })
          : t('otherSession.signedOut')}
      </p>
      <p>{t('otherSession.text')}</p>
    </Modal>
  );
}
