import type {FindingArgs} from '../../finding';
import type {FindingWords} from '../words';
import {quote, theAddress, theLink} from './say';

const malformed = {
  'no-address': 'it holds no address',
  'no-at-sign': 'it has no @',
  'no-domain': 'nothing follows the @',
  'bad-domain': 'what follows the @ is no domain name',
  spaces: 'it has spaces in it',
  'not-a-number': 'it is no telephone number',
  'no-number': 'it holds no number',
  slashes: 'the scheme is not followed by exactly two slashes',
  'no-host': 'it names no host',
  'bad-host': 'its host name is not valid',
  'bad-port': 'its port is not valid',
  'unknown-scheme': 'no browser knows its scheme',
  'bad-escape': 'a % in it is not followed by two hexadecimal digits',
} as const satisfies Record<FindingArgs['address-malformed']['because'], string>;

const shapes = {
  mail: 'mailto:name@example.com',
  phone: 'tel:+15551234567',
  web: 'https://example.com/page',
  scheme: 'https://…, mailto:… or tel:…',
} as const satisfies Record<FindingArgs['address-malformed']['kind'], string>;

export const source = {
  'source-not-readable': {
    title: 'File cannot be read',
    why: 'What cannot be read cannot be checked, and Docusaurus may fail on it.',
    message: ({reason}) => `The file is not valid MDX from here on: ${reason}`,
    remedy: () => 'Correct the syntax at this place. Links after it may not have been seen.',
  },
  'link-empty': {
    title: 'Link without a target',
    why: 'Readers click, and stay where they are.',
    message: () => 'This link has no target.',
    remedy: () => 'Write where it leads, or take the link away and keep its words.',
  },
  'file-missing': {
    title: 'File not found',
    why: 'The build fails on it, or readers get a link that leads nowhere.',
    message: ({path}, link) => `${theLink(link)} leads to ${path}, which does not exist.`,
    remedy: () => 'Correct the path, or restore the file.',
  },
  'file-not-a-page': {
    title: 'File is not a page',
    why: 'Docusaurus publishes no page for it, so that the link leads nowhere.',
    message: ({path}, link) =>
      `${theLink(link)} leads to ${path}, which exists, but of which the site makes no page.`,
    remedy: () =>
      'Link to a page that shows this content. Files that begin with an underscore, and those that the configuration excludes, become no pages.',
  },
  'route-missing': {
    title: 'Page not found',
    why: 'Readers get the page that says “not found”.',
    message: ({route}, link) => `${theLink(link)} leads to ${route}, and the site has no such page.`,
    remedy: () =>
      'Correct the address, or link to the file by its relative path, which Docusaurus checks too.',
  },
  'letter-case': {
    title: 'Capital and small letters differ',
    why: 'It works on some machines and fails on the web server.',
    message: ({found}, link) => `${theLink(link)} differs in letter case from ${found}.`,
    remedy: ({found}) => `Write it exactly as in ${found}.`,
  },
  'trailing-slash': {
    title: 'Slash at the end',
    why: 'Each click costs a redirect, and relative links on the page may break.',
    message: ({expected}, link) => `${theLink(link)} is written by this site as ${expected}.`,
    remedy: ({expected}) => `Write ${expected}, as the configuration’s trailingSlash asks.`,
  },
  'anchor-missing': {
    title: 'Heading or anchor not found',
    why: 'Readers land at the top of the page and search for themselves.',
    message: ({id, page}, link) =>
      `${theLink(link)} leads to the id ${quote(id)}, which ${page} does not have.`,
    remedy: () =>
      'Use an id that the page has, or give the heading this id: {/* #id */}, or {#id} in older sites.',
  },
  'page-is-draft': {
    title: 'Page is a draft',
    why: 'It works in the preview and leads nowhere on the published site.',
    message: ({page}, link) => `${theLink(link)} leads to ${page}, a draft that is not published.`,
    remedy: () => 'Publish the draft (remove “draft: true”), or take the link away until then.',
  },
  'page-redirects': {
    title: 'Page has moved',
    why: 'Each click costs a redirect, and one day somebody removes it.',
    message: ({to}, link) => `${theLink(link)} is redirected by this site to ${to}.`,
    remedy: ({to}) => `Link straight to ${to}.`,
  },
  'route-duplicate': {
    title: 'Two pages at one address',
    why: 'Only one of them can be read.',
    message: ({route, otherFile}) => `This page is published at ${route}, and so is ${otherFile}.`,
    remedy: () => 'Give one of the two another slug, or remove it.',
  },
  'id-duplicate': {
    title: 'Id used twice',
    why: 'A link to it always leads to the first.',
    message: ({id, firstLine}) => `The id ${quote(id)} already stands in line ${firstLine}.`,
    remedy: () => 'Give one of the two another id.',
  },
  'definition-duplicate': {
    title: 'Reference defined twice',
    why: 'Only the first definition counts.',
    message: ({label, firstLine, sameTarget}) =>
      sameTarget
        ? `The reference ${quote(label)} is already defined in line ${firstLine}, with the same target.`
        : `The reference ${quote(label)} is already defined in line ${firstLine}, with another target. That one counts.`,
    remedy: ({sameTarget}) =>
      sameTarget ? 'Remove this definition.' : 'Rename or remove one of the two definitions.',
  },
  'definition-unused': {
    title: 'Reference never used',
    why: 'Nobody sees it, and somebody has to maintain it.',
    message: ({label}) => `No link uses the reference ${quote(label)}.`,
    remedy: () => 'Remove the definition, or correct the label of the link that was meant to use it.',
  },
  'address-malformed': {
    title: 'Malformed address',
    why: 'Browsers cannot open it, or open something else.',
    message: ({because}, link) => `${theAddress(link)} is malformed: ${malformed[because]}.`,
    remedy: ({kind}) => `Write it in this form: ${shapes[kind]}.`,
  },
  'leads-to-own-machine': {
    title: 'Leads to the reader’s own machine',
    why: 'It works for its author and for nobody else.',
    message: ({host}, link) => `${theLink(link)} leads to ${host}, each reader’s own machine.`,
    remedy: () => 'Link to the published address. If the text means the local machine, write it as code.',
  },
  'configuration-not-read': {
    title: 'Part of the configuration is unknown',
    why: 'What depends on it cannot be judged, and is not reported.',
    message: ({what, kind}) =>
      kind === 'plugin'
        ? `The plugin ${quote(what)} may add pages that cannot be foreseen.`
        : `The option ${quote(what)} could not be read without running the site’s code; Docusaurus’s default was taken.`,
    remedy: ({kind}) =>
      kind === 'plugin'
        ? 'Nothing is wrong. Run with --built after a build to check its pages too.'
        : 'Write the value as plain data, or run with --built after a build.',
  },
} satisfies Partial<FindingWords>;
