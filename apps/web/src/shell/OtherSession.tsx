import { useQuery } from '@tanstack/react-query';
import { readSession, signInAddress, useAnothersSession } from '@tongshang/ui/session';
import { Button, Modal } from 'antd';
import { useText } from '../text.ts';

/** Lies over a page whose session is not the one that it was loaded for: it shows what was somebody's and must not be acted on. */
export function OtherSession() {
  return useAnothersSession() ? <Changed /> : null;
}

function Changed() {
  const { t, of } = useText();
  const { data } = useQuery({
    ...{ queryKey: ['other-session'], queryFn: readSession, gcTime: 0, staleTime: 0 },
    // Whoever signs in anew elsewhere simply goes on here, also in a window beside this one.
    refetchOnWindowFocus: 'always',
    refetchInterval: ({ state }) => (state.data === null ? 3_000 : false),
  });
  // Until the server says who it is, nothing is offered: the same person signed in anew simply goes on.
  if (data === undefined) return <Modal open loading closable={false} footer={null} />;
  if (data === null) return <Ended />;
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
        {t('otherSession.signedIn', { name: data.person.name, organisation: of(data.organisation.name) })}
      </p>
      <p>{t('otherSession.text')}</p>
    </Modal>
  );
}

/** Nobody is signed in any more. Signing in elsewhere leaves what was typed here as it is, also in forms that keep no draft. */
function Ended() {
  const { t } = useText();
  return (
    <Modal
      open
      closable={false}
      keyboard={false}
      title={t('otherSession.ended')}
      footer={
        <Button type="primary" href={signInAddress} target="_blank">
          {t('otherSession.signIn')}
        </Button>
      }
    >
      <p>{t('otherSession.endedText')}</p>
    </Modal>
  );
}
