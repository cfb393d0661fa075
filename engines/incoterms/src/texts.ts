import type { Cost, DeliveryPoint, NamedPlaceKind, Text } from './rules.ts';

export const DELIVERY_TEXTS: Readonly<Record<DeliveryPoint, Text>> = {
  'at-disposal-not-loaded': {
    en: 'when the goods stand ready at the named place, not loaded',
    'zh-CN': '货物在指定地点备妥、尚未装车时',
  },
  'handed-to-carrier': {
    en: 'when the goods are handed to the carrier',
    'zh-CN': '货物交给承运人时',
  },
  'alongside-ship': {
    en: 'when the goods lie alongside the ship in the port of shipment',
    'zh-CN': '货物在装运港置于船边时',
  },
  'on-board-ship': {
    en: 'when the goods are on board the ship in the port of shipment',
    'zh-CN': '货物在装运港装上船时',
  },
  'at-disposal-before-unloading': {
    en: 'when the goods have arrived at the named place and can be unloaded',
    'zh-CN': '货物运抵指定地点、可供卸货时',
  },
  'unloaded-at-destination': {
    en: 'when the goods have been unloaded at the named place',
    'zh-CN': '货物在指定地点卸下后',
  },
};

export const NAMED_PLACE_TEXTS: Readonly<Record<NamedPlaceKind, Text>> = {
  'place-of-delivery': { en: 'place of delivery', 'zh-CN': '交货地点' },
  'port-of-shipment': { en: 'port of shipment', 'zh-CN': '装运港' },
  'port-of-destination': { en: 'port of destination', 'zh-CN': '目的港' },
  'place-of-destination': { en: 'place of destination', 'zh-CN': '目的地' },
};

export const COST_TEXTS: Readonly<Record<Cost, Text>> = {
  'export-clearance': { en: 'export clearance', 'zh-CN': '出口清关' },
  'pre-carriage': { en: 'carriage to the place of loading', 'zh-CN': '至装运地的运输' },
  loading: { en: 'loading', 'zh-CN': '装货' },
  'main-carriage': { en: 'main carriage', 'zh-CN': '主要运输' },
  insurance: { en: 'cargo insurance', 'zh-CN': '货物运输保险' },
  'on-carriage': { en: 'carriage after arrival in the importing country', 'zh-CN': '进口国境内的后续运输' },
  unloading: { en: 'unloading at destination', 'zh-CN': '目的地卸货' },
  'import-clearance': { en: 'import clearance', 'zh-CN': '进口清关' },
  'import-duties': { en: 'import duties and taxes', 'zh-CN': '进口关税和税费' },
};
