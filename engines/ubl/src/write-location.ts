import type { Place } from '@tongshang/trade-facts';
import type { UblNode } from './serialise.ts';

/** A named place, with its code, country and position. */
export function location(place: Place | undefined): UblNode | undefined {
  if (!place) return undefined;
  return {
    ID: place.unlocode ? { _: place.unlocode, schemeID: 'UN/LOCODE' } : undefined,
    Name: place.name,
    Address: { Country: { IdentificationCode: place.country } },
    LocationCoordinate: coordinate(place),
  };
}

function coordinate({ latitude, longitude }: Place): UblNode | undefined {
  if (latitude === undefined || longitude === undefined) return undefined;
  const degrees = (value: number) => ({
    _: Math.abs(value)
      .toFixed(6)
      .replace(/\.?0+$/, ''),
    unitCode: 'DD',
  });
  return {
    LatitudeDegreesMeasure: degrees(latitude),
    LatitudeDirectionCode: latitude < 0 ? 'South' : 'North',
    LongitudeDegreesMeasure: degrees(longitude),
    LongitudeDirectionCode: longitude < 0 ? 'West' : 'East',
  };
}
