import {alternates} from './alternates';
import {canonicals} from './canonical';
import {builtLinks} from './links';
import type {BuiltRule} from './rule';
import {sitemaps} from './sitemap';
import {socialImages} from './social-image';

/** In run order. */
export const builtRules: readonly BuiltRule[] = [builtLinks, canonicals, alternates, sitemaps, socialImages];
