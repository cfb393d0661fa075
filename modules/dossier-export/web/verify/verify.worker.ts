/// <reference lib="webworker" />
import {
  CHECKS,
  type Check,
  contentsOf,
  describeChange,
  describeCheck,
  describeFinding,
  dossierRefusals,
  excerptDossier,
  type Finding,
  LIMITS,
  type OpenedDossier,
  openDossier,
  type Report,
  readTrust,
  TRUST_TEXTS,
  VERDICT_TEXTS,
  verifyOpened,
} from '@tongshang/dossier';
import { Refusal, refusalText } from '@tongshang/refusal';
import type {
  Both,
  ExcerptAnswer,
  ExcerptQuestion,
  Verified,
  VerifiedCheck,
  VerifiedDocument,
  VerifyAnswer,
  VerifyQuestion,
} from './answer.ts';

const languages = ['en', 'zh-CN'] as const;
const both = (of: (language: (typeof languages)[number]) => string): Both => ({
  en: of('en'),
  'zh-CN': of('zh-CN'),
});

const inWords = (finding: Finding) => ({
  place: finding.place,
  text: both((language) => describeFinding(finding, language)),
});

function checked(check: Check): VerifiedCheck {
  const hasSentence = describeCheck(check, 'en').sentence !== undefined;
  return {
    id: check.id,
    status: check.status,
    title: both((language) => describeCheck(check, language).title),
    sentence: hasSentence ? both((language) => describeCheck(check, language).sentence ?? '') : undefined,
    findings: check.findings.map(inWords),
  };
}

/** The verdict in words; of what only agrees with itself, everything that it lacks. */
function verdictOf({ verdict, lacks }: Report): Both {
  if (verdict !== 'consistent') return VERDICT_TEXTS[verdict];
  return both((language) =>
    lacks.map((what) => VERDICT_TEXTS[`consistent-${what}`][language]).join(language === 'en' ? ' ' : ''),
  );
}

/** In blocks of eight: it is compared by eye. */
const inBlocks = (fingerprint: string) => fingerprint.match(/.{8}/g)?.join(' ') ?? fingerprint;

function documentsIn(opened: OpenedDossier, report: Report): readonly VerifiedDocument[] {
  const { told } = report;
  return contentsOf(opened).documents.map(({ documentId, type, number = '', parts }) => {
    const paper = told.papers.find((one) => one.documentId === documentId);
    const change = paper?.change;
    return {
      ...{ documentId, type, number },
      origin: paper?.origin ?? 'issued',
      fileName: paper?.fileName,
      organisationId: paper?.organisationId ?? null,
      isVoid: paper?.isVoid ?? false,
      change: change && {
        state: change.state,
        text: both((language) => describeChange(change, report, language)),
      },
      parts: parts.flatMap(({ part, path }) => {
        const content = opened.parts.get(path);
        return content
          ? [{ part, path, name: path.split('/').at(-1) ?? path, bytes: content.slice().buffer }]
          : [];
      }),
    };
  });
}

function shownIn({ entries }: OpenedDossier): Verified['shown'] {
  const shown = new Map<string, { kind: string; field: string }>();
  for (const { text, disclosures } of entries) {
    const kind = /"kind":"([a-z.-]+)"/.exec(text)?.[1];
    for (const field of kind === undefined ? [] : Object.keys(disclosures))
      shown.set(`${kind}:${field}`, { kind: kind ?? '', field });
  }
  return [...shown.values()];
}

function excerpt({ bytes, withhold }: ExcerptQuestion): ExcerptAnswer {
  try {
    const { archive, takenOut } = excerptDossier(new Uint8Array(bytes), withhold);
    return {
      kind: 'excerpt',
      archive: archive.slice().buffer,
      fields: takenOut.fields.reduce((sum, one) => sum + one.fields.length, 0),
      papers: takenOut.papers.length,
    };
  } catch (error) {
    if (error instanceof Refusal) return refused(error);
    throw error;
  }
}

function answer({ bytes, trust }: VerifyQuestion): VerifyAnswer {
  try {
    const believed = trust ? readTrust(trust) : undefined;
    const opened = openDossier(new Uint8Array(bytes));
    const started = performance.now();
    const report = verifyOpened(opened, believed);
    const took = performance.now() - started;
    const trustText = TRUST_TEXTS[report.trust];
    const { told, demonstration = false, ...rest } = report;
    return {
      ...rest,
      kind: 'verified',
      milliseconds: took,
      demonstration,
      said: verdictOf(report),
      trust: both((language) =>
        trustText[language]
          .replace('{log}', report.logOrigin)
          .replace('{fingerprint}', inBlocks(report.logFingerprint)),
      ),
      checks: [...report.checks].sort((a, b) => CHECKS.indexOf(a.id) - CHECKS.indexOf(b.id)).map(checked),
      remarks: report.remarks.map((remark) => ({ ...inWords(remark), type: remark.params.type })),
      limits: LIMITS.map((limit) => both((language) => limit[language])),
      organisations: told.organisations,
      statements: told.statements,
      documents: documentsIn(opened, report),
      shown: shownIn(opened),
    };
  } catch (error) {
    if (error instanceof Refusal) return refused(error);
    throw error;
  }
}

const OF_TRUST: ReadonlySet<string> = new Set(['POLICY_INVALID', 'NOTE_KEY_MALFORMED']);

function refused(error: Refusal): Exclude<VerifyAnswer, Verified> {
  if (OF_TRUST.has(error.code) || error.code.startsWith('TRUST_')) return { kind: 'trust-unreadable' };
  const text = (dossierRefusals as Record<string, (typeof dossierRefusals)[keyof typeof dossierRefusals]>)[
    error.code
  ];
  return {
    kind: 'unreadable',
    code: error.code,
    place: error.place,
    text: text
      ? both((language) => refusalText(text, language, error.params))
      : { en: error.code, 'zh-CN': error.code },
  };
}

self.addEventListener('message', ({ data }: MessageEvent<VerifyQuestion | ExcerptQuestion>) => {
  self.postMessage(data.ask === 'excerpt' ? excerpt(data) : answer(data));
});
