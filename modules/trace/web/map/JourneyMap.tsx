import { geoGraticule10, geoPath } from 'd3-geo';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { type ReactNode, useMemo } from 'react';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { type Leg, positionOf, type Stop } from './journey.ts';
import styles from './journey-map.module.css';
import { projectionFor } from './projection.ts';

export type LandTopology = Topology<{ land: GeometryCollection }>;

interface JourneyMapProps {
  readonly land: LandTopology;
  readonly stops: readonly Stop[];
  readonly legs: readonly Leg[];
  readonly width: number;
  readonly height: number;
  readonly kind: 'strip' | 'full';
  /** What the picture shows, in words. */
  readonly label: string;
  /** Opens what happened at a stop, by its mark. */
  readonly onStop?: ((mark: string) => void) | undefined;
}

/** The journey on a plain map drawn here, from geography that comes with the app: nothing is fetched from outside. */
export default function JourneyMap(props: JourneyMapProps) {
  const { stops, legs, width, height, kind } = props;
  const land = useMemo(
    () =>
      feature(props.land, props.land.objects.land) as unknown as FeatureCollection<Polygon | MultiPolygon>,
    [props.land],
  );
  const drawn = useMemo(() => {
    const positions = [
      ...stops.map((stop) => positionOf(stop.place)).filter((position) => position !== undefined),
      ...legs.flatMap((leg) => leg.line),
    ];
    const margin = kind === 'strip' ? 26 : 48;
    const projection = projectionFor(positions, { width, height, margin }, kind);
    const path = geoPath(projection);
    const round = 2 * Math.PI * projection.scale();
    const middle = projection([-projection.rotate()[0], 0])?.[0] ?? width / 2;
    return {
      // The world goes on where its picture ends: drawn again beside itself as far as the frame shows it.
      copies: [0, round, -round].filter(
        (by) => middle + by + round / 2 > 0 && middle + by - round / 2 < width,
      ),
      land: path(land) ?? '',
      grid: path(geoGraticule10()) ?? '',
      legs: legs.map((leg) => ({
        id: leg.id,
        travelled: leg.travelled,
        d: path({ type: 'LineString', coordinates: leg.line.map(([x, y]) => [x, y]) }) ?? '',
      })),
      stops: placeLabels(
        stops.flatMap((stop) => {
          const at = positionOf(stop.place);
          const [x, y] = (at && projection([at[0], at[1]])) ?? [];
          return x === undefined || y === undefined ? [] : [{ ...stop, x, y }];
        }),
        width,
      ),
    };
  }, [stops, legs, land, width, height, kind]);

  return (
    <svg
      className={styles.map}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      // A picture has no parts of its own to a screen reader; stops that open need a group around them.
      role={props.onStop ? 'group' : 'img'}
      aria-label={props.label}
    >
      <rect width={width} height={height} className={styles.water} />
      {drawn.copies.map((by) => (
        <g key={by} transform={`translate(${by} 0)`}>
          <path d={drawn.grid} className={styles.grid} />
          <path d={drawn.land} className={styles.land} />
        </g>
      ))}
      {drawn.legs.map((leg) => (
        <path key={leg.id} d={leg.d} className={leg.travelled ? styles.travelled : styles.planned} />
      ))}
      {drawn.stops.map((stop) => (
        <MapStop key={stop.id} mark={stop.mark} label={stop.label} onStop={props.onStop}>
          {props.onStop && <circle cx={stop.x} cy={stop.y} r={14} className={styles.reach} />}
          <circle
            cx={stop.x}
            cy={stop.y}
            r={5}
            className={stop.state === 'passed' ? styles.passed : styles.expected}
          />
          {stop.labelled && (
            <text x={stop.x + stop.dx} y={stop.y + stop.dy} textAnchor={stop.anchor} className={styles.name}>
              {stop.label}
            </text>
          )}
        </MapStop>
      ))}
    </svg>
  );
}

/** A stop that opens its mark, also by keyboard; a plain drawing where nothing opens. */
function MapStop(props: {
  mark: string | undefined;
  label: string;
  onStop?: ((mark: string) => void) | undefined;
  children: ReactNode;
}) {
  const { onStop, mark } = props;
  if (!onStop || !mark) return <g>{props.children}</g>;
  return (
    // biome-ignore lint/a11y/useSemanticElements: inside a drawing there is no HTML button.
    <g
      role="button"
      tabIndex={0}
      aria-label={props.label}
      className={styles.open}
      onClick={() => onStop(mark)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        // Else the same key would also press what has the focus by then.
        event.preventDefault();
        onStop(mark);
      }}
    >
      {props.children}
    </g>
  );
}

interface Spot extends Stop {
  readonly x: number;
  readonly y: number;
}

/**
 * Labels above their point, beside it where another label or the edge is above; kept inside the frame. Of several stops
 * at one point only the last is written.
 */
function placeLabels(spots: readonly Spot[], width: number) {
  return spots.map((spot, at) => {
    const later = spots.slice(at + 1).some((other) => Math.hypot(other.x - spot.x, other.y - spot.y) < 16);
    const crowded = spots.some(
      (other) =>
        other !== spot && Math.abs(other.x - spot.x) < 90 && other.y < spot.y && spot.y - other.y < 34,
    );
    const beside = crowded || spot.y < 26;
    const right = spot.x < width - 110;
    const anchor = beside
      ? right
        ? 'start'
        : 'end'
      : spot.x < 60
        ? 'start'
        : spot.x > width - 60
          ? 'end'
          : 'middle';
    return {
      ...spot,
      labelled: !later,
      anchor,
      dx: beside ? (right ? 10 : -10) : 0,
      dy: beside ? 4 : -11,
    } as const;
  });
}
