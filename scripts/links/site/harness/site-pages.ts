import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseFileContentFrontMatter} from '@docusaurus/utils/lib/markdownUtils.js';
import type {Page} from '../../model';
import {routesOf} from '../../routes';
import {contentOf} from '../content';
import {readSite} from '../index';

/** The pages of a site on disk, its front matter read by Docusaurus's own parser. */
export function pagesOf(siteDir: string): Page[] {
  const content = contentOf(
    siteDir,
    (file) => parseFileContentFrontMatter(readFileSync(join(siteDir, file), 'utf8')).frontMatter,
  );
  return routesOf(readSite(siteDir), content);
}
