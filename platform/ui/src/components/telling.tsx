import { createContext, type ReactNode, use, useMemo, useState } from 'react';
import { useText } from '../i18n/own-text.ts';
import { EvidenceInput } from './EvidenceInput.tsx';
import styles from './telling.module.css';

/** What a form about the act of a contact sends along: whose act it is, and by which papers. */
interface Told {
  readonly organisationId: string;
  readonly evidence: string[];
}

const TellingContext = createContext<Told | undefined>(undefined);

/** What goes into the body of a command that may be told of a contact: nothing, where the reader acts itself. */
export function useTold(): { readonly told?: Told } {
  const told = use(TellingContext);
  return useMemo(() => (told ? { told } : {}), [told]);
}

/** Frames the form of an act that the reader tells of its contact: whose it is, and the papers that show it. */
export function Telling(props: {
  tradeId: string;
  organisationId: string;
  name: string;
  children: ReactNode;
}) {
  const { t } = useText();
  const { tradeId, organisationId, name } = props;
  const [evidence, setEvidence] = useState<readonly string[]>([]);
  const told = useMemo(() => ({ organisationId, evidence: [...evidence] }), [organisationId, evidence]);
  return (
    <TellingContext value={told}>
      <section className={styles.telling} aria-label={t('telling.title', { name })}>
        <p>{t('telling.title', { name })}</p>
        <p className="faint">{t('telling.why')}</p>
        <EvidenceInput tradeId={tradeId} readers="sides" value={evidence} onChange={setEvidence} />
      </section>
      {props.children}
    </TellingContext>
  );
}

/** Whether something is told of which nothing is shown yet. */
export function useLacksEvidence(): boolean {
  return use(TellingContext)?.evidence.length === 0;
}
