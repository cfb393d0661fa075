export { PlaceInput, usePlaceRule } from './PlaceInput.tsx';
export { PlaceName, useNameOfChosen, usePlaceName, usePlaceNames } from './places.tsx';
