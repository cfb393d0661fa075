import { createHash } from 'node:crypto';
import { canonicalize, type Json } from '@tongshang/canonical-json';
import { openDossier } from '@tongshang/dossier';

type Entry = {
  text: string;
  leafIndex: number;
  proof: string[];
  disclosures: Record<string, { salt: string; value: Json }>;
};
type Manifest = Record<string, Json> & {
  chains: { fileId: string; kind: string; count: number; last: string }[];
  made: { at: string; for: string };
};

/** A dossier on a forger's bench: every part can be exchanged, and it is laid together as format 2 is. */
export class TakenApart {
  readonly parts: Map<string, Uint8Array>;
  manifest: Manifest;
  entries: Entry[];

  constructor(dossier: Uint8Array) {
    this.parts = new Map(openDossier(dossier).parts);
    this.manifest = this.#json('manifest.json') as Manifest;
    this.entries = this.#json('entries.json') as unknown as Entry[];
  }

  #json(path: string): Json {
    return JSON.parse(this.text(path)) as Json;
  }

  text(path: string): string {
    return new TextDecoder().decode(this.bytes(path));
  }

  bytes(path: string): Uint8Array {
    const bytes = this.parts.get(path);
    if (!bytes) throw new Error(`no ${path} in the dossier: ${[...this.parts.keys()].join(', ')}`);
    return bytes;
  }

  put(path: string, content: string | Uint8Array): void {
    this.parts.set(path, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  }

  /** The first path that fits. */
  path(pattern: RegExp): string {
    const found = [...this.parts.keys()].find((path) => pattern.test(path));
    if (!found) throw new Error(`no ${pattern} in the dossier: ${[...this.parts.keys()].join(', ')}`);
    return found;
  }

  swap(a: string, b: string): void {
    const [first, second] = [this.bytes(a), this.bytes(b)];
    this.parts.set(a, second).set(b, first);
  }

  entry(kind: string): Entry {
    const found = this.entries.find(({ text }) => JSON.parse(text).kind === kind);
    if (!found) throw new Error(`no ${kind} in the dossier`);
    return found;
  }

  /** Changes what an entry says, in its text; its chain and its proof are left as they were. */
  rewrite(kind: string, change: (entry: Record<string, Json>) => void): void {
    const entry = this.entry(kind);
    const said = JSON.parse(entry.text) as Record<string, Json>;
    change(said);
    entry.text = canonicalize(said);
  }

  /** With the extracts made anew from what the entries say now, as a careful forger would. */
  laidTogether(): [string, Uint8Array][] {
    this.put('manifest.json', canonicalize(this.manifest));
    this.put('entries.json', canonicalize(this.entries));
    for (const path of [...this.parts.keys()].filter((one) => one.startsWith('views/'))) {
      this.put(path, canonicalize(this.#view(path)));
    }
    if (this.parts.has('inventory.json')) this.put('inventory.json', canonicalize(this.#inventory()));
    return [...this.parts].sort(([a], [b]) => (a < b ? -1 : 1));
  }

  /** The list of what is handed out, as it is now: a forger who has the log's key seals it with the rest. */
  #inventory(): Json {
    const hashOf = (path: string) => createHash('sha256').update(this.bytes(path)).digest('hex');
    const fixed = /^(manifest|entries|inventory)\.json$|^checkpoint\.txt$|^views\//;
    return {
      manifest: hashOf('manifest.json'),
      checkpoint: hashOf('checkpoint.txt'),
      papers: [...this.parts.keys()].filter((path) => !fixed.test(path)).sort(),
      disclosed: Object.fromEntries(
        this.entries.map(({ text, disclosures }) => [
          JSON.parse(text).entryId,
          Object.keys(disclosures).sort(),
        ]),
      ),
    };
  }

  #view(path: string): Json {
    const modules: Readonly<Record<string, readonly string[]>> = {
      'views/trade.json': ['trade'],
      'views/events.json': ['trace', 'stock'],
      'views/assessments.json': ['clearance'],
      'views/payments.json': ['settlement'],
    };
    return this.entries.flatMap(({ text, disclosures }) => {
      const { entryId, kind, at, public: open } = JSON.parse(text);
      if (!modules[path]?.includes(kind.split('.')[0])) return [];
      const disclosed = Object.fromEntries(
        Object.entries(disclosures).map(([field, { value }]) => [field, value]),
      );
      return [{ entryId, kind, at, public: open, disclosed }];
    }) as unknown as Json;
  }
}
