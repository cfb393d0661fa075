// Generated from openapi/*.json by platform/client/scripts/generate.ts; do not edit.

import type * as catalogue from "./catalogue.ts";
import type * as claims from "./claims.ts";
import type * as clearance from "./clearance.ts";
import type * as contact from "./contact.ts";
import type * as conversation from "./conversation.ts";
import type * as correspondence from "./correspondence.ts";
import type * as document from "./document.ts";
import type * as dossierExport from "./dossier-export.ts";
import type * as firmProfile from "./firm-profile.ts";
import type * as guest from "./guest.ts";
import type * as jobs from "./jobs.ts";
import type * as journal from "./journal.ts";
import type * as orderImport from "./order-import.ts";
import type * as party from "./party.ts";
import type * as purchasing from "./purchasing.ts";
import type * as server from "./server.ts";
import type * as settlement from "./settlement.ts";
import type * as stock from "./stock.ts";
import type * as succession from "./succession.ts";
import type * as trace from "./trace.ts";
import type * as trade from "./trade.ts";

export interface paths extends catalogue.paths, claims.paths, clearance.paths, contact.paths, conversation.paths, correspondence.paths, document.paths, dossierExport.paths, firmProfile.paths, guest.paths, jobs.paths, journal.paths, orderImport.paths, party.paths, purchasing.paths, server.paths, settlement.paths, stock.paths, succession.paths, trace.paths, trade.paths {}
interface schemas extends catalogue.schemas, claims.schemas, clearance.schemas, contact.schemas, conversation.schemas, correspondence.schemas, document.schemas, dossierExport.schemas, firmProfile.schemas, guest.schemas, jobs.schemas, journal.schemas, orderImport.schemas, party.schemas, purchasing.schemas, server.schemas, settlement.schemas, stock.schemas, succession.schemas, trace.schemas, trade.schemas {}
export interface components {
    schemas: schemas;
}
