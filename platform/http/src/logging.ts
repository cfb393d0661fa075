import { type DestinationStream, type Logger, pino } from 'pino';

type LogLevel = 'silent' | 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace';

/** Members that never reach the log, wherever they stand in what is logged, up to three levels deep. */
const secretMembers = [
  'authorization',
  'cookie',
  '"set-cookie"',
  '"x-csrf-token"',
  'password',
  'newPassword',
  'currentPassword',
  'token',
  'secret',
  'apiKey',
  'privateKey',
  'masterKey',
];
const redacted = secretMembers.flatMap((member) => {
  const step = member.startsWith('"') ? `[${member}]` : `.${member}`;
  return [step.replace(/^\./, ''), `*${step}`, `*.*${step}`];
});

/**
 * The structured log, one JSON object a line, to standard error unless a destination is given: standard output
 * belongs to what programs print.
 */
export function createLogger(level: LogLevel = 'info', destination?: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    redact: { paths: redacted, censor: '[redacted]' },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
  };
  return pino(options, destination ?? pino.destination({ dest: 2, sync: false }));
}
