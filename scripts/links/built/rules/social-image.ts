import {parseUrl} from '../../resolve/address';
import {resolveBuilt} from '../address';
import type {BuiltRule} from './rule';

/** Open Graph pictures: absolute, as the protocol (ogp.me) asks for, and there. */
export const socialImages: BuiltRule = (site) =>
  [...site.pages.values()].flatMap((page) =>
    page.links.flatMap(({kind, target}) => {
      if (kind !== 'social-image') return [];
      const because = !parseUrl(target)
        ? 'not-absolute'
        : resolveBuilt(site, page, target).kind === 'missing'
          ? 'leads-nowhere'
          : undefined;
      if (because === undefined) return [];
      const severity = because === 'leads-nowhere' ? 'error' : 'warning';
      return [
        {code: 'social-image-wrong', severity, target, seenOn: page.path, args: {page: page.path, because}},
      ];
    }),
  );
