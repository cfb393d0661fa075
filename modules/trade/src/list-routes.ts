import { decodeCursor, type HttpApp, literals, Page, PageQuery, pageOf, query, Uuid } from '@tongshang/http';
import { soughtOf } from '@tongshang/module';
import { Type } from 'typebox';
import type { TradeContext } from './context.ts';
import { FactSchema, RoleSchema, StatusSchema } from './contract.ts';
import { FindingsSchema, HomeSchema, TradeListItemSchema } from './contract-lists.ts';
import { SORT_VALUES } from './list-sort.ts';
import { listTrades, SORTED_MAX } from './list-trades.ts';
import { readNumbers } from './trade-lists.ts';
import { workList } from './work-list.ts';

const READ = { scope: 'trade:read' } as const;
const WAITING_MAX = 50;
/** Of each module, what waits for one organisation beside what trades themselves wait for. */
const MATTERS_MAX = 500;
/** Of each module. */
const FOUND_MAX = 8;

const Day = Type.Optional(Type.String({ format: 'date' }));

const TradesQuery = Type.Object({
  ...PageQuery.properties,
  role: Type.Optional(RoleSchema),
  status: Type.Optional(StatusSchema),
  milestone: Type.Optional(FactSchema),
  waitingForMe: Type.Optional(Type.Boolean()),
  text: Type.Optional(Type.String({ maxLength: 100 })),
  partner: Type.Optional(
    Type.String({ format: 'uuid', description: 'The organisation or contact on the other side' }),
  ),
  port: Type.Optional(
    Type.String({
      pattern: '^[A-Z]{2}[A-Z0-9]{3}$',
      description: 'UN/LOCODE of the port of loading or of discharge',
    }),
  ),
  openedFrom: Day,
  openedUntil: Day,
  arrivesFrom: Day,
  arrivesUntil: Day,
  step: Type.Optional(FactSchema),
  late: Type.Optional(Type.Boolean({ description: 'Its next step was expected before today' })),
  marked: Type.Optional(Type.Boolean()),
  assignedTo: Type.Optional(Uuid),
  sort: Type.Optional(
    literals(SORT_VALUES, {
      description: `The newest first unless stated; with a minus the last first. Sorted are the newest ${SORTED_MAX} of a role and status`,
    }),
  ),
  columns: Type.Optional(
    Type.String({
      pattern: '^[A-Za-z]{1,40}(,[A-Za-z]{1,40}){0,19}$',
      description:
        'Columns of other modules that are wanted, with commas: `invoice`, `transportDocument`, `declaration`, `declarationNumber`',
    }),
  ),
});

/** The list of trades, the work list, and what is found. */
export function listRoutes(app: HttpApp, { awaited, columns, finding }: TradeContext): void {
  query(app, {
    url: '/api/v1/trades',
    operationId: 'listTrades',
    summary: 'The caller’s trades, the newest first or sorted, as far as the filters let them through',
    tags: ['trade'],
    access: READ,
    querystring: TradesQuery,
    response: Page(TradeListItemSchema),
    refusals: ['CURSOR_INVALID'],
    async handler({ tx, principal, query: { limit, cursor, columns: asked, sort, ...filter } }) {
      const matters = await awaited(tx, MATTERS_MAX);
      const wanted = { ...filter, limit: limit + 1 };
      const rows = sort
        ? await listTrades(
            tx,
            {
              ...wanted,
              sort,
              language: principal.language ?? 'en',
              after: decodeCursor(cursor, ['text', 'uuid']) as [string, string] | undefined,
            },
            matters,
          )
        : await listTrades(tx, { ...wanted, after: decodeCursor(cursor, ['uuid'])?.[0] }, matters);
      const page = pageOf(rows, limit, ({ tradeId, sortKey }) =>
        sortKey === undefined ? [tradeId] : [sortKey, tradeId],
      );
      const ids = page.items.map(({ tradeId }) => tradeId);
      const said = await columns(tx, principal.scopes, asked?.split(',') ?? [], ids);
      const items = page.items.map(({ sortKey: _, ...item }) => ({
        ...item,
        ...(said.has(item.tradeId) ? { columns: said.get(item.tradeId) } : {}),
      }));
      return { ...page, items } as never;
    },
  });
  query(app, {
    url: '/api/v1/findings',
    operationId: 'find',
    summary:
      'What the caller finds by a text or a number on a paper: trades, papers, declarations, contacts, products',
    tags: ['trade'],
    access: READ,
    perMinute: 120,
    querystring: Type.Object({ text: Type.String({ minLength: 2, maxLength: 100 }) }),
    response: FindingsSchema,
    async handler({ tx, principal, query: { text } }) {
      return { items: [...(await finding(tx, principal.scopes, soughtOf(text), FOUND_MAX))] } as never;
    },
  });
  query(app, {
    url: '/api/v1/home',
    operationId: 'readHome',
    summary: 'What waits for the caller, exceptions first, and its numbers',
    tags: ['trade'],
    access: READ,
    response: HomeSchema,
    async handler({ tx }) {
      const matters = await awaited(tx, MATTERS_MAX);
      const [waiting, numbers] = await Promise.all([
        workList(tx, WAITING_MAX, matters),
        readNumbers(tx, matters),
      ]);
      return { waiting, numbers } as never;
    },
  });
}
