import { CountryCode, Instant, Localised, Nullable, Uuid } from '@tongshang/http';
import { Type } from 'typebox';
import { RoleSchema, SideSchema, TermsSchema } from './contract.ts';

/** Of a trade, what whoever is asked to take part in it may know before it has answered. */
export const TradeInvitationSchema = Type.Object(
  {
    tradeId: Uuid,
    demonstration: Type.Boolean(),
    role: RoleSchema,
    askedAt: Instant,
    askedBy: Type.Array(Type.Object({ side: SideSchema, name: Localised, country: CountryCode })),
    goods: Type.Array(Localised, { description: 'Names of the first goods' }),
    goodsCount: Type.Integer(),
    route: Type.Object({
      from: Nullable(CountryCode),
      to: Nullable(CountryCode),
      modeOfTransport: TermsSchema.properties.modeOfTransport,
      portOfLoading: Nullable(Type.String()),
      portOfDischarge: Nullable(Type.String()),
    }),
  },
  { title: 'TradeInvitation' },
);
