/**
 * `npm run bench`: every subject but `install`; `npm run bench -- SUBJECT …`: these. Prints a Markdown table; `--write` puts it into
 * README.md. Ends with 1 when something does not reach what it is to reach.
 */
import { parseArgs } from 'node:util';
import { measureInstall } from './install.ts';
import { measureJournal } from './journal.ts';
import { describeMachine } from './machine.ts';
import { type MeasuredPlatform, startMeasured } from './measured-platform.ts';
import { measureOrder } from './order.ts';
import { writeIntoReadme } from './readme.ts';
import { referenceMs } from './reference.ts';
import { figure, type Row } from './row.ts';
import { measureSearch } from './search.ts';
import { measureStart } from './start.ts';
import { markdownTable } from './table.ts';
import { tidyUp, tidyWhenInterrupted, unlessInterrupted } from './tidy.ts';
import { measureTrades } from './trade.ts';
import { measureVerify } from './verify.ts';

const SUBJECTS: Readonly<Record<string, () => Promise<Row[]>>> = {
  order: () => onPlatform(measureOrder),
  search: () => onPlatform(measureSearch),
  trade: measureTrades,
  journal: measureJournal,
  verify: measureVerify,
  start: measureStart,
  install: measureInstall,
};

/** Downloads all packages twice: only when asked for. */
const ONLY_WHEN_NAMED = ['install'];

async function onPlatform(measure: (platform: MeasuredPlatform) => Promise<Row[]>): Promise<Row[]> {
  const platform = await startMeasured();
  const rows = await measure(platform);
  await platform.stop();
  return rows;
}

async function measure(names: readonly string[]): Promise<Row[]> {
  const rows: Row[] = [];
  for (const name of names) {
    console.error(`Measuring ${name} …`);
    const own = (await SUBJECTS[name]?.()) ?? [];
    for (const { what, measured, reach } of own) console.error(`  ${what}: ${measured} (${reach})`);
    rows.push(...own);
  }
  return rows;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean', default: false } },
});
const unknown = positionals.filter((name) => !(name in SUBJECTS));
const usual = Object.keys(SUBJECTS).filter((name) => !ONLY_WHEN_NAMED.includes(name));

async function main(): Promise<number> {
  if (unknown.length > 0) {
    console.error(`No such subject: ${unknown.join(', ')}. There are ${Object.keys(SUBJECTS).join(', ')}.`);
    return 2;
  }
  tidyWhenInterrupted();
  const command = ['npm run bench', ...(positionals.length > 0 ? ['--', ...positionals] : [])].join(' ');
  const before = referenceMs();
  const rows = await measure(positionals.length > 0 ? positionals : usual).finally(tidyUp);
  const busy = `${figure(before)} ms before and ${figure(referenceMs())} ms after`;
  const day = Temporal.Now.plainDateISO('UTC').toString();
  const text = [
    markdownTable(rows),
    `Made by \`${command}\` on ${day}, on ${describeMachine()}; medians. A fixed piece of work took ${busy} of CPU (\`bench/README.md\`, BENCH-3).`,
  ].join('\n\n');
  console.log(text);
  if (values.write) await writeIntoReadme(text);
  return rows.some(({ holds }) => holds === false) ? 1 : 0;
}

process.exitCode = await unlessInterrupted(main());
