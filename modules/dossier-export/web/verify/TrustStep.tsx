import { get } from '@tongshang/ui/api';
import { FileDrop, Icon } from '@tongshang/ui/components';
import { Button, Checkbox, Collapse, Input } from 'antd';
import { useState } from 'react';
import layout from '../layout.module.css';
import { useText } from '../text.ts';
import { isFault, keepTrust, type ReadTrust, readTrust, type TrustFault } from './trust.ts';
import styles from './verify.module.css';

/** First of all: whom the reader believes. A file that brings the key to its own proof proves only that it agrees with itself. */
export function TrustStep(props: {
  trust: ReadTrust | undefined;
  isKept: boolean;
  onChange(trust: ReadTrust | undefined, isKept: boolean): void;
}) {
  const { trust, isKept, onChange } = props;
  if (!trust) return <ChooseTrust onChoose={(chosen) => onChange(chosen, false)} />;
  const keep = (kept: boolean) => {
    keepTrust(kept ? trust.text : undefined);
    onChange(trust, kept);
  };
  const forget = () => {
    keepTrust(undefined);
    onChange(undefined, false);
  };
  return <ChosenTrust trust={trust} isKept={isKept} onKeep={keep} onForget={forget} />;
}

function ChosenTrust(props: {
  trust: ReadTrust;
  isKept: boolean;
  onKeep(kept: boolean): void;
  onForget(): void;
}) {
  const { t } = useText();
  const { log, fingerprint, witnesses, threshold, own } = props.trust;
  return (
    <div className={styles.trust} data-testid="trust">
      <dl className={styles.keys}>
        <dt>{t('verify.log')}</dt>
        <dd>{log}</dd>
        <dt>{t('verify.fingerprint')}</dt>
        <dd>
          <code className={styles.fingerprint}>{fingerprint}</code>
        </dd>
        <dt>{t('verify.witnesses')}</dt>
        <dd>
          {witnesses.length === 0
            ? t('verify.noWitness')
            : t('verify.ofWitnesses', { threshold, count: witnesses.length, names: witnesses.join(', ') })}
          {own > 0 && <div className="soft">{t('verify.ownWitnesses', { count: own })}</div>}
        </dd>
      </dl>
      <div className={styles.choices}>
        <Checkbox checked={props.isKept} onChange={(event) => props.onKeep(event.target.checked)}>
          {t('verify.keep')}
        </Checkbox>
        <Button size="small" onClick={props.onForget}>
          {t('verify.otherKeys')}
        </Button>
      </div>
    </div>
  );
}

function ChooseTrust(props: { onChoose(trust: ReadTrust): void }) {
  const { t } = useText();
  const [pasted, setPasted] = useState('');
  /** What is wrong, beside the field it was given in. */
  const [fault, setFault] = useState<{
    readonly at: 'file' | 'text';
    readonly fault: TrustFault | undefined;
  }>();
  const choose = (text: string, at: 'file' | 'text') => {
    const trust = readTrust(text);
    if (isFault(trust)) setFault({ at, fault: trust });
    else props.onChoose(trust);
  };
  const fetchPublished = async () => {
    try {
      choose(JSON.stringify(await get('/log/trust.json'), null, 2), 'text');
    } catch {
      setFault({ at: 'text', fault: undefined });
    }
  };
  return (
    <>
      <p className={styles.lead}>{t('verify.trustText')}</p>
      <FileDrop
        compact
        accept=".json,application/json"
        title={t('verify.trustDrop')}
        note={t('verify.trustNote')}
        onFile={(file) => void file.text().then((text) => choose(text, 'file'))}
      />
      {fault?.at === 'file' && <Fault fault={fault.fault} />}
      <Collapse
        ghost
        size="small"
        items={[
          {
            key: 'other',
            label: t('verify.trustOther'),
            children: (
              <>
                <Input.TextArea
                  aria-label={t('verify.trustPaste')}
                  className="mono"
                  rows={4}
                  spellCheck={false}
                  value={pasted}
                  placeholder={'{ "logKey": "…", "witnesses": ["…"], "threshold": 1 }'}
                  status={fault?.at === 'text' && fault.fault ? 'error' : ''}
                  onChange={(event) => {
                    setPasted(event.target.value);
                    setFault(undefined);
                  }}
                />
                {fault?.at === 'text' && <Fault fault={fault.fault} />}
                <Button
                  className={layout.closeBeside ?? ''}
                  disabled={pasted.trim() === ''}
                  onClick={() => choose(pasted, 'text')}
                >
                  {t('verify.usePasted')}
                </Button>
                <Button className={layout.close ?? ''} onClick={() => void fetchPublished()}>
                  {t('verify.published')}
                </Button>
                <p className={styles.lead}>
                  <Icon name="info" /> {t('verify.publishedText')}
                </p>
              </>
            ),
          },
        ]}
      />
    </>
  );
}

/** Beside the field: what is wrong with what stands in it, and where. */
function Fault(props: { fault: TrustFault | undefined }) {
  const { t, language } = useText();
  const { fault } = props;
  return (
    <p role="alert" className={styles.fault} data-testid="trust-fault">
      {fault ? fault.text[language] : t('verify.notPublished')} {fault?.place && <code>{fault.place}</code>}
    </p>
  );
}
