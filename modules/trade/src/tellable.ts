import { type Access, type CommandDefinition, command, type HttpApp } from '@tongshang/http';
import type { TradeId } from '@tongshang/identifier';
import { type TObject, type TProperties, type TSchema, Type } from 'typebox';
import type { TradeCapability } from './capability.ts';
import { ToldSchema } from './contract.ts';

const TOLD_REFUSALS = ['CONTACT_NOT_YOURS', 'REPORT_WITHOUT_EVIDENCE', 'EVIDENCE_CONTESTED'];

/**
 * Declares a command about a trade (`:tradeId`) that its caller does itself, or tells in the name of a contact of its own: with `told` in
 * the body the principal that the handler is given is the contact, and what it states is a report.
 */
export function tellable<
  const A extends Exclude<Access, 'public'>,
  P extends TObject<{ tradeId: TSchema }>,
  B extends TProperties,
  R extends TSchema | undefined = undefined,
>(
  app: HttpApp,
  trades: Pick<TradeCapability, 'speakerOf'>,
  definition: CommandDefinition<A, P, undefined, TObject<B>, R> & {
    readonly params: P;
    readonly body: TObject<B>;
  },
): void {
  const { body, refusals = [], handler } = definition;
  const withTold: CommandDefinition<A, P, undefined, TObject, R> = {
    ...definition,
    body: Type.Object({ ...body.properties, told: Type.Optional(ToldSchema) }),
    refusals: [...refusals, ...TOLD_REFUSALS],
    async handler(input) {
      const { tx, principal, params, body: sent } = input as unknown as Parameters<typeof handler>[0];
      const { told, ...said } = sent as Record<string, unknown>;
      const { tradeId } = params as { tradeId: TradeId };
      const speaker = await trades.speakerOf(tx, principal as never, tradeId, told as never);
      return handler({ ...input, principal: speaker, body: said } as never);
    },
  };
  command(app, withTold as never);
}
