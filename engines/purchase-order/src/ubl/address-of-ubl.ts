import { isCountry } from '@tongshang/country';
import type { UblAddress, UblDelivery, UblLocation } from '@tongshang/ubl';
import type { OrderAddress } from '../schema.ts';
import { orNothing, stated } from './stated.ts';

/** The country of an address, where it is one. */
export function countryOf(address: UblAddress | undefined): string | undefined {
  const code = address?.country?.toUpperCase();
  return code && isCountry(code) ? code : undefined;
}

/** An address; its street in one line. */
export function addressOf(address: UblAddress | undefined): OrderAddress | undefined {
  if (!address) return undefined;
  const { buildingNumber, building, street, additionalStreet, lines = [] } = address;
  const parts = [buildingNumber, building, street, additionalStreet, ...lines].filter((part) => part);
  return stated<OrderAddress>({
    street: parts.length > 0 ? parts.join(', ') : undefined,
    city: address.city,
    postalCode: address.postalCode,
    subdivision: address.subdivision,
    country: countryOf(address),
  });
}

/** A location, by address, name and UN/LOCODE. */
export function locationOf(location: UblLocation | undefined): OrderAddress | undefined {
  if (!location) return undefined;
  const unlocode = location.id?.replace(/\s/g, '').toUpperCase();
  const isCode =
    unlocode !== undefined && /^[A-Z]{2}[A-Z2-9]{3}$/.test(unlocode) && isCountry(unlocode.slice(0, 2));
  const country = countryOf(location.address) ?? (isCode ? unlocode.slice(0, 2) : undefined);
  const place = stated<OrderAddress>({
    ...addressOf(location.address),
    name: location.name ?? location.description,
    country,
    unlocode: isCode ? unlocode : undefined,
  });
  return Object.keys(place).length > 0 ? place : undefined;
}

/** Where and when one line is wanted. */
export function deliveryOf(delivery: UblDelivery | undefined) {
  return (
    delivery &&
    orNothing(
      stated({
        address: locationOf(delivery.location),
        from: delivery.requested?.start,
        until: delivery.requested?.end,
      }),
    )
  );
}
