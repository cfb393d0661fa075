import { isMailAddress } from './address.ts';

/** The mail server that letters are given to. Carries a password: never print it. */
export type SmtpSettings = {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte (`smtps:`, RFC 8314); otherwise by STARTTLS. */
  readonly implicitTls: boolean;
  /** False only for a server on this machine. */
  readonly tlsNeeded: boolean;
  readonly signIn?: { readonly user: string; readonly password: string } | undefined;
  /** What letters come from, and where refusals of them go back to. */
  readonly from: { readonly name?: string | undefined; readonly address: string };
};

/** A setting that is not understood, with what is expected. */
type WrongSetting = { readonly name: string; readonly expected: string };

type Read =
  | { readonly smtp: SmtpSettings | undefined; readonly wrong?: undefined }
  | { readonly smtp?: undefined; readonly wrong: WrongSetting };

const URL_FORM = 'smtp://USER:PASSWORD@mail.example:587, smtps://…:465';
const FROM_FORM = 'Tongshang <trade@firm.example>';
const LOCAL = /^(localhost|127(\.\d{1,3}){3}|::1)$/;

/**
 * Reads `TONGSHANG_SMTP_URL`, or host, port, user and password one by one, and `TONGSHANG_SMTP_FROM`. Nothing set: no mail is sent.
 * A wrong setting is named without its value.
 */
export function readSmtpSettings(env: Readonly<Record<string, string | undefined>>): Read {
  const { TONGSHANG_SMTP_URL: address, TONGSHANG_SMTP_HOST: host, TONGSHANG_SMTP_FROM: from } = env;
  if (!address && !host) return { smtp: undefined };
  const server = address ? ofUrl(address) : ofParts(env, host ?? '');
  if ('name' in server) return { wrong: server };
  const sender = senderOf(from ?? '');
  if (sender === undefined) return { wrong: { name: 'TONGSHANG_SMTP_FROM', expected: FROM_FORM } };
  return { smtp: { ...server, tlsNeeded: !LOCAL.test(server.host), from: sender } };
}

type Server = Pick<SmtpSettings, 'host' | 'port' | 'implicitTls' | 'signIn'>;

function ofUrl(text: string): Server | WrongSetting {
  const wrong = { name: 'TONGSHANG_SMTP_URL', expected: URL_FORM };
  const url = URL.parse(text);
  if (url === null || !/^smtps?:$/.test(url.protocol) || url.hostname === '') return wrong;
  if (!/^\/?$/.test(url.pathname) || url.search !== '' || url.hash !== '') return wrong;
  const implicitTls = url.protocol === 'smtps:';
  try {
    const [user, password] = [decodeURIComponent(url.username), decodeURIComponent(url.password)];
    return {
      host: url.hostname.replace(/^\[|\]$/g, ''),
      port: url.port === '' ? portOf(implicitTls) : Number(url.port),
      implicitTls,
      signIn: user === '' ? undefined : { user, password },
    };
  } catch {
    return wrong;
  }
}

function ofParts(env: Readonly<Record<string, string | undefined>>, host: string): Server | WrongSetting {
  const {
    TONGSHANG_SMTP_PORT: port,
    TONGSHANG_SMTP_USER: user,
    TONGSHANG_SMTP_PASSWORD: password = '',
  } = env;
  if (!/^[\w.:-]+$/.test(host)) return { name: 'TONGSHANG_SMTP_HOST', expected: 'mail.example' };
  const number = port ? Number(port) : portOf(false);
  if (!Number.isInteger(number) || number < 1 || number > 65_535)
    return { name: 'TONGSHANG_SMTP_PORT', expected: '465, 587' };
  return { host, port: number, implicitTls: number === 465, signIn: user ? { user, password } : undefined };
}

/** Submission ports (RFC 8314, 3.3). */
const portOf = (implicitTls: boolean): number => (implicitTls ? 465 : 587);

function senderOf(text: string): SmtpSettings['from'] | undefined {
  const [, name, inner] = /^([^<>"\r\n]{1,100})<([^<>]+)>$/.exec(text.trim()) ?? [];
  const address = inner ?? text.trim();
  if (!isMailAddress(address)) return undefined;
  return { name: name?.trim() || undefined, address };
}
