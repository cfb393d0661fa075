import { readFileSync } from 'node:fs';
import { checkInvoice, RULES, type RuleSet } from '@tongshang/invoice-rules';
import { readXml } from '@tongshang/ubl';
import { expect } from 'vitest';
import { type ConformanceCase, conformanceSuite, type DataFile, dataFiles } from './data-folder.ts';

const isExample = (name: string) => /^(?:peppol|ubl-examples)\//.test(name) && /\.xml$/i.test(name);
const SPECIFICATION = /<cbc:CustomizationID>\s*([^<]*?)\s*</;

/** An example of the standard itself must break none of the rules that it names as its own. */
function checkExample({ path, name }: DataFile): readonly ConformanceCase[] {
  const bytes = readFileSync(path);
  const specification = SPECIFICATION.exec(bytes.toString('utf8'))?.[1] ?? '';
  if (!specification.startsWith('urn:cen.eu:en16931:2017')) {
    return [{ name, setAside: `of another specification (${specification})` }];
  }
  const sets: readonly RuleSet[] = specification.includes('peppol') ? ['en16931', 'peppol'] : ['en16931'];
  return [{ name, check: () => expect(checkInvoice(readXml(bytes), sets)).toEqual([]) }];
}

conformanceSuite('Invoices of EN 16931 and Peppol pass', dataFiles('en16931', isExample), checkExample);

/** The rules as the schematron files number them, against those here. */
const isRules = (name: string) => /^schematron\/.*UBL.*\.sch$/.test(name);
/** Left out, as the README of the engine says. */
const LEFT_OUT =
  /^(?:BR-CO-0[5-8]|UBL-(?:CR|DT)-\d+|UBL-SR-(?:04|07|19|20|21|29|43|46|51)|PEPPOL-COMMON-R0(?:4[1-9]|50)|PEPPOL-EN16931-CL00[1-7])$/;

conformanceSuite('Rules of EN 16931 and Peppol', dataFiles('en16931', isRules), ({ path, name }) => {
  const ids = [
    ...readFileSync(path, 'utf8').matchAll(/<assert\s[^>]*?\bid="((?:BR|UBL|PEPPOL)-[A-Z0-9-]+)"/g),
  ].map(([, id]) => id ?? '');
  const here = new Set(RULES.map(({ id }) => id));
  return [...new Set(ids)].map((id) =>
    LEFT_OUT.test(id)
      ? { name: `${name} ${id}`, setAside: 'left out, as the README of the engine says' }
      : { name: `${name} ${id}`, check: () => expect(here).toContain(id) },
  );
});
