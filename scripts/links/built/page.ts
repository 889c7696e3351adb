import {Parser} from 'htmlparser2';
import {srcsetUrls} from '../read/srcset';
import type {BuiltAlternate, BuiltLink, BuiltPage} from './model';

type Attributes = Readonly<Record<string, string>>;
type Mutable<T> = {-readonly [K in keyof T]: T[K]};

/** Metadata that holds the address of a picture: Open Graph's, and those that X reads. */
const pictures = new Set([
  'og:image',
  'og:image:url',
  'og:image:secure_url',
  'twitter:image',
  'twitter:image:src',
]);

/** `<link rel>` whose target the browser, or another program, loads from the site. */
const loaded =
  /^(?:icon|shortcut icon|apple-touch-icon|mask-icon|manifest|stylesheet|preload|modulepreload)$/i;
const followed = /^(?:next|prev|search|author|license|help)$/i;

/** Reads one page of a built site. Total: any text is some page. */
export function readBuiltPage(path: string, html: string): BuiltPage {
  const ids = new Set<string>();
  const links: BuiltLink[] = [];
  const canonicals: string[] = [];
  const alternates: BuiltAlternate[] = [];
  const page: Mutable<Pick<BuiltPage, 'noIndex' | 'isGenerated' | 'refreshesTo' | 'base'>> = {
    noIndex: false,
    isGenerated: false,
  };
  /** Words of the anchor that is open. */
  let open: {target: string; text: string} | undefined;

  const close = (): void => {
    if (open) links.push({kind: 'link', target: open.target, text: open.text.trim(), isImage: false});
    open = undefined;
  };
  const add = (kind: BuiltLink['kind'], target: string | undefined, isImage: boolean, text = ''): void => {
    if (target !== undefined) links.push({kind, target, text, isImage});
  };
  const linkElement = ({rel = '', href, hreflang}: Attributes): void => {
    if (href === undefined) return;
    if (/^canonical$/i.test(rel)) canonicals.push(href);
    else if (/^alternate$/i.test(rel) && hreflang !== undefined)
      alternates.push({language: hreflang, target: href});
    else if (loaded.test(rel)) add('file', href, false);
    else if (followed.test(rel) || /^alternate$/i.test(rel)) add('link', href, false);
  };
  const metaElement = ({name, property, content = '', ...other}: Attributes): void => {
    const what = (property ?? name ?? '').toLowerCase();
    if (pictures.has(what)) add('social-image', content, true);
    if (what === 'generator' && content.startsWith('Docusaurus')) page.isGenerated = true;
    if (what === 'robots' && /\bnoindex\b/i.test(content)) page.noIndex = true;
    const refresh =
      /^refresh$/i.test(other['http-equiv'] ?? '') &&
      /^\s*[\d.]+\s*[;,]\s*url\s*=\s*['"]?(.*?)['"]?\s*$/i.exec(content);
    if (refresh) page.refreshesTo = refresh[1] ?? '';
  };

  const parser = new Parser(
    {
      onopentag: (name, attributes: Attributes) => {
        const {id, href, src, srcset, poster, data, alt} = attributes;
        if (id !== undefined) ids.add(id);
        if (name === 'a') {
          close();
          if (attributes['name'] !== undefined) ids.add(attributes['name']);
          if (href !== undefined) open = {target: href, text: ''};
        } else if (name === 'area') add('link', href, false, alt);
        else if (name === 'link') linkElement(attributes);
        else if (name === 'meta') metaElement(attributes);
        else if (name === 'base') page.base ??= href ?? '';
        else {
          const isPicture = name === 'img' || name === 'image';
          add(name === 'iframe' ? 'link' : 'file', src, isPicture, alt);
          add('file', poster, true);
          if (name === 'object') add('file', data, false);
          if (name === 'image' || name === 'use') add('file', href ?? attributes['xlink:href'], isPicture);
          if (open && isPicture) open.text += alt ?? '';
        }
        if (srcset === undefined) return;
        for (const {start, end} of srcsetUrls(srcset, {start: 0, end: srcset.length})) {
          add('file', srcset.slice(start, end), true);
        }
      },
      ontext: (text) => {
        if (open) open.text += text;
      },
      onclosetag: (name) => {
        if (name === 'a') close();
      },
    },
    {decodeEntities: true, lowerCaseAttributeNames: true},
  );
  parser.write(html);
  parser.end();
  close();
  return {path, ids, links, canonicals, alternates, ...page};
}
