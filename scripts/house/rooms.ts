import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Package, ROOT, type SourceFile } from './packages.ts';

const MAX_LINES = 400;
const VAGUE = /^(utils?|helpers?|managers?|common|misc|shared)(\.|$)/;
const IMPURE: readonly (readonly [RegExp, string])[] = [
  [
    /\bDate\.now\b|\bnew Date\(\)|\bTemporal\.Now\b|\bperformance\.now\b/,
    'reads the clock; take the time as an argument',
  ],
  [/\bMath\.random\b|\bcrypto\.(getRandomValues|randomUUID)/, 'draws randomness; take it as an argument'],
  [/\bprocess\.|\bfetch\(|\bsetTimeout\(|\bsetInterval\(/, 'reaches outside; an engine only calculates'],
  [/\bBuffer\b/, 'uses Buffer, which browsers lack; use Uint8Array'],
];
/** Tables stand in schemas, one a module. */
const SQL_OF_A_SCHEMA = /\b(from|join|insert into|update|delete from) [a-z_]+\.[a-z_]+\b(?!\()/;
const UNFINISHED = /\b(TODO|FIXME|XXX|HACK)\b|[Cc]oming soon|\b(describe|it|test)\.(skip|only)\(/;

const isTest = (file: SourceFile) => /\.test\.tsx?$/.test(file.path);
/** Tables of facts (codes, rates, texts) are long because the world is. */
const isFacts = (file: SourceFile) => /(\/|\.)(facts|messages)(\/|\.ts$)/.test(file.path);

/** File size, names, a README per package, engines that touch the outside, undeclared errors, marks of unfinished work. */
export function checkRooms(packages: readonly Package[]): string[] {
  return packages.flatMap((owner) => [
    ...(existsSync(join(ROOT, owner.folder, 'README.md'))
      ? []
      : [`${owner.folder}: has no README.md; say what it answers for and number its invariants.`]),
    ...checkNumbers(owner),
    ...owner.files.flatMap((file) => checkFile(owner, file)),
  ]);
}

/** An invariant is cited by its number, so no two of a package have the same. */
function checkNumbers({ folder, readme }: Package): string[] {
  const numbers = [...readme.matchAll(/^- \*\*([A-Z][A-Z0-9-]*-\d+)\*\*/gm)].map(([, number]) => number);
  const twice = new Set(numbers.filter((number, index) => numbers.indexOf(number) < index));
  return [...twice].map((number) => `${folder}/README.md: ${number} numbers two invariants.`);
}

function checkFile(owner: Package, file: SourceFile): string[] {
  const faults: string[] = [];
  if (file.lines > MAX_LINES && !isTest(file) && !isFacts(file)) {
    faults.push(`${file.path}: ${file.lines} lines; past ${MAX_LINES} a file holds two ideas: split it.`);
  }
  if (VAGUE.test(basename(file.path))) {
    faults.push(`${file.path}: the name says nothing; name the file after its one idea.`);
  }
  if (owner.floor === 'engines' && !file.development) {
    const code = file.text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
    for (const [pattern, advice] of IMPURE) {
      const found = code.match(pattern);
      if (found) faults.push(`${file.path}: ${found[0]}: ${advice}.`);
    }
  }
  if (
    !file.development &&
    !file.path.startsWith('engines/refusal/') &&
    /\bthrow new Error\(/.test(file.text)
  ) {
    faults.push(`${file.path}: throws an Error: what cannot happen is an invariant, what may is a refusal.`);
  }
  const foreign = owner.floor === 'apps' && !file.development ? file.text.match(SQL_OF_A_SCHEMA) : null;
  if (foreign)
    faults.push(`${file.path}: “${foreign[0]}”: an app queries no tables; ask the module whose they are.`);
  const unfinished = file.text.match(UNFINISHED);
  if (unfinished) faults.push(`${file.path}: “${unfinished[0]}”: finish it or take it out.`);
  return faults;
}
