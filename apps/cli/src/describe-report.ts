import {
  type Check,
  describeChange,
  describeCheck,
  describeFinding,
  LIMITS,
  type Report,
  type Statement,
  TRUST_TEXTS,
  VERDICT_TEXTS,
} from '@tongshang/dossier';
import type { Language } from '@tongshang/refusal';
import { FACTS, type Fact, ruleOf } from '@tongshang/trade-facts';
import { ENTRIES, PAPERS, ROLES } from './verify-names.facts.ts';

const MARKS: Readonly<Record<Check['status'], string>> = { holds: '✓', fails: '✗', unsaid: '–' };

const WORDS = {
  en: {
    heading: (report: Report) =>
      `Trade ${nameOf(report)}${report.demonstration ? ' (demonstration)' : ''}: ${STATUS.en[report.status]}, ${report.entries} entries, ${report.documents} documents, log of ${report.treeSize}`,
    counts: ({ counts }: Report) =>
      `Of the entries ${[
        `${counts.trade} are of the trade`,
        ...(counts.case > 0 ? [`${counts.case} of the case that names it`] : []),
        ...(counts.keys > 0 ? [`${counts.keys} register keys that signed`] : []),
        ...(counts.log > 0 ? [`${counts.log} begins the log`] : []),
      ].join(', ')}.`,
    unproven: 'Names and numbers stand here as the file lists them; this format does not prove them.',
    made: (at: string, who: string) => `Made at ${at} for ${who}, as whoever runs the log sealed it.`,
    parties: 'Parties, by the names they came with:',
    papers: 'Papers:',
    colon: ': ',
    also: ', ',
    issued: 'issued by ',
    received: 'brought from outside by ',
    stated: 'Who stated what:',
    platform: 'the platform',
    grade: { confirmed: ', confirmed by link', reported: ', reported with evidence' } as Record<
      string,
      string
    >,
    mailed: (sentTo: string, who: string) => `, mailed to ${sentTo} (entered by ${who})`,
    handed: (beside: string | undefined, who: string) =>
      `, handed over by ${who}${beside === undefined ? '' : ` beside the address ${beside}`}`,
    notVerified: ', not verified',
    verified: (who: string, day: string) => `, verified by ${who}${day === '' ? '' : ` on ${day}`}`,
    succeeds: (who: string) =>
      `, took over the place of the contact ${who}, and speaks for itself since then`,
    contactOf: (who: string) => `, not on the platform: a contact of ${who}, who tells what it did`,
    ofRole: (role: string) => `, of what the ${role.toLowerCase()} did`,
    evidence: (count: number) =>
      count === 0 ? '' : `, ${count === 1 ? 'a file' : `${count} files`} as evidence`,
    withheld: 'Withheld from whom this file was made for, or by whoever passed it on:',
    takenOut: 'Taken out by whoever passed this on:',
    remarks: 'To be known:',
    limits: 'What no proof can say:',
    void: ', void',
    lacking: ', withheld',
  },
  'zh-CN': {
    heading: (report: Report) =>
      `贸易 ${nameOf(report)}${report.demonstration ? '（演示）' : ''}：${STATUS['zh-CN'][report.status]}，${report.entries} 条日志、${report.documents} 份单据，日志共 ${report.treeSize} 条`,
    counts: ({ counts }: Report) =>
      `其中${[
        `本笔贸易 ${counts.trade} 条`,
        ...(counts.case > 0 ? [`指明该贸易的案卷 ${counts.case} 条`] : []),
        ...(counts.keys > 0 ? [`登记签名密钥 ${counts.keys} 条`] : []),
        ...(counts.log > 0 ? [`日志开启 ${counts.log} 条`] : []),
      ].join('，')}。`,
    unproven: '此处名称与编号为文件自列，该格式不能证明。',
    made: (at: string, who: string) => `生成于 ${at}，接收方 ${who}；由日志运营方封印载明。`,
    parties: '当事方（以其加入时的名称）：',
    papers: '单据：',
    colon: '：',
    also: '，',
    issued: '由以下一方签发：',
    received: '外来，由以下一方提交：',
    stated: '谁作了何种陈述：',
    platform: '平台',
    grade: { confirmed: '，经链接确认', reported: '，附证据转述' } as Record<string, string>,
    mailed: (sentTo: string, who: string) => `，邮寄至 ${sentTo}（由 ${who} 填写）`,
    handed: (beside: string | undefined, who: string) =>
      `，由 ${who} 直接转交${beside === undefined ? '' : `，其旁填写的邮箱为 ${beside}`}`,
    notVerified: '，未经核实',
    verified: (who: string, day: string) => `，经 ${who}${day === '' ? '' : ` 于 ${day}`} 核实`,
    succeeds: (who: string) => `，承接联系单位 ${who} 的地位，此后自行陈述`,
    contactOf: (who: string) => `，未加入平台：${who} 的联系单位，其所为由后者转述`,
    ofRole: (role: string) => `，${role}所为`,
    evidence: (count: number) => (count === 0 ? '' : `，证据 ${count} 份`),
    withheld: '未向本文件接收方披露，或由转交者取出：',
    takenOut: '由转交者取出：',
    remarks: '须知：',
    limits: '任何证明都无法说明：',
    void: '，已作废',
    lacking: '，未披露',
  },
};

const STATUS = {
  en: { open: 'open', cancelled: 'cancelled', closed: 'closed' },
  'zh-CN': { open: '未结案', cancelled: '已取消', closed: '已结案' },
};

/** Trades of before have no entry that gives them their number; then the order's stands, where it is disclosed. */
const nameOf = ({ number, told, tradeId }: Report): string =>
  number ?? (told.orderNumber === undefined ? tradeId : `(${told.orderNumber})`);

const roleName = (role: string, language: Language): string => ROLES[role]?.[language] ?? role;
const paperName = (type: string, language: Language): string => PAPERS[type]?.[language] ?? type;

function entryName(kind: string, language: Language): string {
  const fact = kind.split('.')[1] as Fact;
  return FACTS.includes(fact) ? (ruleOf(fact).done[language] ?? kind) : (ENTRIES[kind]?.[language] ?? kind);
}

/** The report in plain words: what is shown, each check, what no proof can say, the verdict last. */
export function describeReport(report: Report, language: Language): string {
  const words = WORDS[language];
  const lines = [words.heading(report), words.counts(report)];
  if (report.format === 1) lines.push(words.unproven);
  const { made } = report;
  if (made) lines.push(words.made(made.at, whoIs(report, made.for, language)));
  const trust = TRUST_TEXTS[report.trust][language];
  lines.push(trust.replace('{log}', report.logOrigin).replace('{fingerprint}', report.logFingerprint), '');
  lines.push(...toldLines(report, language));
  for (const check of report.checks) {
    const { title, sentence } = describeCheck(check, language);
    lines.push(`${MARKS[check.status]} ${title}${sentence ? `${words.colon}${sentence}` : ''}`);
    for (const finding of check.findings) {
      lines.push(`    ${finding.place}${words.colon}${describeFinding(finding, language)}`);
    }
  }
  const remarks = report.remarks.map(({ params, ...one }) => {
    const { type } = params;
    const said = { ...params, ...(type === undefined ? {} : { type: paperName(type, language) }) };
    return `  · ${describeFinding({ ...one, params: said }, language)} ${one.place}`;
  });
  if (remarks.length > 0) lines.push('', words.remarks, ...remarks);
  const withheld = report.withheld.map(
    ({ kind, fields, entryId }) => `  · ${entryName(kind, language)} (${entryId}): ${fields.join(', ')}`,
  );
  if (withheld.length > 0) lines.push('', words.withheld, ...withheld);
  const takenOut = excerptLines(report, language);
  if (takenOut.length > 0) lines.push('', ...takenOut);
  lines.push('', words.limits, ...LIMITS.map((limit) => `  · ${limit[language]}`), '');
  lines.push(verdictText(report, language));
  return lines.map(printable).join('\n');
}

/** What whoever passed a dossier on took out of it, field by field and paper by paper; nothing where it is no excerpt. */
export function excerptLines({ excerpt }: Report, language: Language): string[] {
  if (!excerpt) return [];
  const fields = excerpt.fields.map(
    ({ kind, fields: names, entryId }) =>
      `  · ${entryName(kind, language)} (${entryId}): ${names.join(', ')}`,
  );
  return [WORDS[language].takenOut, ...fields, ...excerpt.papers.map((path) => `  · ${path}`)].map(printable);
}

function verdictText({ verdict, lacks }: Report, language: Language): string {
  if (verdict !== 'consistent') return VERDICT_TEXTS[verdict][language];
  return lacks
    .map((what) => VERDICT_TEXTS[`consistent-${what}`][language])
    .join(language === 'en' ? ' ' : '');
}

function toldLines(report: Report, language: Language): string[] {
  const words = WORDS[language];
  const { organisations, papers, statements } = report.told;
  const lines = [words.parties];
  for (const { organisationId, roles, country, keptBy, succeeds } of organisations) {
    const kept = keptBy === undefined ? '' : words.contactOf(whoIs(report, keptBy, language));
    const taken = succeeds === undefined ? '' : words.succeeds(whoIs(report, succeeds, language));
    lines.push(
      `  ${roles.map((role) => roleName(role, language)).join(', ')}${words.colon}${whoIs(report, organisationId, language)} ${country}${kept}${taken}`,
    );
  }
  lines.push('', words.papers);
  for (const { type, number, origin, organisationId, isVoid, change, isWithheld } of papers) {
    const changed = change ? words.also + describeChange(change, report, language) : '';
    const more = `${isVoid ? words.void : ''}${changed}${isWithheld ? words.lacking : ''}`;
    lines.push(
      `  ${paperName(type, language)} ${number ?? ''}${words.colon}${words[origin]}${whoIs(report, organisationId, language)}${more}`,
    );
  }
  lines.push('', words.stated, ...statements.map((one) => statementLine(report, one, language)), '');
  return lines;
}

function statementLine(report: Report, one: Statement, language: Language): string {
  const words = WORDS[language];
  const who = one.by === null ? words.platform : whoIs(report, one.by, language);
  const told = one.actedAs === undefined ? '' : words.ofRole(roleName(one.actedAs, language));
  return `  ${one.at.slice(0, 19)}Z  ${entryName(one.kind, language)}${words.colon}${who}${words.grade[one.grade ?? ''] ?? ''}${linkText(report, one, language)}${told}${words.evidence(one.evidence)}`;
}

/** Of an act confirmed by a link: where that went, and who vouches for the address. */
function linkText(report: Report, { link }: Statement, language: Language): string {
  if (!link) return '';
  const words = WORDS[language];
  const { sentTo, isMailed, enteredBy, verifiedBy, verifiedAt = '' } = link;
  const who = whoIs(report, enteredBy, language);
  const way = isMailed && sentTo !== undefined ? words.mailed(sentTo, who) : words.handed(sentTo, who);
  if (verifiedBy === undefined) return way + words.notVerified;
  return way + words.verified(whoIs(report, verifiedBy, language), verifiedAt.slice(0, 10));
}

/** By its name, in the reader's language where it has one; by its id where no entry here names it. */
function whoIs({ told }: Report, organisationId: string | null, language: Language): string {
  const name = told.organisations.find((one) => one.organisationId === organisationId)?.name ?? {};
  return name[language] ?? name.en ?? Object.values(name)[0] ?? organisationId ?? '?';
}

/** Names are whatever somebody called itself: nothing in them moves the cursor or ends a line. */
function printable(line: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a terminal
  return line.replace(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g, '�');
}
