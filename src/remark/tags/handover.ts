import type {PhrasingContent} from 'mdast';
import type {InspectionProps} from '../../components/Inspection';
import {handouts as handoutsEn} from '../../components/messages/en/handouts';
import {handouts as handoutsFr} from '../../components/messages/fr/handouts';
import {formatDate} from '../../core/contracts/facts';
import {findLabel} from '../../core/contracts/labels';
import type {Integration} from '../../core/contracts/schema';
import {labelProps} from '../labels';
import {code, flowElement, list, strong, table, text, textElement} from '../nodes';
import {attribute, contractOf, fail, type Locale} from '../page';
import {sourceLink} from '../source-link';
import type {Tag} from '.';

const words = {
  en: {
    field: 'Field',
    what: 'What belongs there',
    where: 'Where to find it',
    check: 'How to tell it is right',
    example: 'such as',
    yours: 'Your value: ',
    date: 'Date',
    event: 'What happens',
    source: 'Source:',
    colon: ': ',
    channel: 'By which channel',
    open: 'May be written in a message',
    secret: 'Goes by that channel alone, never by e-mail',
    never: 'Never',
  },
  fr: {
    field: 'Champ',
    what: 'Ce qui s’y saisit',
    where: 'Où le trouver',
    check: 'Comment savoir si c’est juste',
    example: 'par exemple',
    yours: 'Votre valeur : ',
    date: 'Date',
    event: 'Ce qui se passe',
    source: 'Source :',
    colon: ' : ',
    channel: 'Par quelle voie',
    open: 'Peut figurer dans un message',
    secret: 'Passe uniquement par cette voie, jamais par courriel',
    never: 'Jamais',
  },
} as const;

/** `<HandoverTable/>`: every field of the vendor's form, with where its value is found and how to tell it is right. */
export const handoverTable: Tag = (node, page) => {
  const contract = contractOf(page, node, attribute(page, node, 'integration'));
  const say = words[page.locale];
  const rows = contract.handover.items.map((item) => [
    [item.vendorLabel ? strong(item.vendorLabel[page.locale]) : text('–')],
    [text(item.what[page.locale]), ...shape(item, page.locale), ...own(contract, item, say.yours)],
    labelPath(item.path ?? []),
    [text(item.validation?.[page.locale] ?? '–')],
  ]);
  return [table([[[text(say.field)], [text(say.what)], [text(say.where)], [text(say.check)]], ...rows])];
};

/**
 * `<HandoverRules/>`: by which channel values reach the vendor, and which of them never travel by e-mail; with a folded
 * box that has the reader's own values ready to copy.
 */
export const handoverRules: Tag = (node, page) => {
  const {handover} = contractOf(page, node, attribute(page, node, 'integration'));
  const say = words[page.locale];
  const named = (isSecret: boolean) =>
    handover.items
      .filter(({secret}) => secret === isSecret)
      .map(({vendorLabel, what}) => (vendorLabel ?? what)[page.locale])
      .join(', ');
  const rows = [
    [say.channel, handover.channel[page.locale]],
    [say.open, named(false)],
    [say.secret, named(true)],
    [say.never, handover.never[page.locale]],
  ] as const;
  return [
    list(
      rows
        .filter(([, said]) => said !== '')
        .map(([lead, said]) => [strong(lead), text(`${say.colon}${said}`)]),
    ),
    ...vendorHandover(node, page),
  ];
};

/** `<VendorHandover/>`: that box alone, where the prose says the rules. */
export const vendorHandover: Tag = (node, page) => {
  const {id, vendor} = contractOf(page, node, attribute(page, node, 'integration'));
  const {title, form} = {en: handoutsEn, fr: handoutsFr}[page.locale].handover;
  const box: InspectionProps = {
    kind: 'handover',
    integration: id,
    title: title(vendor.name),
    needsScript: form.needsScript,
  };
  return [flowElement('Inspection', box)];
};

/** `<Milestones/>`: the dates of a route that is being retired. */
export const milestones: Tag = (node, page) => {
  const contract = contractOf(page, node);
  if (contract.route.milestones.length === 0) fail(page, node, `contract "${contract.id}" has no milestones`);
  const say = words[page.locale];
  const rows = contract.route.milestones.map((entry) => [
    [text(formatDate(entry.date, page.locale))],
    [text(`${entry.what[page.locale]} (`), ...sourceLink(entry, say.source, page.locale), text(')')],
  ]);
  return [table([[[text(say.date)], [text(say.event)]], ...rows])];
};

type HandoverItem = Integration['handover']['items'][number];

function shape(item: HandoverItem, locale: Locale): PhrasingContent[] {
  if (item.fixedValue !== undefined) {
    return [text(words[locale].colon), textElement('CopyText', {text: item.fixedValue})];
  }
  return item.example === undefined ? [] : [text(`, ${words[locale].example} `), code(item.example)];
}

/** The reader's own value beside the example, to copy into the form. Never a secret: no input holds one. */
function own(contract: Integration, item: HandoverItem, lead: string): PhrasingContent[] {
  const wanted = item.part === undefined ? item.id : 'environmentUrl';
  const input = contract.inputs.find(({id}) => id === wanted);
  if (!input) return [];
  const part = item.part === undefined ? {} : {part: item.part};
  const value = textElement('Value', {id: input.id, integration: contract.id, copy: true, ...part});
  return [{type: 'break'}, text(lead), value];
}

function labelPath(keys: readonly string[]): PhrasingContent[] {
  if (keys.length === 0) return [text('–')];
  return keys.flatMap((key, index) => {
    const label = findLabel(key);
    if (!label) throw new Error(`no label "${key}" in the catalogue`);
    return [...(index > 0 ? [text(' › ')] : []), textElement('Ui', labelProps(label))];
  });
}
