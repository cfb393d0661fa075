import { parseArgs } from 'node:util';
import {
  type Check,
  describeCheck,
  describeFinding,
  isTrust,
  LIMITS,
  type Report,
  TRUST_TEXTS,
  verifyDossier,
} from '@tongshang/dossier';
import { type Language, Refusal } from '@tongshang/refusal';
import { fileBytes, inFile } from './files.ts';
import { refuse } from './refusals.ts';
import type { Terminal } from './terminal.ts';

/** `tongshang verify DOSSIER`: exit code 0 when everything holds, 1 when something does not. */
export async function verify(words: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: { trust: { type: 'string' }, json: { type: 'boolean', default: false } },
  });
  const [path, ...more] = positionals;
  if (!path || more.length > 0) throw refuse('CLI_USAGE', { command: 'tongshang verify DOSSIER' });
  const bytes = await fileBytes(path);
  const trust = values.trust === undefined ? undefined : await readTrust(values.trust);
  const report = inFile(path, () => verifyDossier(bytes, trust));
  if (values.json) terminal.print(JSON.stringify(report, null, 2));
  else terminal.print(describeReport(report, terminal.language));
  return report.verdict === 'holds' ? 0 : 1;
}

async function readTrust(path: string) {
  let trust: unknown;
  try {
    trust = JSON.parse(new TextDecoder().decode(await fileBytes(path)));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw refuse('CLI_FILE_UNREADABLE', { path, reason: error instanceof Error ? error.message : '' });
  }
  if (isTrust(trust)) return trust;
  throw refuse('CLI_FILE_UNREADABLE', { path, reason: 'logKey, witnesses, threshold' });
}

const MARKS: Readonly<Record<Check['status'], string>> = { holds: '✓', fails: '✗', unsaid: '–' };

const WORDS = {
  en: {
    holds: 'This dossier holds.',
    fails: 'This dossier does NOT hold.',
    heading: (report: Report) =>
      `Trade ${report.number}${report.demonstration ? ' (demonstration)' : ''}: ${report.entries} entries, ${report.documents} documents, log of ${report.treeSize}`,
    unsaid: 'nothing is claimed',
    remarks: 'To be known:',
    limits: 'What no proof can say:',
  },
  'zh-CN': {
    holds: '该卷宗核验通过。',
    fails: '该卷宗核验未通过。',
    heading: (report: Report) =>
      `贸易 ${report.number}${report.demonstration ? '（演示）' : ''}：${report.entries} 条日志、${report.documents} 份单据，日志共 ${report.treeSize} 条`,
    unsaid: '卷宗未作此声明',
    remarks: '须知：',
    limits: '任何证明都无法说明：',
  },
};

/** The report in plain words: what was trusted, each check, what no proof can say, the verdict last. */
function describeReport(report: Report, language: Language): string {
  const words = WORDS[language];
  const lines = [
    words.heading(report),
    TRUST_TEXTS[report.trust][language].replace('{fingerprint}', report.logFingerprint),
    '',
  ];
  for (const check of report.checks) {
    const { title, sentence } = describeCheck(check, language);
    const said = sentence ?? (check.status === 'unsaid' ? words.unsaid : '');
    lines.push(`${MARKS[check.status]} ${title}${said ? `: ${said}` : ''}`);
    for (const finding of check.findings) {
      lines.push(`    ${finding.place}: ${describeFinding(finding, language)}`);
    }
  }
  if (report.remarks.length > 0) {
    const remarks = report.remarks.map((one) => `  · ${describeFinding(one, language)} ${one.place}`);
    lines.push('', words.remarks, ...remarks);
  }
  lines.push('', words.limits, ...LIMITS.map((limit) => `  · ${limit[language]}`), '', words[report.verdict]);
  return lines.join('\n');
}
