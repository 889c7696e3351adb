import type {Family} from '../model';
import {addressFamilies} from './harmful/addresses';
import {blockFamilies} from './harmful/blocks';
import {codeFamilies} from './harmful/code';
import {conditionFamilies} from './harmful/conditions';
import {documentFamilies} from './harmful/documents';
import {listFamilies} from './harmful/lists';
import {meaningFamilies} from './harmful/meaning';
import {measureFamilies} from './harmful/measures';
import {sectionFamilies} from './harmful/sections';
import {valueFamilies} from './harmful/values';
import {formatFamilies} from './harmless/formats';
import {layoutFamilies} from './harmless/layout';
import {markupFamilies} from './harmless/markup';
import {sentenceFamilies} from './harmless/sentences';
import {typographyFamilies} from './harmless/typography';
import {wordFamilies} from './harmless/words';

/** Every way of editing one side of a pair. */
export const families: readonly Family[] = [
  ...valueFamilies,
  ...addressFamilies,
  ...codeFamilies,
  ...listFamilies,
  ...blockFamilies,
  ...sectionFamilies,
  ...meaningFamilies,
  ...conditionFamilies,
  ...measureFamilies,
  ...documentFamilies,
  ...layoutFamilies,
  ...wordFamilies,
  ...sentenceFamilies,
  ...typographyFamilies,
  ...formatFamilies,
  ...markupFamilies,
];
