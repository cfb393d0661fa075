import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Language, type RefusalTable, refusalText } from '@tongshang/refusal';
import { FACTS, TRADE_ROLES } from '@tongshang/trade-facts';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const LANGUAGES: readonly Language[] = ['en', 'zh-CN'];

/** Parameters that are codes of ours, with every code that they may be. */
const CODES: Readonly<Record<string, readonly string[]>> = {
  fact: FACTS,
  after: FACTS,
  role: TRADE_ROLES,
  roles: [...TRADE_ROLES, 'seller, buyer', 'customs, quality, tax'],
  side: ['seller', 'buyer'],
  subject: ['lines/1/quantity', 'lines/2/hsCode', 'terms/latestShipmentDate', 'terms/payment'],
  state: ['payment-due', 'reserved', 'withdrawn', 'posted', 'released'],
  direction: ['export', 'import'],
  mode: ['sea', 'air', 'road', 'rail', 'post'],
  agency: ['customs', 'quality', 'tax'],
  unit: ['C62', 'H87', 'KGM', 'MTR', 'SET', 'LTR', 'XCT'],
};

/** What a fact of a trade may wait for, what a product may lack: each table has its own. */
const LACKS: Readonly<Record<string, readonly string[]>> = {
  FACT_NOT_READY: [
    ...['funded', 'funded/019b2a00-0000-7000-8000-000000000001', 'export-released', 'lines/1/netWeightKg'],
    ...['terms/portOfLoading', 'party/carrier', 'joining/warehouse', 'acceptance/seller', 'offer'],
    'claim-resolved, lines/2/grossWeightKg',
  ],
  PRODUCT_NOT_COMPLETE: ['prices', 'hsCode, originCountry'],
  FAMILY_PARAMETER_INCOMPLETE: ['unit', 'choices'],
  // The words are given where they are thrown (`inWords`).
  DECLARATION_FACTS_MISSING: [],
  VAT_UNDECIDED: [],
  INVOICE_VAT_OPEN: [],
  // Lines by their numbers.
  ASSESSMENT_LINE_MISSING: [],
};

/** Their words are given where they are thrown (`inWords`). */
const SAID_WHERE_THROWN: readonly string[] = ['QUANTITY_TOO_LARGE', 'ORDER_PRICE_BASE_UNIT'];

function isTable(value: unknown): value is RefusalTable {
  if (typeof value !== 'object' || value === null) return false;
  const texts = Object.values(value) as unknown[];
  return texts.length > 0 && texts.every((text) => typeof (text as { status?: unknown }).status === 'number');
}

async function refusalsOf(pattern: string) {
  const files = globSync(pattern, { cwd: ROOT }).filter((file) => !file.includes('.test.'));
  const tables = files.map(async (file) => {
    const exported: object = await import(pathToFileURL(join(ROOT, file)).href);
    return Object.values(exported)
      .filter(isTable)
      .flatMap(Object.entries<RefusalTable[string]>);
  });
  return (await Promise.all(tables)).flat();
}

/** A code that is no word of English either: it has a hyphen, a slash or a capital inside. */
const isRaw = (text: string): boolean => /[a-z]-[a-z]|\/|[a-z][A-Z]/.test(text);

describe('refusals', async () => {
  const known = await refusalsOf('{engines,modules,platform}/*/src/*refusals*.ts');

  it('are found, of every module', () => {
    expect(known.length).toBeGreaterThan(350);
  });

  it('say codes in words of the language: roles, facts, fields, states', () => {
    const faults = known.flatMap(([code, text]) =>
      Object.entries(CODES).flatMap(([name, codes]) => {
        // In quotation marks it is repeated as it was written.
        if (!new RegExp(`(?<![“"])\\{${name}\\}`).test(text.en)) return [];
        if (SAID_WHERE_THROWN.includes(code)) return [];
        if (!text.words?.[name]) return [`${code}: {${name}} has no words`];
        return codes
          .filter((one) => name !== 'state' || text.words?.[name]?.(one) !== undefined)
          .flatMap((one) => LANGUAGES.flatMap((language) => faultsIn(code, text, name, one, language)));
      }),
    );
    expect(faults).toEqual([]);
  });

  it('say what is missing by what it is called', () => {
    const faults = known.flatMap(([code, text]) => {
      if (!text.en.includes('{missing}')) return [];
      const lacks = LACKS[code];
      if (!lacks) return [`${code}: say here what may be missing`];
      return lacks.flatMap((one) =>
        LANGUAGES.flatMap((language) => faultsIn(code, text, 'missing', one, language)),
      );
    });
    expect(faults).toEqual([]);
  });

  it('name no field by its name in the wire format', () => {
    // The name of a format is written so.
    const plain = (text: string) => text.replace(/\{\w+(:\w+)?\}|vCard/g, '').replace(/“[^”]*”/g, '');
    const named = known.filter(([, text]) =>
      LANGUAGES.some((language) =>
        /(?<![A-Za-z/])[a-z]+[A-Z]\w*|terms\/|lines\//.test(plain(text[language])),
      ),
    );
    expect(named.map(([code]) => code).filter((code) => !WIRE.includes(code))).toEqual([]);
  });
});

describe('days, moments and figures in refusals', async () => {
  const known = await refusalsOf('{engines,modules,platform,apps}/*/src/*{refusals,findings}*.ts');
  const named = known.flatMap(([code, text]) =>
    LANGUAGES.flatMap((language) =>
      [...text[language].matchAll(/(?<![“"])\{(\w+)(?::(\w+))?\}/g)].map(([, name = '', kind]) => {
        return { code, text, language, name, kind };
      }),
    ),
  );

  it('are of a kind that is known, the same in every language', () => {
    const odd = named.filter(({ kind }) => kind !== undefined && SAMPLES[kind] === undefined);
    expect(odd.map(({ code, name, kind }) => `${code}: {${name}:${kind}}`)).toEqual([]);
    const kindsOf = (language: Language) =>
      named
        .filter((one) => one.language === language && one.kind !== undefined)
        .map(({ code, name, kind }) => `${code} ${name} ${kind}`)
        .toSorted();
    expect(kindsOf('zh-CN')).toEqual(kindsOf('en'));
  });

  it('are declared where the name says that it is a day, a moment or an amount', () => {
    const bare = named.filter(
      ({ code, text, name, kind }) =>
        kind === undefined && DATED.test(name) && !text.words?.[name] && !NO_DAY.includes(`${code} ${name}`),
    );
    expect(bare.map(({ code, name }) => `${code} ${name}`)).toEqual([]);
  });

  it('are declared where the name says that it is a country', () => {
    const bare = named.filter(
      ({ code, text, name, kind }) =>
        kind === undefined &&
        /^(countr(y|ies)|[a-z]+Country)$/.test(name) &&
        !text.words?.[name] &&
        !COUNTRY_SAID_WHERE_THROWN.includes(code),
    );
    expect(bare.map(({ code, name }) => `${code} ${name}`)).toEqual([]);
  });

  it('show no reader an ISO date, an ISO time, or digits without their groups', () => {
    const faults = named.flatMap(({ code, text, language, name, kind }) => {
      const sample = kind === undefined ? undefined : SAMPLES[kind];
      if (sample === undefined) return [];
      const said = refusalText(text, language, { [name]: sample });
      return RAW.test(said.replace(/\{[^}]*\}/g, '')) ? [`${code}: ${said}`] : [];
    });
    expect(faults).toEqual([]);
    expect(named.filter(({ kind }) => kind === 'day' || kind === 'moment').length).toBeGreaterThan(60);
  });

  it('are declared wherever a source hands a refusal a moment or a day of its own', () => {
    const texts = new Map(known);
    const faults = sourcesOf().flatMap(({ file, source }) =>
      [...source.matchAll(/\b\w*(?:refuse|report|say)\w*\('([A-Z][A-Z0-9_]+)', \{([^{}]*)\}/g)].flatMap(
        ([, code = '', given = '']) =>
          given.split(',').flatMap((one) => {
            const [name = '', value = name] = one.split(':').map((part) => part.trim());
            const text = texts.get(code);
            if (!text || !TIMED.test(value) || text.words?.[name]) return [];
            return new RegExp(`(?<![“"])\\{${name}\\}`).test(text.en) ? [`${file}: ${code} {${name}}`] : [];
          }),
      ),
    );
    expect(faults).toEqual([]);
  });
});

/** Of each kind of value one as a program writes it. */
const SAMPLES: Readonly<Record<string, string>> = {
  day: '2026-03-01',
  moment: '2026-03-01T08:30:15.123Z',
  number: '1234567.50 USD',
  country: 'CN',
  language: 'zh-CN',
};

const RAW = /\d{4}-\d{2}-\d{2}|\d{2}:\d{2}:\d{2}|\d{5,}|\bCN\b|zh-CN/;

/** Names that say that what they name is a day, a moment, or an amount of something. */
const DATED =
  /^(on|at|day|date|today|until|opened|arrival|loaded|before|since|expires|amount|total|price|gross|computed)$|(On|At|Date|Until|Amount|Total)$/;

/** Their country is in words where they are thrown (`inWords`). */
const COUNTRY_SAID_WHERE_THROWN: readonly string[] = ['PLACE_UNUSUAL'];

/** Those that say so and are something else. */
const NO_DAY: readonly string[] = [];

/** An expression that makes a day or a moment into text. */
const TIMED = /\b(toPlainDate|PlainDate|Instant|today|createdAt|statedAt|\w+(Until|At|Date)\b)/;

const sourcesOf = () =>
  globSync('{engines,modules,platform}/*/src/**/*.ts', { cwd: ROOT })
    .filter((file) => !file.includes('.test.'))
    .map((file) => ({ file, source: readFileSync(join(ROOT, file), 'utf8') }));

/** What is wrong with the wire itself is said in its names, to whoever writes a program. */
const WIRE: readonly string[] = ['UBL_CURRENCY_MISSING', 'TRUST_KEY_OF_ANOTHER_KIND'];

function faultsIn(
  code: string,
  text: RefusalTable[string],
  name: string,
  value: string,
  language: Language,
): string[] {
  const said = refusalText({ ...text, [language]: `{${name}}` }, language, { [name]: value });
  if (language === 'en') return isRaw(said) ? [`${code}: “${said}” for ${value}`] : [];
  // Abbreviations of trade stay as they are.
  const rest = said.replace(/HS|\d+/g, '');
  return /[A-Za-z]/.test(rest) ? [`${code}: “${said}” for ${value} in Chinese`] : [];
}
