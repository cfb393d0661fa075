import { cleanFileName } from '@tongshang/blobs';
import type { Principal } from '@tongshang/identity';
import type { FastifyRequest } from 'fastify';
import { refuse } from './refusals.ts';

/** A body of bytes instead of JSON: sent as it is under its content type, or as the one file of a form. */
export type UploadBody = {
  readonly kind: 'upload';
  readonly contentTypes: readonly string[];
  readonly bytesMax: number;
  readonly store?: StoreUpload;
};

/** Where an upload lies outside the database. */
type StoredUpload = {
  /** Hexadecimal. */
  readonly sha256: string;
  readonly bytes: number;
  readonly mediaType: string;
};

/** Looks at an upload and puts it where it is kept, before the transaction begins: in it, nothing waits for the outside. */
export type StoreUpload = (file: ReadFile, principal: Principal | null) => Promise<StoredUpload>;

export type UploadedFile = {
  readonly bytes: Uint8Array;
  /** Without parameters: `text/csv`. */
  readonly contentType: string;
  /** As the caller's machine named it, cleaned (`cleanFileName`). */
  readonly fileName: string | null;
  /** What `store` gave back; null without it. */
  readonly stored: StoredUpload | null;
};

/** Declares the body of an import. @example body: upload({ contentTypes: ['text/csv'], bytesMax: 10_000_000 }) */
export function upload(options: Omit<UploadBody, 'kind'>): UploadBody {
  return { kind: 'upload', ...options };
}

export function isUpload(body: unknown): body is UploadBody {
  return (body as Partial<UploadBody> | undefined)?.kind === 'upload';
}

/** Room for the boundaries and part headers of a form around its file. */
export const formOverheadBytes = 16_384;

type ReadFile = Omit<UploadedFile, 'stored'>;

/** Reads the upload of a request, and stores it where that is declared. Errors: those of its `store`, BODY_MISSING, BODY_TOO_LARGE, FORM_FILES_TOO_MANY, FORM_MALFORMED, MEDIA_TYPE_UNSUPPORTED. */
export async function readUpload(request: FastifyRequest, expected: UploadBody): Promise<UploadedFile> {
  const file = request.isMultipart() ? await readForm(request, expected) : readBytes(request);
  const accepted = file.contentType === '' || expected.contentTypes.includes(file.contentType);
  if (!accepted) throw refuse('MEDIA_TYPE_UNSUPPORTED', { accepted: expected.contentTypes.join(', ') });
  if (file.bytes.length > expected.bytesMax) {
    throw refuse('BODY_TOO_LARGE', { limit: String(expected.bytesMax) });
  }
  if (file.bytes.length === 0) throw refuse('BODY_MISSING');
  const stored = (await expected.store?.(file, request.principal)) ?? null;
  return { ...file, stored };
}

function readBytes(request: FastifyRequest): ReadFile {
  const bytes = Buffer.isBuffer(request.body) ? request.body : new Uint8Array();
  return { bytes, contentType: mediaType(request.headers['content-type']), fileName: null };
}

async function readForm(request: FastifyRequest, { bytesMax }: UploadBody): Promise<ReadFile> {
  const limits = { files: 1, fields: 10, fileSize: bytesMax, parts: 12 };
  let file: ReadFile | undefined;
  try {
    // To its end: only there it is known that no further file came.
    for await (const part of request.parts({ limits })) {
      if (part.type !== 'file') continue;
      const bytes = await part.toBuffer();
      file = { bytes, contentType: mediaType(part.mimetype), fileName: cleanFileName(part.filename) ?? null };
    }
  } catch (error) {
    malformedForm(error);
  }
  if (file === undefined) throw refuse('BODY_MISSING');
  return file;
}

/** What the parser of forms cannot read it throws without a code; limits and lost connections have theirs. */
function malformedForm(error: unknown): never {
  throw (error as { code?: unknown }).code === undefined ? refuse('FORM_MALFORMED') : error;
}

export function mediaType(header: string | undefined): string {
  return (header ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
}
