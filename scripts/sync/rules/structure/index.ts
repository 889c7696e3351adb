import {bySection} from '../../content/by-section';
import {admonitionKinds} from './admonition-kinds';
import {blockOrder} from './block-order';
import {blockPresence} from './block-presence';
import {code} from './code';
import {codeLanguages} from './code-languages';
import {expressions} from './expressions';
import type {StructureRule} from './finding-at';
import {footnotes} from './footnotes';
import {headingIds} from './heading-ids';
import {headingLevels} from './heading-levels';
import {images} from './images';
import {imports} from './imports';
import {listItems} from './list-items';
import {listKind} from './list-kind';
import {sectionOrder} from './section-order';
import {sectionPresence} from './section-presence';
import {stepOrder} from './step-order';
import {tableShape} from './table-shape';
import {tags} from './tags';
import {taskStates} from './task-states';

/** How a page and its translation are built, section by section. Each takes a `PagePair` and is pure. */
export const structureRules: readonly StructureRule[] = [
  sectionPresence,
  sectionOrder,
  headingIds,
  bySection([
    headingLevels,
    blockPresence,
    blockOrder,
    listKind,
    listItems,
    stepOrder,
    taskStates,
    tableShape,
    admonitionKinds,
    code,
    codeLanguages,
    images,
  ]),
  footnotes,
  bySection([tags, expressions, imports]),
];
