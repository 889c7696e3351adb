import type {Family} from '../model';
import {addressFamilies} from './harmful/addresses';
import {blockFamilies} from './harmful/blocks';
import {codeFamilies} from './harmful/code';
import {listFamilies} from './harmful/lists';
import {meaningFamilies} from './harmful/meaning';
import {sectionFamilies} from './harmful/sections';
import {valueFamilies} from './harmful/values';
import {layoutFamilies} from './harmless/layout';
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
  ...layoutFamilies,
  ...wordFamilies,
  ...sentenceFamilies,
  ...typographyFamilies,
];
