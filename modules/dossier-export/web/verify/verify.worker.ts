/// <reference lib="webworker" />
import {
  CHECKS,
  type Check,
  describeCheck,
  describeFinding,
  dossierRefusals,
  type Finding,
  isTrust,
  LIMITS,
  openDossier,
  TRUST_TEXTS,
  verifyOpened,
} from '@tongshang/dossier';
import { Refusal, refusalText } from '@tongshang/refusal';
import type { Both, VerifiedCheck, VerifyAnswer, VerifyQuestion } from './answer.ts';

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
  return {
    id: check.id,
    status: check.status,
    title: both((language) => describeCheck(check, language).title),
    sentence:
      check.status === 'holds'
        ? both((language) => describeCheck(check, language).sentence ?? '')
        : undefined,
    findings: check.findings.map(inWords),
  };
}

function answer({ bytes, trust }: VerifyQuestion): VerifyAnswer {
  try {
    const believed: unknown = trust ? JSON.parse(trust) : undefined;
    if (believed !== undefined && !isTrust(believed)) return { kind: 'trust-unreadable' };
    const opened = openDossier(new Uint8Array(bytes));
    const started = performance.now();
    const report = verifyOpened(opened, believed);
    const took = performance.now() - started;
    const trustText = TRUST_TEXTS[report.trust];
    return {
      kind: 'verified',
      milliseconds: took,
      verdict: report.verdict,
      number: report.number,
      status: report.status,
      demonstration: report.demonstration,
      entries: report.entries,
      treeSize: report.treeSize,
      trust: both((language) => trustText[language].replace('{fingerprint}', report.logFingerprint)),
      checks: [...report.checks].sort((a, b) => CHECKS.indexOf(a.id) - CHECKS.indexOf(b.id)).map(checked),
      remarks: report.remarks.map((remark) => ({ ...inWords(remark), type: remark.params.type })),
      limits: LIMITS.map((limit) => both((language) => limit[language])),
      organisations: opened.organisations.map((one) => ({ ...one, roles: [...one.roles] })),
      documents: opened.documents.map((document) => ({
        documentId: document.documentId,
        type: document.type,
        number: document.number,
        parts: document.parts.flatMap((part) => {
          const content = opened.parts.get(part.path);
          return content
            ? [
                {
                  part: part.part,
                  name: part.path.split('/').at(-1) ?? part.path,
                  bytes: content.slice().buffer,
                },
              ]
            : [];
        }),
      })),
    };
  } catch (error) {
    if (error instanceof SyntaxError) return { kind: 'trust-unreadable' };
    if (error instanceof Refusal) {
      const text = (
        dossierRefusals as Record<string, (typeof dossierRefusals)[keyof typeof dossierRefusals]>
      )[error.code];
      return {
        kind: 'unreadable',
        code: error.code,
        place: error.place,
        text: text
          ? both((language) => refusalText(text, language, error.params))
          : { en: error.code, 'zh-CN': error.code },
      };
    }
    throw error;
  }
}

self.addEventListener('message', (event: MessageEvent<VerifyQuestion>) => {
  self.postMessage(answer(event.data));
});
