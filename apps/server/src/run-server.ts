import { setTimeout } from 'node:timers/promises';
import { type Language, Refusal, type RefusalTable, refusalText } from '@tongshang/refusal';
import { buildWebApp, isStale, WEB_FOLDER } from '@tongshang/web';
import { carrySample, isSampleUnfinished } from './demonstration/carry-sample.ts';
import { CAST, emailOf } from './demonstration/cast.facts.ts';
import type { Ground } from './ground.ts';
import { REFUSALS } from './modules.ts';
import { type Platform, startPlatform } from './platform.ts';
import { readSettings } from './settings.ts';

const WORDS = {
  en: {
    building: 'Building the web app …',
    sample: 'Carrying the sample trade from enquiry to settlement …',
    sampleDone: 'The sample trade is carried; it lies under “Trades”.',
    sampleFailed: 'The sample trade did not come through:',
    sampleLater: 'The next start tries it again; everything else works without it.',
    serving: (address: string) => `Tongshang is at ${address}`,
    data: (folder: string) => `  data       ${folder}`,
    signIns: (password: string) => `  sign in    password “${password}”, as`,
    epoch: (number: number, origin: string, size: number) =>
      `  log        epoch ${number} has begun, after ${size} entries of ${origin}; give its new key (/log/trust.json) to your witnesses`,
    operator: (link: string) =>
      `  operator   none yet: whoever opens this link within 24 hours founds it, once\n             ${link}`,
    stop: '  Ctrl-C stops it; the next start finds everything again.',
    stopping: 'Stopping …',
  },
  'zh-CN': {
    building: '正在构建网页应用……',
    sample: '正在执行示例贸易：从询价到结算……',
    sampleDone: '示例贸易已完成，可在“贸易”中查看。',
    sampleFailed: '示例贸易未能完成：',
    sampleLater: '下次启动时将重试，其他功能不受影响。',
    serving: (address: string) => `通商平台地址：${address}`,
    data: (folder: string) => `  数据目录   ${folder}`,
    signIns: (password: string) => `  演示登录   密码“${password}”，账户：`,
    epoch: (number: number, origin: string, size: number) =>
      `  日志       第 ${number} 纪元已开始，接续 ${origin} 的 ${size} 个条目；请将新密钥（/log/trust.json）告知各见证方`,
    operator: (link: string) =>
      `  运营方     尚无：24 小时内打开此链接者可设立，仅限一次\n             ${link}`,
    stop: '  按 Ctrl-C 停止；下次启动时数据仍在。',
    stopping: '正在停止……',
  },
} as const;

export type RunOptions = {
  /** Where it is being prepared already. */
  readonly ground?: Promise<Ground> | undefined;
  /** Begin a new epoch of a log that its witnesses contradict. */
  readonly newLogEpoch?: boolean;
};

/** `npm start`: serves until it is told to stop; the exit code. What cannot be is one line on standard error. */
export async function runServer(
  language: Language,
  env: NodeJS.ProcessEnv = process.env,
  { ground, newLogEpoch = false }: RunOptions = {},
): Promise<number> {
  const words = WORDS[language];
  try {
    const settings = readSettings(env);
    const platform = await startPlatform(
      { ...settings, newLogEpoch },
      async () => {
        if (isStale()) {
          console.error(words.building);
          await buildWebApp();
        }
        return WEB_FOLDER;
      },
      ground,
    );
    try {
      const stopped = stopSignal();
      announce(platform, settings.home, language);
      const { number, follows } = platform.epoch;
      if (newLogEpoch && follows) console.log(words.epoch(number, follows.origin, follows.size));
      const { operatorLink } = platform;
      if (operatorLink) console.log(words.operator(operatorLink));
      const { home } = settings;
      if (platform.isNew || (platform.demonstration && (await isSampleUnfinished(home))))
        await Promise.race([sample(platform, home, language), stopped]);
      console.log(words.stop);
      await stopped;
      console.error(words.stopping);
    } finally {
      await platform.close();
    }
    return 0;
  } catch (error) {
    console.error(oneLine(error, language));
    return 1;
  }
}

async function sample(platform: Platform, home: string, language: Language): Promise<void> {
  console.error(WORDS[language].sample);
  const { playSampleTrade, texts } = await import('./demonstration/sample-trade.ts');
  // The platform serves without it, too.
  const problem = await carrySample(
    home,
    () => playSampleTrade(platform, language).catch((error: unknown) => oneLine(error, language, texts)),
    (ms) => setTimeout(ms, undefined, { ref: false }),
  );
  const { sampleDone, sampleFailed, sampleLater } = WORDS[language];
  console.error(problem ? `${sampleFailed} ${problem} ${sampleLater}` : sampleDone);
}

function announce({ address, dataFolder, demonstration }: Platform, home: string, language: Language): void {
  const words = WORDS[language];
  console.log(words.serving(address.replace('127.0.0.1', 'localhost')));
  console.log(words.data(dataFolder && !dataFolder.startsWith(home) ? `${home}, ${dataFolder}` : home));
  if (!demonstration) return;
  console.log(words.signIns(demonstration.password));
  for (const { role, name } of CAST)
    console.log(`               ${emailOf(role).padEnd(34)} ${name[language]}`);
}

/** Resolves at the first SIGINT or SIGTERM; a second one ends the process at once. */
function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        process.once(signal, () => process.exit(1));
        resolve();
      });
    }
  });
}

const TEXTS: RefusalTable = Object.assign({}, ...REFUSALS);

/** A refusal in the terminal's language; anything else with its stack, because it is a defect of ours. */
export function oneLine(error: unknown, language: Language, more: RefusalTable = {}): string {
  if (!(error instanceof Refusal))
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  const text = TEXTS[error.code] ?? more[error.code];
  const said = text ? refusalText(text, language, error.params) : error.message;
  return error.place ? `${error.place}: ${said}` : said;
}
