import type { LeftOut } from '@tongshang/purchase-order';
import type { Language } from '@tongshang/refusal';
import type { Counts, Outcome } from './outcome.ts';

/** What the command says while it works. */
type Words = {
  read(orders: number, problems: number, untraded: number): string;
  order(number: string, buyer: string): string;
  closed(number: string, ms: number): string;
  stopped(milestone: string): string;
  interrupted(milestone: string): string;
  missing: string;
  /** Before the steps that will be stated from outside. */
  outside: string;
  /** Before what looks odd and is carried all the same. */
  remark: string;
  notCarried: string;
  /** How many values are stand-ins, and before where they are. */
  demonstration(count: number): string;
  /** Before the questions that stand-ins answered. */
  assumed: string;
  verified(holds: boolean): string;
  progress(done: number, of: number, perMinute: string, left: string): string;
  ended(number: string, outcome: Outcome, reason: string): string;
  summary(counts: Counts): string;
  rows(path: string): string;
  leftOut(count: number): string;
  more(count: number): string;
  wrote(folder: string): string;
  report: {
    readonly header: readonly string[];
    readonly outcomes: Readonly<Record<Outcome | 'unbegun' | 'leftOut' | 'notCarried' | 'assumed', string>>;
    readonly why: Readonly<Record<LeftOut['why'], string>>;
  };
};

/** What there is nothing of is not mentioned. */
const some = (pairs: readonly (readonly [number, string])[], separator: string): string =>
  pairs
    .filter(([count]) => count > 0)
    .map(([, text]) => text)
    .join(separator);

const EN: Words['report']['outcomes'] = {
  closed: 'closed',
  stopped: 'stopped',
  interrupted: 'interrupted',
  unverified: 'dossier does NOT verify',
  unbegun: 'not begun',
  leftOut: 'left out',
  notCarried: 'not carried',
  assumed: 'stand-in',
};
const ZH: Words['report']['outcomes'] = {
  closed: '已结案',
  stopped: '中止',
  interrupted: '被打断',
  unverified: '卷宗核验未通过',
  unbegun: '未开始',
  leftOut: '略去',
  notCarried: '未带入',
  assumed: '代用值',
};

export const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    read: (orders, problems, untraded) =>
      `${orders} order(s) to trade; ${problems} problem(s) in the file, ${untraded} order(s) left out because of them`,
    order: (number, buyer) => `Order ${number} of ${buyer}`,
    closed: (number, ms) => `  trade ${number} closed in ${(ms / 1000).toFixed(1)} s`,
    stopped: (milestone) => `  stopped at “${milestone}”`,
    interrupted: (milestone) => `  interrupted after “${milestone}”; what is done stays`,
    missing: '  missing:',
    outside: '  On this lane:',
    remark: 'noticed, and carried as it stands:',
    notCarried: '  not carried into the trade:',
    demonstration: (count) => `  ${count} value(s) are stand-ins, marked as demonstration:`,
    assumed: '  asked, answered by nobody, and taken so by the demonstration:',
    verified: (holds) => (holds ? '  dossier verified' : '  dossier does NOT verify'),
    progress: (done, of, perMinute, left) => `[${done}/${of}] ${perMinute} a minute, about ${left} left`,
    ended: (number, outcome, reason) => `trade ${number} ${EN[outcome]}${reason ? ` at ${reason}` : ''}`,
    summary: (counts) => {
      const begun = counts.closed + counts.stopped + counts.interrupted + counts.unverified;
      const more = some(
        [
          [counts.stopped, `${counts.stopped} stopped`],
          [counts.interrupted, `${counts.interrupted} interrupted on the way`],
          [counts.unverified, `${counts.unverified} with a dossier that does not verify`],
          [counts.unbegun, `${counts.unbegun} not begun`],
          [counts.leftOut, `${counts.leftOut} left out for ${counts.problems} problem(s) of the file`],
        ],
        ', ',
      );
      return `${begun} order(s) carried: ${counts.closed} closed and verified${more ? `, ${more}` : ''}`;
    },
    rows: (path) => `Row by row: ${path}`,
    leftOut: (count) => `${count} thing(s) stand in the file and are carried in no order:`,
    more: (count) => `  … and ${count} more`,
    wrote: (folder) => `  written to ${folder}`,
    report: {
      header: ['order', 'place', 'outcome', 'reason', 'trade', 'milliseconds', 'folder'],
      outcomes: EN,
      why: {
        'not-understood': 'not understood',
        'no-field': 'an order has no field for it',
        'check-digit': 'said to be a GTIN, and its check digit is wrong',
        'no-line': 'no line of an order',
      },
    },
  },
  'zh-CN': {
    read: (orders, problems, untraded) =>
      `可执行订单 ${orders} 份；文件中有 ${problems} 处问题，因此略去订单 ${untraded} 份`,
    order: (number, buyer) => `订单 ${number}，买方 ${buyer}`,
    closed: (number, ms) => `  贸易 ${number} 已结案，用时 ${(ms / 1000).toFixed(1)} 秒`,
    stopped: (milestone) => `  停在“${milestone}”`,
    interrupted: (milestone) => `  在“${milestone}”之后被打断；已完成的部分保留`,
    missing: '  缺少：',
    outside: '  本路径：',
    remark: '请留意（按原文带入）：',
    notCarried: '  未带入贸易的内容：',
    demonstration: (count) => `  ${count} 个值为代用值，均标记为“演示”：`,
    assumed: '  有疑问而无人答复，按演示处理：',
    verified: (holds) => (holds ? '  卷宗核验通过' : '  卷宗核验未通过'),
    progress: (done, of, perMinute, left) => `[${done}/${of}] 每分钟 ${perMinute} 笔，约剩 ${left}`,
    ended: (number, outcome, reason) => `贸易 ${number} ${ZH[outcome]}${reason ? `：${reason}` : ''}`,
    summary: (counts) => {
      const begun = counts.closed + counts.stopped + counts.interrupted + counts.unverified;
      const more = some(
        [
          [counts.stopped, `${counts.stopped} 份中止`],
          [counts.interrupted, `${counts.interrupted} 份中途被打断`],
          [counts.unverified, `${counts.unverified} 份卷宗核验未通过`],
          [counts.unbegun, `${counts.unbegun} 份未开始`],
          [counts.leftOut, `因文件中的 ${counts.problems} 处问题略去 ${counts.leftOut} 份`],
        ],
        '，',
      );
      return `已执行订单 ${begun} 份：${counts.closed} 份结案并核验${more ? `，${more}` : ''}`;
    },
    rows: (path) => `逐行结果：${path}`,
    leftOut: (count) => `文件中有 ${count} 处内容未带入任何订单：`,
    more: (count) => `  ……另有 ${count} 处`,
    wrote: (folder) => `  已写入 ${folder}`,
    report: {
      header: ['订单', '位置', '结果', '原因', '贸易', '毫秒', '文件夹'],
      outcomes: ZH,
      why: {
        'not-understood': '未能识别',
        'no-field': '订单没有对应字段',
        'check-digit': '标为 GTIN，但校验位有误',
        'no-line': '不是订单行',
      },
    },
  },
};
