import type { Forged, Frame } from './archive-writer.ts';

/** How a ZIP is written so that two readers see two contents in it, and the refusal that must say so. */
export type Crooked = {
  readonly what: string;
  readonly reason: RegExp;
  readonly write: (parts: readonly Forged[]) => { readonly parts: readonly Forged[]; readonly frame?: Frame };
};

const hidden = new TextEncoder().encode('what only some readers see');

const first = (parts: readonly Forged[], change: Partial<Forged>): readonly Forged[] =>
  parts.map((part, index) => (index === 0 ? { ...part, ...change } : part));

const last = (parts: readonly Forged[], change: Partial<Forged>): readonly Forged[] =>
  parts.map((part, index) => (index === parts.length - 1 ? { ...part, ...change } : part));

export const CROOKED: readonly Crooked[] = [
  {
    what: 'a part twice',
    reason: /DOSSIER_PART_TWICE/,
    write: (parts) => ({ parts: [...parts.slice(0, 1), ...parts.slice(0, 1), ...parts.slice(1)] }),
  },
  {
    what: 'a part that the directory does not list',
    reason: /DOSSIER_BYTES_BETWEEN/,
    write: (parts) => ({
      parts: [...parts, { path: 'documents/hidden.pdf', bytes: hidden, isUnlisted: true }],
    }),
  },
  {
    what: 'a path that leads out of its folder',
    reason: /DOSSIER_PATH_UNSAFE/,
    write: (parts) => ({ parts: [...parts, { path: '../../home/.profile', bytes: hidden }] }),
  },
  {
    what: 'a path with a backslash',
    reason: /DOSSIER_PATH_UNSAFE/,
    write: (parts) => ({ parts: [...parts, { path: 'documents\\..\\run.bat', bytes: hidden }] }),
  },
  {
    what: 'a path that begins at the root',
    reason: /DOSSIER_PATH_UNSAFE/,
    write: (parts) => ({ parts: [...parts, { path: '/etc/passwd', bytes: hidden }] }),
  },
  {
    what: 'a hidden file',
    reason: /DOSSIER_PATH_UNSAFE/,
    write: (parts) => ({ parts: [...parts, { path: 'documents/.hidden', bytes: hidden }] }),
  },
  {
    what: 'a path whose letters only look alike',
    reason: /DOSSIER_PATH_UNSAFE/,
    write: (parts) => ({ parts: [...parts, { path: 'documents/03-Оrder.xml', bytes: hidden }] }),
  },
  {
    what: 'two headers with two names',
    reason: /DOSSIER_HEADERS_DIFFER|DOSSIER_BYTES_BETWEEN/,
    write: (parts) => ({ parts: first(parts, { listedPath: 'checkpoint.bak' }) }),
  },
  {
    what: 'two headers with two sizes',
    reason: /DOSSIER_HEADERS_DIFFER/,
    write: (parts) => ({ parts: first(parts, { listedSize: 7 }) }),
  },
  {
    what: 'bytes before the first part',
    reason: /DOSSIER_(NOT_A_DOSSIER|BYTES_BETWEEN)/,
    write: (parts) => ({ parts: first(parts, { before: hidden }) }),
  },
  {
    what: 'bytes between two parts',
    reason: /DOSSIER_BYTES_BETWEEN/,
    write: (parts) => ({ parts: first(parts, { after: hidden }) }),
  },
  {
    what: 'bytes after the last part',
    reason: /DOSSIER_BYTES_BETWEEN/,
    write: (parts) => ({ parts: last(parts, { after: hidden }) }),
  },
  {
    what: 'bytes between the directory and its end',
    reason: /DOSSIER_BYTES_BETWEEN/,
    write: (parts) => ({ parts, frame: { beforeEnd: hidden } }),
  },
  {
    what: 'a field for extensions',
    reason: /DOSSIER_ARCHIVE_UNSOUND/,
    write: (parts) => ({ parts: first(parts, { extra: hidden }) }),
  },
  {
    what: 'a comment on a part',
    reason: /DOSSIER_ARCHIVE_UNSOUND/,
    write: (parts) => ({ parts: first(parts, { comment: 'see the other one' }) }),
  },
  {
    what: 'a part that calls itself encrypted',
    reason: /DOSSIER_ARCHIVE_UNSOUND/,
    write: (parts) => ({ parts: first(parts, { flags: 1 }) }),
  },
  {
    what: 'a part that is a link',
    reason: /DOSSIER_ARCHIVE_UNSOUND/,
    write: (parts) => ({ parts: first(parts, { attributes: 0xa1ff0000 }) }),
  },
  {
    what: 'a compressed part, which format 2 has not',
    reason: /DOSSIER_ARCHIVE_UNSOUND/,
    write: (parts) => ({ parts: first(parts, { deflated: true }) }),
  },
  {
    what: 'another date',
    reason: /DOSSIER_ARCHIVE_UNSOUND/,
    write: (parts) => ({ parts: first(parts, { date: 0x5c21 }) }),
  },
  {
    what: 'another order',
    reason: /DOSSIER_ARCHIVE_UNSOUND/,
    write: (parts) => ({ parts: [...parts].reverse() }),
  },
  {
    what: 'fewer parts counted than listed',
    reason: /DOSSIER_BYTES_BETWEEN/,
    write: (parts) => ({ parts, frame: { countOff: -1 } }),
  },
  {
    what: 'more parts counted than listed',
    reason: /DOSSIER_BYTES_BETWEEN/,
    write: (parts) => ({ parts, frame: { countOff: 1 } }),
  },
];
