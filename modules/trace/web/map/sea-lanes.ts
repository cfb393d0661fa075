/**
 * The usual sea lanes as a coarse net of waypoints: straits, capes and canal mouths (positions are public facts, to a
 * tenth of a degree). Good enough to draw a voyage that does not cross land; never the track of a ship.
 */
export type Position = readonly [longitude: number, latitude: number];

const points = {
  yellowSea: [122.8, 36.5],
  shanghai: [123, 31],
  taiwanStrait: [119.6, 24.2],
  hongKong: [114.3, 21.8],
  southChinaSea: [110, 12],
  singapore: [104.4, 1.3],
  malaccaNorth: [97, 5.8],
  ceylon: [80.5, 5.6],
  arabianSea: [62, 11],
  gulfOfAden: [51.5, 12.3],
  babElMandeb: [43.3, 12.5],
  redSea: [38, 20],
  suez: [32.6, 29.7],
  portSaid: [32.4, 31.6],
  crete: [24, 34.2],
  sicily: [11.2, 37.4],
  gibraltar: [-5.6, 35.9],
  stVincent: [-9.4, 36.8],
  finisterre: [-9.8, 43.4],
  ushant: [-5.6, 48.8],
  dover: [1.5, 51],
  thames: [2, 51.8],
  germanBight: [7.5, 54.1],
  skaw: [10.8, 57.9],
  baltic: [18, 56],
  irishSea: [-5.3, 51.3],
  capeOfGoodHope: [18, -35.2],
  durban: [32.5, -30.5],
  westAfrica: [-18.2, 14],
  capeRoque: [-34.5, -5],
  rioDeJaneiro: [-42.8, -23.6],
  riverPlate: [-55.5, -35.8],
  capeHorn: [-67.2, -56.6],
  callao: [-77.6, -12.2],
  panamaPacific: [-79.5, 8],
  panamaAtlantic: [-79.9, 9.5],
  windwardPassage: [-74.2, 20],
  floridaStrait: [-80, 24.6],
  gulfOfMexico: [-90, 27.5],
  hatteras: [-74.5, 35],
  newYork: [-73.5, 40.2],
  grandBanks: [-50, 42.5],
  losAngeles: [-119, 33.4],
  sanFrancisco: [-123.2, 37.6],
  seattle: [-125.2, 48.4],
  northPacific: [-170, 47.5],
  japanEast: [142.5, 35.2],
  tsugaru: [140.6, 41.4],
  koreaStrait: [129.4, 34.6],
  hawaii: [-158, 20.5],
  luzon: [121, 20.2],
  philippineSea: [135, 15],
  torres: [142, -10.6],
  coralSea: [155, -20],
  sydney: [152, -34],
  bassStrait: [146, -39.4],
  auckland: [175.5, -35.5],
  perth: [114.5, -33],
  sunda: [105.4, -6.4],
  bengal: [88, 17],
  mumbai: [72, 18.6],
  hormuz: [57.5, 25.4],
  mombasa: [41, -5],
} as const satisfies Record<string, Position>;

type Name = keyof typeof points;

const lanes: readonly (readonly Name[])[] = [
  [
    'yellowSea',
    'shanghai',
    'taiwanStrait',
    'hongKong',
    'southChinaSea',
    'singapore',
    'malaccaNorth',
    'ceylon',
  ],
  [
    'ceylon',
    'arabianSea',
    'gulfOfAden',
    'babElMandeb',
    'redSea',
    'suez',
    'portSaid',
    'crete',
    'sicily',
    'gibraltar',
  ],
  ['gibraltar', 'stVincent', 'finisterre', 'ushant', 'dover', 'thames', 'germanBight', 'skaw', 'baltic'],
  ['ushant', 'irishSea'],
  ['shanghai', 'koreaStrait', 'tsugaru', 'northPacific'],
  ['yellowSea', 'koreaStrait'],
  ['shanghai', 'japanEast', 'northPacific', 'seattle', 'sanFrancisco', 'losAngeles', 'panamaPacific'],
  ['northPacific', 'sanFrancisco'],
  ['hongKong', 'luzon', 'philippineSea', 'hawaii', 'losAngeles'],
  ['shanghai', 'luzon'],
  ['luzon', 'japanEast'],
  ['hawaii', 'panamaPacific', 'callao', 'capeHorn', 'riverPlate', 'rioDeJaneiro', 'capeRoque', 'westAfrica'],
  ['panamaPacific', 'panamaAtlantic', 'windwardPassage', 'hatteras', 'newYork', 'grandBanks', 'ushant'],
  ['windwardPassage', 'floridaStrait', 'gulfOfMexico'],
  ['floridaStrait', 'hatteras'],
  ['newYork', 'stVincent', 'floridaStrait'],
  ['windwardPassage', 'stVincent'],
  ['grandBanks', 'irishSea'],
  ['stVincent', 'westAfrica', 'capeOfGoodHope', 'durban', 'mombasa', 'gulfOfAden'],
  ['capeOfGoodHope', 'rioDeJaneiro'],
  ['durban', 'ceylon'],
  ['durban', 'sunda', 'singapore'],
  ['ceylon', 'mumbai', 'hormuz', 'arabianSea', 'mumbai'],
  ['ceylon', 'bengal', 'malaccaNorth'],
  ['philippineSea', 'torres', 'coralSea', 'sydney', 'bassStrait', 'perth', 'sunda', 'southChinaSea'],
  ['sydney', 'auckland', 'panamaPacific'],
  ['perth', 'ceylon'],
];

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Great-circle distance in kilometres (mean Earth radius 6,371 km). */
export function distanceKm(one: Position, other: Position): number {
  const [dLon, dLat] = [radians(other[0] - one[0]), radians(other[1] - one[1])];
  const h =
    Math.sin(dLat / 2) ** 2 +
    Math.cos(radians(one[1])) * Math.cos(radians(other[1])) * Math.sin(dLon / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(h)));
}

const net = (() => {
  const neighbours = new Map<Name, Set<Name>>();
  const join = (one: Name, other: Name) => {
    neighbours.set(one, (neighbours.get(one) ?? new Set()).add(other));
  };
  for (const lane of lanes)
    for (const [at, name] of lane.slice(1).entries()) {
      const before = lane[at];
      if (!before) continue;
      join(before, name);
      join(name, before);
    }
  return neighbours;
})();

const nearest = (position: Position): Name =>
  (Object.keys(points) as Name[]).reduce((best, name) =>
    distanceKm(points[name], position) < distanceKm(points[best], position) ? name : best,
  );

/** The shortest way along the lanes between two ports, both ends included (Dijkstra over some sixty points). */
export function seaRoute(from: Position, to: Position): Position[] {
  const [start, goal] = [nearest(from), nearest(to)];
  const far = new Map<Name, number>([[start, 0]]);
  const came = new Map<Name, Name>();
  const open = new Set<Name>([start]);
  while (open.size > 0) {
    const here = [...open].reduce((best, name) =>
      (far.get(name) ?? 0) < (far.get(best) ?? 0) ? name : best,
    );
    if (here === goal) break;
    open.delete(here);
    for (const next of net.get(here) ?? []) {
      const length = (far.get(here) ?? 0) + distanceKm(points[here], points[next]);
      if (length >= (far.get(next) ?? Number.POSITIVE_INFINITY)) continue;
      far.set(next, length);
      came.set(next, here);
      open.add(next);
    }
  }
  const way: Position[] = [];
  for (let name: Name | undefined = goal; name; name = came.get(name)) way.unshift(points[name]);
  return [from, ...withoutDetour(from, way, to), to];
}

/** Leaves out a first or last waypoint that lies behind the port, seen from the next one. */
function withoutDetour(from: Position, way: Position[], to: Position): Position[] {
  const kept = [...way];
  const [first, second] = kept;
  if (first && second && distanceKm(from, second) < distanceKm(first, second)) kept.shift();
  const [last, before] = [kept.at(-1), kept.at(-2)];
  if (last && before && distanceKm(to, before) < distanceKm(last, before)) kept.pop();
  return kept;
}
