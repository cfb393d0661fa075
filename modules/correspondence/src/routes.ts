import {
  command,
  decodeCursor,
  download,
  type HttpApp,
  needSecondFactor,
  pageOf,
  query,
} from '@tongshang/http';
import { isKind, type Principal } from '@tongshang/identity';
import type { Mail, Outbox } from '@tongshang/mail';
import type { PartyCapability } from '@tongshang/party';
import { invariant, type Language } from '@tongshang/refusal';
import * as contract from './contract.ts';
import { letter } from './mails.ts';
import { refuse } from './refusals.ts';
import { listedOf, mailOf } from './view.ts';

const tags = ['correspondence'];
const read = { scope: 'correspondence:read' } as const;
const write = { scope: 'correspondence:write' } as const;

type CorrespondenceDeps = {
  readonly mail: Mail & { readonly outbox: Outbox };
  readonly party: Pick<PartyCapability, 'personEmail'>;
};

/** The outbox, and how mail is set up. */
export function correspondenceRoutes(app: HttpApp, deps: CorrespondenceDeps): void {
  reading(app, deps);
  acting(app, deps);
  settingUp(app, deps);
}

const readerOf = (principal: Principal, exchange: { readonly language: Language }) => ({
  scopes: principal.scopes,
  language: exchange.language,
});

function reading(app: HttpApp, { mail }: CorrespondenceDeps): void {
  const { outbox, isSetUp } = mail;
  const given = { templates: outbox.templates, isSetUp };
  query(app, {
    url: '/api/v1/mails',
    operationId: 'listMails',
    summary: 'The mail that went out, or would go out, in the organisation’s name; newest first',
    tags,
    access: read,
    querystring: contract.OutboxQuery,
    response: contract.OutboxPage,
    refusals: ['CURSOR_INVALID'],
    async handler({ tx, principal, exchange, query: { limit, cursor, state, ...filter } }) {
      const before = decodeCursor(cursor, ['uuid'])?.[0] ?? null;
      const states = state === undefined ? undefined : [state];
      const rows = await outbox.list(tx, { ...filter, states }, before, limit + 1);
      const page = pageOf(rows, limit, (row) => [row.mailId]);
      const reader = readerOf(principal, exchange);
      const templates = Object.entries(outbox.templates).map(([template, { name }]) => ({ template, name }));
      return {
        ...page,
        items: page.items.map((row) => listedOf(row, reader, given)),
        isSetUp,
        templates,
      } as never;
    },
  });
  query(app, {
    url: '/api/v1/mails/:mailId',
    operationId: 'readMail',
    summary: 'One of them, with what it says; links only for those who may make such links',
    tags,
    access: read,
    params: contract.OfMail,
    response: contract.Mail,
    refusals: ['MAIL_NOT_FOUND'],
    handler: async ({ tx, principal, exchange, params }) =>
      mailOf(await outbox.read(tx, principal, params.mailId), readerOf(principal, exchange), given) as never,
  });
  download(app, {
    url: '/api/v1/mails/:mailId/message',
    operationId: 'downloadMail',
    summary: 'The whole message with its papers, for a mail program',
    tags,
    access: read,
    params: contract.OfMail,
    contentTypes: ['message/rfc822'],
    refusals: ['MAIL_NOT_FOUND', 'BLOB_MISSING', 'BLOB_DAMAGED'],
    async inSteps({ principal, params: { mailId }, transaction }) {
      const found = await transaction((tx) => outbox.read(tx, principal, mailId));
      return {
        bytes: await outbox.file(found),
        contentType: 'message/rfc822',
        fileName: `${found.template.replace('.', '-')}-${mailId.slice(-12)}.eml`,
      };
    },
  });
}

function acting(app: HttpApp, { mail: { outbox } }: CorrespondenceDeps): void {
  command(app, {
    method: 'POST',
    url: '/api/v1/mails/:mailId/sending',
    operationId: 'sendMail',
    summary: 'Send what failed, may not have gone out, or was written when no mail was sent here',
    tags,
    access: write,
    params: contract.OfMail,
    refusals: ['MAIL_NOT_FOUND', 'MAIL_STATE_OTHER', 'MAIL_TOO_LATE', 'MAIL_NOT_SET_UP'],
    async handler({ tx, params }) {
      await outbox.sendAgain(tx, params.mailId);
      return {};
    },
  });
  command(app, {
    method: 'POST',
    url: '/api/v1/mails/:mailId/by-hand',
    operationId: 'markMailByHand',
    summary: 'Note that one has sent it by another way; it is not sent any more',
    tags,
    access: write,
    params: contract.OfMail,
    refusals: ['MAIL_NOT_FOUND', 'MAIL_STATE_OTHER', 'MAIL_LINK_NOT_YOURS'],
    async handler({ tx, principal, params }) {
      await outbox.markByHand(tx, principal, params.mailId);
      return {};
    },
  });
}

function settingUp(app: HttpApp, { mail, party }: CorrespondenceDeps): void {
  const { outbox } = mail;
  query(app, {
    url: '/api/v1/mail-set-up',
    operationId: 'readMailSetUp',
    summary: 'Whether the platform’s mail is set up; to the operator also how, without its password',
    tags,
    access: { scope: 'party:admin' },
    response: contract.MailSetUp,
    async handler({ tx, principal }) {
      if (!isOperator(principal)) return { isSetUp: mail.isSetUp, server: null, letters: [] };
      const letters = await tx.elevated('the operator sees how many letters wait', () => outbox.counts(tx));
      const { isSetUp, ...server } = outbox.setUp;
      return { isSetUp, server: isSetUp ? server : null, letters: [...letters] } as never;
    },
  });
  command(app, {
    method: 'POST',
    url: '/api/v1/mail-set-up/test',
    operationId: 'sendTestMail',
    summary: 'Send a test mail to one’s own address (operator)',
    tags,
    access: 'session',
    perMinute: 6,
    response: contract.TestMail,
    refusals: [
      'OPERATOR_ONLY',
      'SCOPE_NEEDED',
      'MAIL_NOT_SET_UP',
      'OWN_ADDRESS_MISSING',
      'MAIL_ADDRESS_WRONG',
    ],
    async handler({ tx, principal, exchange }) {
      requireOperator(principal);
      needSecondFactor(principal);
      invariant(principal.personId !== null, 'a session belongs to a person');
      const to = await party.personEmail(tx);
      if (!to) throw refuse('OWN_ADDRESS_MISSING');
      const mailId = await mail.put(tx, letter('correspondence.test', { at: tx.now }), {
        ...{ to, language: exchange.language },
      });
      return { mailId, to };
    },
  });
}

/** Errors: OPERATOR_ONLY. */
function requireOperator(principal: Principal): void {
  if (!isOperator(principal)) throw refuse('OPERATOR_ONLY');
}

const isOperator = (principal: Principal): boolean =>
  isKind(principal, 'operator') && principal.scopes.has('party:admin');
