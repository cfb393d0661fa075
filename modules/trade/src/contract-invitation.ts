import { CountryCode, Instant, Localised, Nullable, Uuid } from '@tongshang/http';
import { Type } from 'typebox';
import { PlaceSchema, RoleSchema, SideSchema, TermsSchema } from './contract.ts';

/** A port as it is called, in any language: no position. */
const NamedPlace = Type.Pick(PlaceSchema, ['name', 'country', 'unlocode']);

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
      portOfLoading: Nullable(NamedPlace),
      portOfDischarge: Nullable(NamedPlace),
    }),
  },
  { title: 'TradeInvitation' },
);
