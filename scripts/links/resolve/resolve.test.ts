import {describe, expect, it} from 'vitest';
import type {SiteIndex, Target} from '../evidence';
import {smallSite} from './harness/small-site';

const fr = 'i18n/fr/docusaurus-plugin-content-docs/current';

/** A target in a few words: `page en /guides/a #id by file`. */
function inShort(target: Target): string {
  switch (target.kind) {
    case 'page': {
      const {page, fragment, by, spelling} = target;
      const parts = [page.locale, page.route, fragment === undefined ? '' : `#${fragment}`, by, spelling];
      return parts.filter((part) => part !== '' && part !== 'exact').join(' ');
    }
    case 'file':
      return `file ${target.file}${target.spelling === 'exact' ? '' : ` ${target.spelling}`}`;
    case 'not-a-page':
      return `not-a-page ${target.file}`;
    case 'missing-file':
      return `missing-file ${target.path}`;
    case 'missing-route':
      return `missing-route ${target.route}`;
    case 'fragment':
      return `fragment ${target.fragment}`;
    case 'web':
      return `web ${target.href}`;
    case 'own-machine':
      return `own-machine ${target.host}`;
    case 'mail':
    case 'phone':
      return `${target.kind} ${target.address}`;
    case 'malformed':
      return `malformed ${target.because}`;
    case 'scheme':
      return `scheme ${target.scheme}`;
    default:
      return target.kind;
  }
}

function targets(index: SiteIndex, file: string, locale: string): string[] {
  return (index.view(file, locale)?.links ?? []).map(({target}) => inShort(target));
}

const files = {
  'docs/index.md': '# Home',
  'docs/guides/a.md': '# A\n\n## Part',
  'docs/guides/b.md': '# B',
  'docs/guides/_part.mdx': '# Part',
  [`${fr}/guides/a.md`]: '# A fr',
  'static/img/logo.png': '',
  'static/legacy.html': '',
  'docs/guides/shot.png': '',
  'docs/guides/data.zip': '',
};

describe('a link of a document', () => {
  it.each([
    ['[x](./b.md)', 'en /guides/b file'],
    ['[x](b.md#one)', 'en /guides/b #one file'],
    ['[x](/guides/b)', 'en /guides/b route'],
    ['[x](./shot.png)', 'file docs/guides/shot.png'],
    ['![x](/img/logo.png)', 'file static/img/logo.png'],
    ['[x](./gone.md)', 'missing-file docs/guides/gone.md'],
    ['[x](./_part.mdx)', 'not-a-page docs/guides/_part.mdx'],
  ])('%s leads to %s', (source, expected) => {
    const index = smallSite({files: {...files, 'docs/guides/a.md': source}});
    expect(targets(index, 'docs/guides/a.md', 'en')).toEqual([expected]);
  });
});
