/** Rules about one language's site, in the order they run and are reported in. */
import type {DocumentRule, SiteRule} from '../../evidence';
import {addressMalformed} from './address-malformed';
import {anchorMissing} from './anchor-missing';
import {configurationNotRead} from './configuration-not-read';
import {definitionDuplicate} from './definition-duplicate';
import {definitionUnused} from './definition-unused';
import {fileMissing} from './file-missing';
import {fileNotAPage} from './file-not-a-page';
import {idDuplicate} from './id-duplicate';
import {leadsToOwnMachine} from './leads-to-own-machine';
import {letterCase} from './letter-case';
import {linkEmpty} from './link-empty';
import {pageIsDraft} from './page-is-draft';
import {pageRedirects} from './page-redirects';
import {routeDuplicate} from './route-duplicate';
import {routeMissing} from './route-missing';
import {sourceNotReadable} from './source-not-readable';
import {trailingSlash} from './trailing-slash';

export const siteDocumentRules: readonly DocumentRule[] = [
  sourceNotReadable,
  linkEmpty,
  addressMalformed,
  fileMissing,
  fileNotAPage,
  routeMissing,
  letterCase,
  trailingSlash,
  anchorMissing,
  pageIsDraft,
  pageRedirects,
  leadsToOwnMachine,
  idDuplicate,
  definitionDuplicate,
  definitionUnused,
];

export const siteRules: readonly SiteRule[] = [configurationNotRead, routeDuplicate];
