/** Where to read on and where to act, for a diagnosis. */
import {causeFacts} from './causes';
import {placeLink, type PlaceValues} from './causes/place-link';
import type {DiagnosisLink, Evidence, RankedCause, ReaderValues} from './diagnosis';
import {explain} from './explain';

const mostPlaces = 2;

/** Deep links are filled with the reader's values; the application that the text names stands in for a missing one. */
export function linksOf(
  code: string | null,
  {cause}: RankedCause,
  {appId, cloud}: Evidence,
  reader: ReaderValues,
): DiagnosisLink[] {
  const values: PlaceValues = {
    ...reader,
    ...(reader.clientId === undefined && appId !== undefined ? {clientId: appId} : {}),
    ...(cloud === 'us-government' || cloud === 'china' ? {cloud} : {}),
  };
  const places = causeFacts[cause].places
    .map((place) => placeLink(place, values))
    .filter((url) => url !== undefined)
    .slice(0, mostPlaces);
  return [
    ...(code !== null && (cause === 'unknown' || code.startsWith('AADSTS'))
      ? [{kind: 'lookup', url: explain(code).lookupUrl} as const]
      : []),
    ...[...new Set(places)].map((url) => ({kind: 'portal', url}) as const),
  ];
}
