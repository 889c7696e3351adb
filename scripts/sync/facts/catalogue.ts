import {labels} from '../../../src/core/contracts/labels';
import {resources} from '../../../src/core/contracts/resources';
import type {LabelCatalogue} from './labels';

/** The labels that this project knows. What replaces another on newer screens is the same label. */
export const knownLabels: LabelCatalogue = labels.map(({key, en, fr, frAlternatives, replaces}) => ({
  id: replaces ?? key,
  wordings: {en: [en], fr: fr === null ? [en] : [fr, ...frAlternatives]},
}));

/** Every permission that a resource of this project publishes, by name. */
export const knownPermissions: ReadonlySet<string> = new Set(
  Object.values(resources).flatMap(({permissions}) => permissions.map(({value}) => value)),
);
