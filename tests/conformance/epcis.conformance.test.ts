import { readFileSync } from 'node:fs';
import { type EpcisEvent, matchesQuery, readEpcisDocument, readEventQuery } from '@tongshang/epcis';
import { expect } from 'vitest';
import { type ConformanceCase, conformanceSuite, type DataFile, dataFiles } from './data-folder.ts';

const shown = (problems: readonly { code: string; place: string }[]) =>
  problems.map(({ code, place }) => `${code} ${place}`);

/** What a refused document or query must say: something, each with a place. */
function named(problems: readonly { code: string; place: string }[]): void {
  expect(problems.length).toBeGreaterThan(0);
  for (const problem of problems) {
    expect(problem.code).toMatch(/^EPCIS_/);
    expect(problem.place).not.toBe('');
  }
}

function documentCase(file: DataFile, valid: boolean): ConformanceCase {
  return {
    name: file.name,
    check: () => {
      const read = readEpcisDocument(JSON.parse(readFileSync(file.path, 'utf8')));
      if (valid) {
        expect(shown(read.problems)).toEqual([]);
        expect(read.events.length).toBeGreaterThan(0);
      } else {
        named(read.problems);
        expect(read.events).toEqual([]);
      }
    },
  };
}

function queryCase(file: DataFile, valid: boolean): ConformanceCase {
  return {
    name: file.name,
    check: () => {
      const { query, problems } = readEventQuery(JSON.parse(readFileSync(file.path, 'utf8')));
      if (!valid) return named(problems);
      expect(shown(problems)).toEqual([]);
      for (const event of knownEvents()) expect(typeof matchesQuery(event, query)).toBe('boolean');
    },
  };
}

const files = dataFiles('epcis/openepcis');

function knownEvents(): EpcisEvent[] {
  return files
    .filter(({ name }) => /^JSON\/Capture\/(Documents|Events)\//.test(name))
    .flatMap((file) => [...readEpcisDocument(JSON.parse(readFileSync(file.path, 'utf8'))).events]);
}

conformanceSuite('EPCIS 2.0 documents and queries', files, (file) => {
  if (file.name.startsWith('XML/')) return [{ name: file.name, setAside: 'the XML binding is not read' }];
  if (!file.name.endsWith('.json')) return [{ name: file.name, setAside: 'neither JSON nor XML' }];
  const valid = !file.name.includes('/Invalid/');
  return [file.name.includes('/Queries/') ? queryCase(file, valid) : documentCase(file, valid)];
});
