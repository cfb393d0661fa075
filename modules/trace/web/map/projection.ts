import { type GeoPermissibleObjects, type GeoProjection, geoEquirectangular, geoMercator } from 'd3-geo';
import type { Position } from './sea-lanes.ts';

/** The longitude in the middle of the shortest arc that holds all positions, so that the Pacific is not cut in two. */
export function middleLongitude(positions: readonly Position[]): number {
  const sorted = [...new Set(positions.map(([longitude]) => ((longitude % 360) + 360) % 360))].sort(
    (a, b) => a - b,
  );
  if (sorted.length === 0) return 0;
  let widest = { gap: -1, after: 0 };
  sorted.forEach((longitude, at) => {
    const next = sorted[at + 1] ?? (sorted[0] ?? 0) + 360;
    if (next - longitude > widest.gap) widest = { gap: next - longitude, after: at };
  });
  const start = sorted[(widest.after + 1) % sorted.length] ?? 0;
  const middle = (start + (360 - widest.gap) / 2) % 360;
  return middle > 180 ? middle - 360 : middle;
}

interface MapFrame {
  readonly width: number;
  readonly height: number;
  /** Room kept free around the journey, in pixels. */
  readonly margin: number;
}

/** A projection that shows all positions in the frame, turned so that they lie together, and never closer than a region. */
export function projectionFor(
  positions: readonly Position[],
  frame: MapFrame,
  kind: 'strip' | 'full',
): GeoProjection {
  const projection = (kind === 'strip' ? geoEquirectangular() : geoMercator()).rotate([
    -middleLongitude(positions),
    0,
  ]);
  const { width, height, margin } = frame;
  const shown: GeoPermissibleObjects = { type: 'MultiPoint', coordinates: positions.map(([x, y]) => [x, y]) };
  if (positions.length === 0) return projection.fitSize([width, height], { type: 'Sphere' });
  projection.fitExtent(
    [
      [margin, margin],
      [width - margin, height - margin],
    ],
    shown,
  );
  const closest = (Math.min(width, height) / 2 / Math.tan(Math.PI / 8)) * 0.9;
  if (Number.isFinite(projection.scale()) && projection.scale() <= closest) return projection;
  const latitudes = positions.map(([, latitude]) => latitude);
  const centre: [number, number] = [
    middleLongitude(positions),
    (Math.min(...latitudes) + Math.max(...latitudes)) / 2,
  ];
  projection.scale(closest).translate([0, 0]);
  const [x, y] = projection(centre) ?? [0, 0];
  return projection.translate([width / 2 - x, height / 2 - y]);
}
