import { useQuery } from '@tanstack/react-query';
import { geometry, Pending, useWidth } from '@tongshang/ui/components';
import { formatDay, formatMoment } from '@tongshang/ui/i18n';
import { PlaceName, usePlaceNames } from '@tongshang/ui/places';
import { lazy, Suspense, useMemo } from 'react';
import { useText } from '../text.ts';
import type { LandTopology } from './JourneyMap.tsx';
import { legsOf, positionOf, type Stop } from './journey.ts';
import styles from './journey-map.module.css';

const JourneyMap = lazy(() => import('./JourneyMap.tsx'));

const coarse = async () => (await import('world-atlas/land-110m.json')).default as unknown as LandTopology;
const fine = async () => (await import('world-atlas/land-50m.json')).default as unknown as LandTopology;

function useLand(kind: 'strip' | 'full') {
  return useQuery({
    queryKey: ['land', kind],
    queryFn: kind === 'strip' ? coarse : fine,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** Stops as the reader calls them. */
function useNamedStops(stops: readonly Stop[]): readonly Stop[] {
  const names = usePlaceNames(stops.map((stop) => stop.place)).join('\n');
  return useMemo(() => {
    const each = names.split('\n');
    return stops.map((stop, at) => ({ ...stop, label: each[at] ?? stop.label }));
  }, [stops, names]);
}

interface MapProps {
  readonly stops: readonly Stop[];
  readonly mode: string;
}

/** The journey stop by stop beside a slim picture of it; pressing it opens the whole map. Takes its room before it is drawn. */
export function MapStrip(props: MapProps & { onOpen(): void }) {
  const { t } = useText();
  const [measure, width] = useWidth<HTMLSpanElement>();
  const land = useLand('strip').data;
  const stops = useNamedStops(props.stops);
  if (!props.stops.some((stop) => positionOf(stop.place))) return null;
  return (
    <div className={styles.journey}>
      <StopList stops={props.stops} />
      <button type="button" className={styles.strip} onClick={props.onOpen}>
        <span className={styles.canvas} ref={measure}>
          {!land && <Pending height={168} />}
          {land && width > 0 && (
            <Suspense fallback={<Pending height={168} />}>
              <JourneyMap
                land={land}
                stops={stops}
                legs={legsOf(props.stops, props.mode)}
                width={width}
                height={168}
                kind="strip"
                label={t('map.label')}
              />
            </Suspense>
          )}
        </span>
        <span className={styles.hint}>{t('map.open')}</span>
      </button>
    </div>
  );
}

export function StopList(props: { stops: readonly Stop[] }) {
  const { t, language } = useText();
  return (
    <ol className={styles.stops} aria-label={t('map.stops')}>
      {props.stops.map((stop) => (
        <li key={stop.id} className={styles.stop} data-state={stop.state}>
          <span>
            <PlaceName place={stop.place} />
          </span>
          <span className={styles.stopTime}>
            {stop.when === undefined
              ? ''
              : stop.state === 'passed'
                ? formatMoment(stop.when, language, stop.place.timeZone)
                : t('lane.expectedBy', { day: formatDay(stop.when, language) })}
          </span>
        </li>
      ))}
    </ol>
  );
}

export function FullMap(props: MapProps & { onStop(mark: string): void }) {
  const { t } = useText();
  const [measure, width] = useWidth<HTMLDivElement>();
  const land = useLand('full').data;
  const stops = useNamedStops(props.stops);
  const height = Math.max(320, Math.min(620, Math.round(width * 0.55)));
  return (
    <div className={styles.full} ref={measure} style={geometry({ minHeight: height })}>
      {!land && <Pending height={height} />}
      {land && width > 0 && (
        <Suspense fallback={<Pending height={height} />}>
          <JourneyMap
            land={land}
            stops={stops}
            legs={legsOf(props.stops, props.mode)}
            width={width}
            height={height}
            kind="full"
            label={t('map.label')}
            onStop={props.onStop}
          />
        </Suspense>
      )}
    </div>
  );
}
