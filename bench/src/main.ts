/**
 * `npm run bench`: every subject but `install`; `npm run bench -- SUBJECT …`: these. Prints a Markdown table; `--write` puts it into
 * README.md. Ends with 1 when something does not reach what it is to reach.
 *
 * `npm run bench -- SUBJECT … --against REVISION`: the same subjects here and at that revision by turns, as ratios; `--rounds N` says
 * how many turns.
 */
import { parseArgs } from 'node:util';
import { revisionOf } from './against/checkout.ts';
import { measureAgainst } from './against/measure-against.ts';
import { measureCoreTrade, measureStatements, measureWaiting } from './by-rounds.ts';
import { measureInstall } from './install.ts';
import { measureJournal } from './journal.ts';
import { describeMachine } from './machine.ts';
import { type MeasuredPlatform, startMeasured } from './measured-platform.ts';
import { measureOrder } from './order.ts';
import { measurePrinting } from './printing.ts';
import { writeIntoReadme } from './readme.ts';
import { referenceMs } from './reference.ts';
import { ROUND_SUBJECTS } from './rounds/subjects.ts';
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
  'core-trade': measureCoreTrade,
  statements: measureStatements,
  waiting: measureWaiting,
  journal: measureJournal,
  verify: measureVerify,
  printing: measurePrinting,
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
  options: {
    write: { type: 'boolean', default: false },
    against: { type: 'string' },
    rounds: { type: 'string' },
  },
});
const { against } = values;
const known = Object.keys(against === undefined ? SUBJECTS : ROUND_SUBJECTS);
const named = positionals.length > 0 ? positionals : known.filter((name) => !ONLY_WHEN_NAMED.includes(name));

/** What is wrong with the command, for whoever typed it. */
function mistake(): string | undefined {
  const unknown = named.filter((name) => !known.includes(name));
  const [what, are] = against === undefined ? ['subject', 'are'] : ['subject by turns', 'are, by turns,'];
  if (unknown.length > 0) return `No such ${what}: ${unknown.join(', ')}. There ${are} ${known.join(', ')}.`;
  if (values.rounds === undefined) return undefined;
  if (against === undefined) return '--rounds belongs to --against.';
  return /^[1-9]\d{0,3}$/.test(values.rounds) ? undefined : '--rounds takes a whole number from 1 to 9999.';
}

async function main(): Promise<number> {
  const wrong = mistake();
  if (wrong !== undefined) {
    console.error(wrong);
    return 2;
  }
  tidyWhenInterrupted();
  const before = referenceMs();
  const revision = against === undefined ? undefined : await revisionOf(against);
  if (against !== undefined && revision === undefined) {
    console.error(`No such revision: ${against}. Any name that \`git rev-parse\` knows will do.`);
    return 2;
  }
  const { table, holds } = await measured(revision).finally(tidyUp);
  const words = process.argv.slice(2).filter((word) => word !== '--write');
  const command = ['npm run bench', ...(words.length > 0 ? ['--', ...words] : [])].join(' ');
  const busy = `${figure(before)} ms before and ${figure(referenceMs())} ms after`;
  const day = Temporal.Now.plainDateISO('UTC').toString();
  const text = [
    table,
    `Made by \`${command}\` on ${day}, on ${describeMachine()}; medians. A fixed piece of work took ${busy} of CPU (\`bench/README.md\`, BENCH-3).`,
  ].join('\n\n');
  console.log(text);
  if (values.write) await writeIntoReadme(against === undefined ? 'bench' : 'against', text);
  return holds ? 0 : 1;
}

async function measured(revision: string | undefined): Promise<{ table: string; holds: boolean }> {
  if (revision !== undefined) {
    const rounds = values.rounds === undefined ? undefined : Number(values.rounds);
    return { table: await measureAgainst(revision, named, rounds), holds: true };
  }
  const rows = await measure(named);
  return { table: markdownTable(rows), holds: rows.every(({ holds }) => holds !== false) };
}

process.exitCode = await unlessInterrupted(main());
