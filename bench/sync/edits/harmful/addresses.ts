/** Addresses, identifiers, names of permissions and scopes, placeholders. */
import type {Edit, Family, Page} from '../../model';
import {eachMatch} from '../propose';

const facts = ['fact-differs', 'fact-missing', 'fact-extra', 'code-differs'] as const;
const guid = /\b[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\b/g;
const verbs: Readonly<Record<string, string>> = {
  Read: 'ReadWrite',
  ReadWrite: 'Read',
  Send: 'Read',
  FullControl: 'Read',
  FullAccess: 'Read',
  Selected: 'ReadWrite',
};

export const addressFamilies: readonly Family[] = [
  {
    name: 'guid-digit',
    codes: facts,
    propose: ({text, lines}) =>
      eachMatch(text, guid, ({0: id, index}) => {
        if (lines.some(({start, end, zone}) => start <= index && index < end && zone === 'front'))
          return undefined;
        const digit = id[11] === '7' ? '1' : '7';
        return `${id.slice(0, 11)}${digit}${id.slice(12)}`;
      }),
  },
  {
    name: 'url-path',
    codes: facts,
    propose: (page) =>
      urls(page, ({0: url}) => {
        const path = /^https?:\/\/[^/]+\/(?:en-us\/|fr-fr\/)?(?<segment>[a-z-]{3,})/d.exec(url);
        const place = path?.indices?.groups?.['segment'];
        return place && !isRedirect(url)
          ? `${url.slice(0, place[0])}other-${url.slice(place[0])}`
          : undefined;
      }),
  },
  {
    name: 'url-host',
    codes: facts,
    propose: (page) => urls(page, ({0: url}) => url.replace(/^(https?:\/\/[\w-]*?)(?=[.:])/, '$12')),
  },
  {
    name: 'redirect-uri',
    codes: facts,
    propose: (page) =>
      urls(page, ({0: url}) =>
        isRedirect(url) ? url.replace(/(?<=\/)[\w-]+(?=\/?$)/, 'redirect') : undefined,
      ),
  },
  {
    name: 'url-slash',
    codes: facts,
    propose: (page) =>
      urls({...page, text: page.inline}, ({0: url}) =>
        isRedirect(url) ? (url.endsWith('/') ? url.slice(0, -1) : `${url}/`) : undefined,
      ),
  },
  {
    name: 'email',
    codes: facts,
    propose: ({text}) =>
      eachMatch(text, /(?<![\w./@:-])[\w.-]+@[\w-]+\.[\w.]*\w/g, ({0: address}) => {
        return /^[a-z]/.test(address) && !address.includes('lamna@') ? `new-${address}` : undefined;
      }),
  },
  {
    name: 'permission',
    codes: facts,
    propose: ({prose, inline}) =>
      [prose, inline].flatMap((mask) =>
        eachMatch(
          mask,
          /\b([A-Z][A-Za-z]+)\.(Read|ReadWrite|Send|FullControl|FullAccess|Selected)\b/g,
          ({1: area = '', 2: verb = ''}) => `${area}.${verbs[verb] ?? verb}`,
        ),
      ),
  },
  {
    name: 'scope',
    codes: facts,
    propose: ({text}) =>
      eachMatch(
        text,
        /(?<=example\/|microsoft\.com\/|dynamics\.com\/|`)\.default|offline_access/g,
        ({0: scope}) => (scope === '.default' ? 'user_impersonation' : 'openid'),
      ),
  },
  {
    name: 'placeholder',
    codes: facts,
    propose: ({inline, fenced}) =>
      [inline, fenced].flatMap((mask) => [
        ...eachMatch(mask, /(?<=<)[a-z][a-z-]+(?=>)(?!.*<\/)/g, ({0: name}) => otherName(name)),
        ...eachMatch(mask, /(?<=(?<!\$)\{)[a-z]+(?:-[a-z]+|[A-Z][a-z]+)*(?=\})/g, ({0: name}) =>
          otherName(name),
        ),
        ...eachMatch(mask, /(?<=\bYOUR_)[A-Z_]+/g, () => 'COMPANY_NAME'),
      ]),
  },
  {
    name: 'link-target',
    codes: [...facts],
    propose: ({text, lines}) =>
      eachMatch(text, /(?<=\]\()(?:\.{1,2}\/|\/|#)[\p{L}\w/.#-]+(?=[)\s])/gu, ({0: target, index}) => {
        const line = lines.find(({start, end}) => start <= index && index < end);
        if (line?.text.includes('![') || target.startsWith('#')) return undefined;
        return target.replace(/([\w-]+)(?=(?:\.mdx?)?(?:#[\w-]+)?$)/, '$1-2');
      }),
  },
];

function urls(
  {text, sections}: Pick<Page, 'text' | 'sections'>,
  to: (found: RegExpExecArray) => string | undefined,
): Edit[] {
  return eachMatch(text, /\bhttps?:\/\/[^\s`"'<>()[\]\0]*[\w/]/g, to).map((edit) => {
    // A reference’s address is read where the reference is used.
    const before = text.slice(0, edit.changes[0]?.start);
    const label = /\n(\[\w+\]): $/.exec(before)?.[1];
    const use = label ? text.indexOf(`]${label}`) : -1;
    return use < 0 ? edit : {...edit, alsoSections: [sections.findLastIndex(({start}) => start <= use)]};
  });
}

function isRedirect(url: string): boolean {
  return /callback|signin-oidc|localhost|\/acs\//.test(url);
}

/** Of something else: a translated or longer name of the same would be harmless. */
function otherName(name: string): string {
  if (name.includes('tenant')) return name.replace('tenant', 'client');
  return name.includes('token') ? 'user-name' : 'server-port';
}
