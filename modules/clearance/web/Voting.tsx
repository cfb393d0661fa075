import { useNavigate } from '@tanstack/react-router';
import { type Action, type Agency, get } from '@tongshang/ui/api';
import { useKeys } from '@tongshang/ui/keys';
import { heldActs, useHeldActs } from '@tongshang/ui/undo';
import { Button, Input } from 'antd';
import { useState } from 'react';
import type { Declaration } from './api.ts';
import { useFreshCase } from './fresh-case.ts';
import layout from './layout.module.css';
import { useText } from './text.ts';
import { type Decision, useVote } from './use-vote.ts';

/**
 * The vote of one seat; `named` where I hold several. It is sent ten seconds later, so that a slip can be taken back, while the next case
 * is on screen already.
 */
export function Voting(props: { declaration: Declaration; release: Action; named: boolean }) {
  const { t, code } = useText();
  const { ready, subject: agency } = props.release;
  const { declarationId } = props.declaration;
  const vote = useVote(props.declaration, agency as Agency | undefined);
  const nextCase = useNextCase();
  const [holding, setHolding] = useState(false);
  const [reason, setReason] = useState('');
  const [lacksReason, setLacksReason] = useState(false);
  const fresh = useFreshCase();
  const held = useHeldActs().find(({ subject }) => subject === vote.subject);
  const decide = (decision: Decision) => {
    if (held) return;
    vote.hold(decision);
    void nextCase(declarationId);
  };
  const release = () => decide({ decision: 'release' });
  const hold = () => {
    if (reason.trim() === '') setLacksReason(true);
    else decide({ decision: 'hold', reason });
  };
  useKeys(t('queue.case'), [
    ...(ready
      ? [
          {
            keys: 'r',
            label: t('queue.release'),
            run: (event: KeyboardEvent) => fresh.meansKey(event) && release(),
          },
        ]
      : []),
    {
      keys: 'h',
      label: t('queue.hold'),
      run: (event: KeyboardEvent) => fresh.meansKey(event) && setHolding(true),
    },
  ]);
  if (held)
    return (
      <>
        <p>{held.said}</p>
        <Button block onClick={() => heldActs.takeBack(vote.subject)}>
          {t('queue.takeBack')}
        </Button>
      </>
    );
  return (
    <>
      {props.named && agency && <strong>{code('role', agency)}</strong>}
      {!ready && <p className="faint small">{t('queue.voteAfterInspection')}</p>}
      <Button
        type="primary"
        block
        disabled={!ready || !fresh.isSeen}
        onClick={(event) => fresh.meansClick(event) && release()}
      >
        {t('queue.release')} <kbd>r</kbd>
      </Button>
      {holding ? (
        <div>
          <Input.TextArea
            autoFocus
            rows={3}
            maxLength={2000}
            placeholder={t('queue.holdReason')}
            aria-label={t('queue.holdReason')}
            value={reason}
            status={lacksReason ? 'error' : ''}
            aria-invalid={lacksReason}
            onChange={(event) => {
              setReason(event.target.value);
              setLacksReason(false);
            }}
          />
          {lacksReason && <p role="alert">{t('queue.holdReasonMissing')}</p>}
          <Button className={layout.close ?? ''} block onClick={(event) => fresh.meansClick(event) && hold()}>
            {t('queue.holdConfirm')}
          </Button>
        </div>
      ) : (
        <Button block onClick={() => setHolding(true)}>
          {t('queue.hold')} <kbd>h</kbd>
        </Button>
      )}
    </>
  );
}

/** After a decision the next case of the queue opens, so that hands stay on the keys; none that has been decided and waits to be sent. */
function useNextCase(): (current: string) => Promise<void> {
  const navigate = useNavigate();
  return async (current) => {
    const decided = new Set([current, ...heldActs.waiting().map(({ subject }) => subject.split(' ')[0])]);
    const { items } = await get('/api/v1/declarations', {
      waiting: 'me',
      limit: Math.min(100, decided.size + 1),
    });
    const next = items.find((one) => !decided.has(one.declarationId));
    if (next) await navigate({ to: '/queue/$declarationId', params: { declarationId: next.declarationId } });
    else await navigate({ to: '/queue' });
  };
}
