import { saveAs } from '@tongshang/ui/api';
import { Badge, Bones, Country, Icon } from '@tongshang/ui/components';
import { languageName } from '@tongshang/ui/i18n';
import { SlotPart, useSlot } from '@tongshang/ui/slots';
import { Button } from 'antd';
import { useState } from 'react';
import { useText } from '../text.ts';
import type { Verified, VerifiedDocument } from './answer.ts';
import styles from './verify.module.css';

/** What lies in the file, to read here or to keep. */
export function Contents(props: { answer: Verified }) {
  const { t, of, code } = useText();
  const { organisations, documents } = props.answer;
  const nameOf = (id: string) => of(organisations.find((one) => one.organisationId === id)?.name) || id;
  const [openId, setOpenId] = useState<string>();
  const open = documents.find((document) => document.documentId === openId);
  return (
    <section>
      <h2>{t('verify.inside')}</h2>
      {organisations.length === 0 && <p className="soft">{t('verify.unnamed')}</p>}
      <ul className={styles.people}>
        {organisations.map((one) => (
          <li key={one.organisationId}>
            <span className="faint small">{one.roles.map((role) => code('role', role)).join(' · ')}</span>
            <div>
              {of(one.name) || one.organisationId}{' '}
              <span className="faint small">
                {one.country && <Country code={one.country} />}
                {one.keptBy && <> · {t('verify.contactOf', { who: nameOf(one.keptBy) })}</>}
                {one.succeeds && <> · {t('verify.succeeds', { who: nameOf(one.succeeds) })}</>}
              </span>
            </div>
          </li>
        ))}
      </ul>
      <ul className={styles.documents}>
        {documents.map((document) => (
          <DocumentLine
            key={document.documentId}
            document={document}
            answer={props.answer}
            isOpen={document.documentId === openId}
            onOpen={(id) => setOpenId(id === openId ? undefined : id)}
          />
        ))}
      </ul>
      {open && <OpenPaper document={open} />}
    </section>
  );
}

function DocumentLine(props: {
  document: VerifiedDocument;
  answer: Verified;
  isOpen: boolean;
  onOpen(documentId: string): void;
}) {
  const text = useText();
  const { t, of, code, language } = text;
  const { document, answer } = props;
  const bringer = answer.organisations.find((one) => one.organisationId === document.organisationId);
  return (
    <li>
      <button
        type="button"
        className={styles.document}
        aria-expanded={props.isOpen}
        onClick={() => props.onOpen(document.documentId)}
      >
        <Icon name="paper" /> {code('documentType', document.type)}{' '}
        <span className="faint">{[document.number, document.fileName].filter(Boolean).join(' · ')}</span>{' '}
        {document.isVoid && <Badge tone="red">{t('verify.void')}</Badge>}
        {document.change && (
          <Badge tone={TONES[document.change.state]}>{document.change.text[language]}</Badge>
        )}
        {document.origin === 'received' && (
          <Badge tone="outline">
            {t('verify.broughtBy', { who: of(bringer?.name) || document.organisationId || '' })}
          </Badge>
        )}
      </button>
      <span className={styles.parts}>
        {document.parts.map((part) => (
          <Button key={part.part} size="small" type="text" onClick={() => saveAs(blobOf(part), part.name)}>
            {labelOf(part, text)}
          </Button>
        ))}
      </span>
    </li>
  );
}

const TONES = { proposed: 'amber', agreed: 'sea', refused: 'red', 'taken-back': 'quiet' } as const;

type Part = VerifiedDocument['parts'][number];

const extensionOf = ({ name }: Part) => name.split('.').at(-1) ?? '';

function labelOf(part: Part, { t, language }: ReturnType<typeof useText>): string {
  const [, tag] = /^pdf-(.+)$/.exec(part.part) ?? [];
  if (tag === undefined) return extensionOf(part).toUpperCase();
  return t('verify.page', { language: languageName(tag, language) });
}

function OpenPaper(props: { document: VerifiedDocument }) {
  const { t } = useText();
  const papers = useSlot('dossier.paper');
  const xml = props.document.parts.find((part) => part.part === 'xml' && extensionOf(part) === 'xml');
  if (!xml) return <Badge tone="quiet">{t('verify.noXml')}</Badge>;
  return (
    <div className={styles.paper}>
      {papers.map((part) => (
        <SlotPart
          key={part.key + props.document.documentId}
          part={part}
          give={{ xml: new Uint8Array(xml.bytes) }}
          waiting={<Bones lines={10} height={400} />}
        />
      ))}
    </div>
  );
}

const MEDIA: Readonly<Record<string, string>> = {
  xml: 'application/xml',
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
};

const blobOf = (part: Part) =>
  new Blob([part.bytes], { type: MEDIA[extensionOf(part)] ?? 'application/octet-stream' });
