import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BlobAddress, blobAddressForm, readBlobAddress } from '@tongshang/blobs';
import { readSmtpSettings, type SmtpSettings } from '@tongshang/mail';
import { refuse } from './refusals.ts';

/** What the environment says about one platform. */
export type Settings = {
  /** Where data and keys lie. */
  readonly home: string;
  /** A PostgreSQL of one's own; undefined = the embedded one. Carries a password: never print it. */
  readonly databaseUrl: string | undefined;
  /** Where files lie. Carries a secret when it is a bucket: never print it. */
  readonly blobs: BlobAddress;
  /** Bytes the files of one organisation may take. */
  readonly organisationBytesMax: bigint;
  /** The mail server; undefined = no mail is sent. Carries a password: never print it. */
  readonly smtp: SmtpSettings | undefined;
  readonly host: string;
  /** 0 = any free port. */
  readonly port: number;
  /** Where people reach the platform when that is not `host`; https makes cookies secure. */
  readonly publicUrl: string | undefined;
  /** Demonstration parties and the sample trade, in an empty database only. */
  readonly demonstration: boolean;
  /** Whether this process reads the journal for others and does jobs; of several on one database at least one does. */
  readonly jobs: boolean;
  /** Witnesses to ask: `TONGSHANG_WITNESSES=key@url,key@url`. */
  readonly witnesses: readonly { readonly key: string; readonly url: string }[];
  /** How many must cosign; undefined = all of them. */
  readonly witnessThreshold: number | undefined;
  /** Begin a new epoch of a log that its witnesses contradict: never from the environment, always asked for once. */
  readonly newLogEpoch: boolean;
  readonly metricsToken: string | undefined;
  readonly trustedProxies: readonly string[];
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
};

const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const;

/**
 * Reads the settings.
 * @throws SETTING_INVALID naming the variable
 */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  const home = resolve(env.TONGSHANG_HOME || join(homedir(), '.tongshang'));
  return {
    home,
    databaseUrl: env.DATABASE_URL || undefined,
    blobs: readBlobs(env.TONGSHANG_BLOBS, home),
    organisationBytesMax: readMebibytes(env.TONGSHANG_BLOBS_LIMIT),
    smtp: readSmtp(env),
    host: env.HOST || '127.0.0.1',
    port: readPort(env.PORT),
    publicUrl: readPublicUrl(env.TONGSHANG_PUBLIC_URL),
    demonstration: readSwitch('TONGSHANG_DEMO', env.TONGSHANG_DEMO, true),
    jobs: readSwitch('TONGSHANG_JOBS', env.TONGSHANG_JOBS, true),
    witnesses: readWitnesses(env.TONGSHANG_WITNESSES),
    witnessThreshold: readThreshold(env.TONGSHANG_WITNESS_THRESHOLD),
    newLogEpoch: false,
    metricsToken: env.TONGSHANG_METRICS_TOKEN || undefined,
    trustedProxies: (env.TONGSHANG_TRUSTED_PROXIES ?? '').split(',').filter((address) => address !== ''),
    logLevel: readLogLevel(env.TONGSHANG_LOG),
  };
}

function readBlobs(text: string | undefined, home: string): BlobAddress {
  const address = readBlobAddress(text, home);
  if (address) return address;
  throw refuse('SETTING_INVALID', { name: 'TONGSHANG_BLOBS', expected: blobAddressForm });
}

function readSmtp(env: NodeJS.ProcessEnv): SmtpSettings | undefined {
  const read = readSmtpSettings(env);
  if (read.wrong) throw refuse('SETTING_INVALID', read.wrong);
  return read.smtp;
}

function readMebibytes(text: string | undefined): bigint {
  if (!text) return 10_240n * 1_048_576n;
  if (/^[1-9]\d{0,9}$/.test(text)) return BigInt(text) * 1_048_576n;
  throw refuse('SETTING_INVALID', { name: 'TONGSHANG_BLOBS_LIMIT', expected: '10240 (MiB)' });
}

function readPort(text: string | undefined): number {
  if (!text) return 8080;
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw refuse('SETTING_INVALID', { name: 'PORT', expected: '0 – 65535' });
}

function readPublicUrl(text: string | undefined): string | undefined {
  if (!text) return undefined;
  if (/^https?:\/\//.test(text) && URL.canParse(text)) return text.replace(/\/+$/, '');
  throw refuse('SETTING_INVALID', { name: 'TONGSHANG_PUBLIC_URL', expected: 'https://trade.example' });
}

function readSwitch(name: string, text: string | undefined, otherwise: boolean): boolean {
  if (!text) return otherwise;
  if (text === 'on' || text === 'off') return text === 'on';
  throw refuse('SETTING_INVALID', { name, expected: 'on, off' });
}

function readLogLevel(text: string | undefined): Settings['logLevel'] {
  const level = LOG_LEVELS.find((known) => known === (text || 'warn'));
  if (level) return level;
  throw refuse('SETTING_INVALID', { name: 'TONGSHANG_LOG', expected: LOG_LEVELS.join(', ') });
}

/** `key@url` pairs; a key (C2SP vkey) has no `@`, so the first one ends it. */
function readWitnesses(text: string | undefined): Settings['witnesses'] {
  if (!text) return [];
  return text.split(',').map((pair) => {
    const at = pair.indexOf('@');
    const url = pair.slice(at + 1);
    if (at > 0 && URL.canParse(url)) return { key: pair.slice(0, at), url };
    throw refuse('SETTING_INVALID', { name: 'TONGSHANG_WITNESSES', expected: 'key@https://witness.example' });
  });
}

function readThreshold(text: string | undefined): number | undefined {
  if (!text) return undefined;
  if (/^\d{1,3}$/.test(text)) return Number(text);
  throw refuse('SETTING_INVALID', { name: 'TONGSHANG_WITNESS_THRESHOLD', expected: '2' });
}
