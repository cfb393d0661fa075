import { saveAs } from '@tongshang/ui/api';
import { Icon } from '@tongshang/ui/components';
import { entryName } from '@tongshang/ui/i18n';
import { Button, Checkbox, Collapse, Select } from 'antd';
import { useState } from 'react';
import { useText } from '../text.ts';
import type { ExcerptAnswer, Verified } from './answer.ts';
import styles from './verify.module.css';
import { excerptFile } from './verify-file.ts';

const GROUPS = ['prices', 'parties', 'papers', 'evidence'] as const;
type Group = (typeof GROUPS)[number];

/** What of these groups is in the file at all: what would take nothing is not offered. */
function groupsIn({ documents, organisations }: Verified): readonly Group[] {
  const has: Readonly<Record<Group, boolean>> = {
    prices: true,
    parties: organisations.length > 0,
    papers: documents.length > 0,
    evidence: documents.some(({ type }) => type === 'Evidence'),
  };
  return GROUPS.filter((group) => has[group]);
}

/** Makes a smaller dossier to pass on: in this browser, without a network, and without a word to anybody. */
export function Excerpt(props: { answer: Verified; file: File }) {
  const { t } = useText();
  return (
    <Collapse
      ghost
      size="small"
      items={[
        {
          key: 'excerpt',
          label: <span data-testid="excerpt">{t('excerpt.title')}</span>,
          children: <ExcerptForm {...props} />,
        },
      ]}
    />
  );
}

function ExcerptForm(props: { answer: Verified; file: File }) {
  const text = useText();
  const { t, code, language } = text;
  const { answer, file } = props;
  const [groups, setGroups] = useState<Group[]>([]);
  const [more, setMore] = useState<string[]>([]);
  const [made, setMade] = useState<ExcerptAnswer>();
  const words = [...groups, ...more];
  const make = async () => {
    setMade(undefined);
    const reply = await excerptFile(file, words);
    setMade(reply);
    if (reply.kind === 'excerpt')
      saveAs(new Blob([reply.archive]), `${file.name.replace(/\.tsd$/, '')}-excerpt.tsd`);
  };
  const papers = answer.documents.flatMap(({ parts, type, number }) => {
    const [first] = parts;
    return first ? [{ value: first.path, label: `${code('documentType', type)} ${number}`.trim() }] : [];
  });
  const fields = answer.shown.map(({ kind, field }) => ({
    value: `${kind}:${field}`,
    label: `${entryName(kind, text)} · ${code('disclosedField', field)}`,
  }));
  return (
    <>
      <p className={styles.lead}>{t('excerpt.text')}</p>
      <Checkbox.Group
        className={styles.groups ?? ''}
        value={groups}
        onChange={(chosen) => setGroups(chosen as Group[])}
        options={groupsIn(answer).map((value) => ({ value, label: t(`excerpt.${value}`) }))}
      />
      <Select
        mode="multiple"
        className={styles.wide ?? ''}
        aria-label={t('excerpt.more')}
        placeholder={t('excerpt.more')}
        value={more}
        onChange={setMore}
        showSearch={{ optionFilterProp: 'label' }}
        options={[
          { label: t('excerpt.singlePapers'), options: papers },
          { label: t('excerpt.singleFields'), options: fields },
        ]}
      />
      <p className={`soft small ${styles.remains}`}>{t('excerpt.remains')}</p>
      <Button type="primary" disabled={words.length === 0} onClick={() => void make()}>
        {t('excerpt.make')}
      </Button>
      {made?.kind === 'excerpt' && (
        <p role="status" data-testid="excerpt-made">
          <Icon name="check" /> {t('excerpt.made', { fields: made.fields, papers: made.papers })}
        </p>
      )}
      {made?.kind === 'unreadable' && (
        <p role="alert" className={styles.finding}>
          {made.text[language]}
        </p>
      )}
    </>
  );
}
