import type { Language } from '@tongshang/refusal';

/** What the command says while it works. */
type Words = {
  read(orders: number, problems: number, untraded: number): string;
  order(number: string, buyer: string): string;
  closed(number: string, ms: number): string;
  stopped(milestone: string): string;
  missing: string;
  notCarried: string;
  demonstration(count: number): string;
  verified(holds: boolean): string;
  progress(done: number, of: number, perMinute: string, left: string): string;
  summary(closed: number, stopped: number, failed: number): string;
  more(count: number): string;
  wrote(folder: string): string;
};

export const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    read: (orders, problems, untraded) =>
      `${orders} order(s) to trade; ${problems} problem(s) in the file, ${untraded} order(s) left out because of them`,
    order: (number, buyer) => `Order ${number} of ${buyer}`,
    closed: (number, ms) => `  trade ${number} closed in ${(ms / 1000).toFixed(1)} s`,
    stopped: (milestone) => `  stopped at “${milestone}”`,
    missing: '  missing:',
    notCarried: '  not carried into the trade:',
    demonstration: (count) => `  ${count} value(s) are stand-ins, marked as demonstration`,
    verified: (holds) => (holds ? '  dossier verified' : '  dossier does NOT verify'),
    progress: (done, of, perMinute, left) =>
      `[${done}/${of}] ${perMinute} trades a minute, about ${left} left`,
    summary: (closed, stopped, failed) =>
      `${closed} trade(s) closed and verified, ${stopped} stopped, ${failed} with a dossier that does not verify`,
    more: (count) => `  … and ${count} more`,
    wrote: (folder) => `  written to ${folder}`,
  },
  'zh-CN': {
    read: (orders, problems, untraded) =>
      `可执行订单 ${orders} 份；文件中有 ${problems} 处问题，因此略去订单 ${untraded} 份`,
    order: (number, buyer) => `订单 ${number}，买方 ${buyer}`,
    closed: (number, ms) => `  贸易 ${number} 已结案，用时 ${(ms / 1000).toFixed(1)} 秒`,
    stopped: (milestone) => `  停在“${milestone}”`,
    missing: '  缺少：',
    notCarried: '  未带入贸易的内容：',
    demonstration: (count) => `  ${count} 个值为代用值，均标记为“演示”`,
    verified: (holds) => (holds ? '  卷宗核验通过' : '  卷宗核验未通过'),
    progress: (done, of, perMinute, left) => `[${done}/${of}] 每分钟 ${perMinute} 笔，约剩 ${left}`,
    summary: (closed, stopped, failed) =>
      `${closed} 笔贸易已结案并核验，${stopped} 笔中止，${failed} 笔卷宗核验未通过`,
    more: (count) => `  ……另有 ${count} 处`,
    wrote: (folder) => `  已写入 ${folder}`,
  },
};
