import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { ReadOrdersOptions } from '@tongshang/purchase-order';
import { type FactsFile, readFacts, withPapers } from '@tongshang/walk';
import { fileBytes, inFile } from '../files.ts';
import { refuse } from '../refusals.ts';
import { ANSWER_OPTIONS, answersOf } from './answers.ts';

type PdfChoice = 'all' | 'both' | 'en' | 'zh-CN' | 'none';

export type TradeRunOptions = {
  readonly path: string;
  readonly out: string;
  readonly facts: FactsFile;
  readonly demonstration: boolean;
  readonly json: boolean;
  readonly limit: number;
  readonly pdf: PdfChoice;
  readonly reading: ReadOrdersOptions;
};

const PDF_CHOICES: readonly PdfChoice[] = ['all', 'both', 'en', 'zh-CN', 'none'];

/** @throws CLI_USAGE, CLI_OPTION, CLI_FILE_UNREADABLE, WALK_FACTS_MALFORMED, ENCODING_UNKNOWN, ENCODING_NOT_UTF8 */
export async function readOptions(words: readonly string[]): Promise<TradeRunOptions> {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      out: { type: 'string', default: '.' },
      facts: { type: 'string' },
      'demo-facts': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      limit: { type: 'string' },
      pdf: { type: 'string', default: 'all' },
      ...ANSWER_OPTIONS,
      'skip-bad-lines': { type: 'boolean', default: false },
    },
  });
  const [path, ...more] = positionals;
  if (!path || more.length > 0) throw refuse('CLI_USAGE', { command: 'tongshang trade run ORDER' });
  const facts = values.facts === undefined ? {} : await factsOf(values.facts);
  return {
    path,
    out: values.out,
    facts,
    demonstration: values['demo-facts'],
    json: values.json,
    limit: limitOf(values.limit),
    pdf: pdfOf(values.pdf),
    reading: { ...answersOf(values), parties: facts, skipBadLines: values['skip-bad-lines'] },
  };
}

async function factsOf(path: string): Promise<FactsFile> {
  const bytes = await fileBytes(path);
  const facts = inFile(path, () => readFacts(bytes));
  return withPapers(facts, (name) => fileBytes(join(dirname(path), name)));
}

function limitOf(text: string | undefined): number {
  if (text === undefined) return Number.POSITIVE_INFINITY;
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw refuse('CLI_OPTION', { option: '--limit', expected: '1 – 999999' });
}

function pdfOf(text: string): PdfChoice {
  const choice = PDF_CHOICES.find((known) => known === text);
  if (choice) return choice;
  throw refuse('CLI_OPTION', { option: '--pdf', expected: PDF_CHOICES.join(', ') });
}
