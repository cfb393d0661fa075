import { existsSync, readFileSync } from 'node:fs';
import { type EpcisEvent, eventHashId, readEpcisDocument } from '@tongshang/epcis';
import { expect } from 'vitest';
import { type ConformanceCase, conformanceSuite, type DataFile, dataFiles } from './data-folder.ts';

const linesOf = (path: string) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Fields that a document says, wherever in its envelope, that its hashes leave out (`repository-x:ignoreFields`). */
function ignoredBy(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([name, value]) =>
    name.endsWith(':ignoreFields') && Array.isArray(value) ? value.map(String) : ignoredBy(value),
  );
}

function casesOf(file: DataFile): ConformanceCase[] {
  if (!file.name.endsWith('.jsonld')) return [{ name: file.name, setAside: 'the XML binding is not read' }];
  const hashes = file.path.replace(/\.jsonld$/, '.hashes');
  if (!existsSync(hashes)) return [{ name: file.name, setAside: 'no hashes beside it' }];
  return [
    {
      name: file.name,
      check: () => {
        const document = JSON.parse(readFileSync(file.path, 'utf8'));
        const { events, problems, context } = readEpcisDocument(document);
        expect(problems).toEqual([]);
        const made = events.map((event: EpcisEvent) =>
          eventHashId(event, { context, ignore: ignoredBy(document) }),
        );
        expect(made).toEqual(linesOf(hashes));
      },
    },
  ];
}

conformanceSuite(
  'CBV 2.0 event hash',
  dataFiles('epcis/hash-vectors', (name) => /\.(jsonld|xml)$/.test(name)),
  casesOf,
);
