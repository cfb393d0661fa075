import { Button } from 'antd';
import type { ReactNode } from 'react';
import { isProblem, isSignedOut, isUnanswered, whyNotSent } from '../api/send.ts';
import { useText } from '../i18n/own-text.ts';
import { signInAddress } from '../session/sign-in-from.ts';
import { geometry } from './geometry.ts';
import { Icon, type IconName } from './icon.tsx';
import layout from './layout.module.css';
import styles from './states.module.css';

/** A page or list with nothing on it yet: what will be here, and the first step. */
export function Empty(props: { icon?: IconName; title: string; children?: ReactNode; steps?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <Icon name={props.icon ?? 'paper'} size={36} />
      <h2>{props.title}</h2>
      {props.children && <p>{props.children}</p>}
      {props.steps && <div className={styles.steps}>{props.steps}</div>}
    </div>
  );
}

/**
 * What happened, what is safe, what to do, and the id to name when asking for help. Names each thing that is wrong, or of
 * them only `details`, where the others stand beside their fields.
 */
export function ProblemNote(props: {
  error: unknown;
  details?: readonly { readonly field: string; readonly text: string }[];
  onRetry?: (() => void) | undefined;
}) {
  const { t } = useText();
  const problem = isProblem(props.error) ? props.error : undefined;
  const unanswered = isUnanswered(props.error);
  const why = whyNotSent(props.error);
  const notSent = why && t(`error.${why}`);
  const happened = unanswered ? t('error.noAnswer') : notSent || problem?.detail || t('error.unexpected');
  const details = (props.details ?? problem?.errors ?? []).filter(({ text }) => text !== happened);
  // Refused or never sent: it has no effect. Where nobody answered, that is not known.
  const isSettled = notSent !== undefined || (problem !== undefined && problem.status < 500 && !unanswered);
  const mend =
    problem === undefined || problem.status >= 500 || unanswered ? t('error.tryAgain') : t('error.mend');
  return (
    <div className={styles.problem} role="alert">
      <h2>{t('error.title')}</h2>
      <dl>
        <div>
          <dt>{t('error.what')}</dt>
          <dd>
            {happened}
            {details.length > 0 && (
              <ul>
                {details.map(({ field, text }) => (
                  <li key={field + text}>
                    <code>{field}</code> {text}
                  </li>
                ))}
              </ul>
            )}
          </dd>
        </div>
        <div>
          <dt>{t('error.safe')}</dt>
          <dd>{t(isSettled ? 'error.nothingDone' : 'error.nothingHalfDone')}</dd>
        </div>
        <div>
          <dt>{t('error.next')}</dt>
          <dd>
            {isSignedOut(props.error) ? (
              <>
                {/* Beside this page: leaving it would lose what was typed into a form that keeps no draft. */}
                <a href={signInAddress} target="_blank" rel="noopener">
                  {t('error.signIn')}
                </a>{' '}
                {t('error.signInWhy')}
              </>
            ) : (
              mend
            )}
          </dd>
        </div>
        {problem?.requestId && (
          <div>
            <dt>{t('error.requestId')}</dt>
            <dd className="mono">{problem.requestId}</dd>
          </div>
        )}
      </dl>
      {props.onRetry && (
        <Button className={layout.below ?? ''} onClick={props.onRetry}>
          {t('error.retry')}
        </Button>
      )}
    </div>
  );
}

/** Grey lines in the shape of what is coming; shown only when it takes longer than a blink. */
export function Bones(props: { lines?: number; height?: number }) {
  const { t } = useText();
  const lines = Array.from({ length: props.lines ?? 6 }, (_, at) => at);
  return (
    <div className={styles.delayed} role="status" aria-label={t('common.loading')}>
      <div className={styles.bones} style={geometry(props.height ? { minHeight: props.height } : {})}>
        {lines.map((at) => (
          <div key={at} className={styles.bone} style={geometry({ width: `${[92, 70, 84, 58][at % 4]}%` })} />
        ))}
      </div>
    </div>
  );
}

/** Room kept for something that is being fetched to draw itself. */
export function Pending(props: { height: number }) {
  const { t } = useText();
  return <div role="status" aria-label={t('common.loading')} style={geometry({ height: props.height })} />;
}

type Tone = 'quiet' | 'sea' | 'amber' | 'red' | 'outline';

/** A short state in words. Amber waits for me or is late, red is wrong; everything else is quiet. */
export function Badge(props: { tone: Tone; children: ReactNode }) {
  return <span className={`${styles.badge} ${styles[props.tone]}`}>{props.children}</span>;
}

/** Marks a value that was made up for a demonstration, wherever it appears. */
export function DemonstrationMark() {
  const { t } = useText();
  return (
    <span title={t('common.madeUp')}>
      <Badge tone="outline">{t('common.demonstration')}</Badge>
    </span>
  );
}

/** Shows known data at once, bones while there is none, and the problem where it failed. */
export function Loaded<T>(props: {
  query: { data: T | undefined; error: unknown; refetch: () => unknown };
  bones?: ReactNode;
  children: (data: T) => ReactNode;
}) {
  const { data, error, refetch } = props.query;
  if (data !== undefined) return <>{props.children(data)}</>;
  if (error) return <ProblemNote error={error} onRetry={() => void refetch()} />;
  return <>{props.bones ?? <Bones />}</>;
}
