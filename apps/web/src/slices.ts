import catalogue from '@tongshang/catalogue/web';
import claims from '@tongshang/claims/web';
import clearance from '@tongshang/clearance/web';
import contact from '@tongshang/contact/web';
import conversation from '@tongshang/conversation/web';
import correspondence from '@tongshang/correspondence/web';
import document from '@tongshang/document/web';
import dossierExport from '@tongshang/dossier-export/web';
import firmProfile from '@tongshang/firm-profile/web';
import guest from '@tongshang/guest/web';
import orderImport from '@tongshang/order-import/web';
import party from '@tongshang/party/web';
import purchasing from '@tongshang/purchasing/web';
import settlement from '@tongshang/settlement/web';
import stock from '@tongshang/stock/web';
import succession from '@tongshang/succession/web';
import trace from '@tongshang/trace/web';
import trade from '@tongshang/trade/web';
import type { Slice } from '@tongshang/ui/slice';
import { shell } from './shell/slice.ts';

/** Every slice of the interface; this is the one place that names them. */
export const slices: readonly Slice[] = [
  shell,
  party,
  purchasing,
  firmProfile,
  contact,
  succession,
  correspondence,
  catalogue,
  trade,
  orderImport,
  document,
  stock,
  trace,
  clearance,
  settlement,
  claims,
  conversation,
  guest,
  dossierExport,
];
