import type { NoteSigner } from '@tongshang/merkle-log';
import { type Dice, dice } from '../../stage/seed.ts';
import { sealedBy, zipOf } from './archive-writer.ts';
import { TakenApart } from './taken-apart.ts';

/** What is changed: bytes of the file as it lies; the same, sealed anew; a part; a value in its JSON. */
export const KINDS = ['bytes', 'bytes sealed anew', 'a part', 'a value'] as const;
export type FuzzKind = (typeof KINDS)[number];

type Fuzzed = { readonly bytes: Uint8Array; readonly what: string };

/** A dossier changed in one way; rounds differ, and the same round of the same seed is the same. */
export function fuzzed(kind: FuzzKind, round: number, dossier: Uint8Array, signer: NoteSigner): Fuzzed {
  const rolled = dice(`${kind} ${round}`);
  switch (kind) {
    case 'bytes':
      return changedBytes(Buffer.from(dossier), rolled);
    case 'bytes sealed anew': {
      const zip = Buffer.from(dossier.subarray(0, dossier.length - sealLength(dossier)));
      const { bytes, what } = changedBytes(zip, rolled);
      return { bytes: bytes.length < 22 ? bytes : sealedBy(signer, Buffer.from(bytes)), what };
    }
    case 'a part':
      return changedPart(new TakenApart(dossier), rolled, signer);
    case 'a value':
      return changedValue(new TakenApart(dossier), rolled, signer);
  }
}

const sealLength = (dossier: Uint8Array) =>
  dossier.length - Buffer.from(dossier).lastIndexOf('tongshang.dossier-seal.v2');

function changedBytes(bytes: Buffer, { between }: Dice): Fuzzed {
  const at = between(0, bytes.length - 1);
  const length = between(1, 12);
  const end = Math.min(at + length, bytes.length);
  switch (between(0, 3)) {
    case 0: {
      const flip = between(1, 255);
      bytes.writeUInt8(bytes.readUInt8(at) ^ flip, at);
      return { bytes, what: `byte ${at} ^ ${flip}` };
    }
    case 1:
      return { bytes: Buffer.concat([bytes.subarray(0, at), bytes.subarray(end)]), what: `cut ${at}–${end}` };
    case 2: {
      const added = Buffer.alloc(length, between(0, 255));
      return {
        bytes: Buffer.concat([bytes.subarray(0, at), added, bytes.subarray(at)]),
        what: `added at ${at}`,
      };
    }
    default: {
      const twice = Buffer.concat([bytes.subarray(0, end), bytes.subarray(at)]);
      return { bytes: twice, what: `${at}–${end} twice` };
    }
  }
}

function changedPart(apart: TakenApart, rolled: Dice, signer: NoteSigner): Fuzzed {
  const parts = apart.laidTogether();
  const at = rolled.between(0, parts.length - 1);
  const [path, content] = parts[at] as [string, Uint8Array];
  const { bytes, what } = changedBytes(Buffer.from(content), rolled);
  const changed = parts.with(at, [path, bytes]).map(([one, part]) => ({ path: one, bytes: part }));
  return { bytes: sealedBy(signer, zipOf(changed)), what: `${path}: ${what}` };
}

/** Values of every kind that JSON has, where another stood. */
const VALUES = [null, true, 0, -1, 1e21, '', 'x', [], {}, { en: 'X', '': 5 }, [[[]]]] as const;

function changedValue(apart: TakenApart, rolled: Dice, signer: NoteSigner): Fuzzed {
  const whole = rolled.between(0, 2) === 0 ? apart.manifest : apart.entries;
  const places: { holder: Record<string, unknown>; name: string }[] = [];
  const collect = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const name of Object.keys(value)) {
      places.push({ holder: value as Record<string, unknown>, name });
      collect((value as Record<string, unknown>)[name]);
    }
  };
  collect(whole);
  const { holder, name } = places[rolled.between(0, places.length - 1)] as (typeof places)[number];
  const before = JSON.stringify(holder[name]);
  const value: unknown = VALUES[rolled.between(0, VALUES.length - 1)];
  const isGone = rolled.between(0, 3) === 0;
  if (isGone && Array.isArray(holder)) holder.splice(Number(name), 1);
  else if (isGone) delete holder[name];
  else holder[name] = JSON.stringify(value) === before ? 'another' : value;
  const what = `${name}: ${before?.slice(0, 60)} → ${isGone ? 'nothing' : JSON.stringify(holder[name])}`;
  return { bytes: sealedBy(signer, zipOf(parted(apart))), what };
}

function parted(apart: TakenApart) {
  try {
    return apart.laidTogether().map(([path, bytes]) => ({ path, bytes }));
  } catch {
    // What the extracts cannot be made of any more: they stay as they were.
    return [...apart.parts].map(([path, bytes]) => ({ path, bytes }));
  }
}
