export { PlaceInput, usePlaceRule } from './PlaceInput.tsx';
export { PlaceName, usePlaceName, usePlaceNames } from './places.tsx';
