import {figures, sequences} from '../figures';
import {labelProps} from '../labels';
import {labels} from '../../core/contracts/labels';
import {flowElement} from '../nodes';
import {contractOf, fail, requiredAttribute, type Page} from '../page';
import type {Tag} from '.';
import type {FigureSpec, RowSpec} from '../figures/spec';
import {formatFact, listFacts} from '../../core/contracts/facts';
import type {Integration} from '../../core/contracts/schema';
import type {FigureProps, FigureRow} from '../../components/PortalFigure';

/** `<Figure id="register-application"/>`: a portal page, drawn. */
export const figure: Tag = (node, page) => {
  const id = requiredAttribute(page, node, 'id');
  const spec = Object.hasOwn(figures, id) ? figures[id] : undefined;
  if (!spec) return fail(page, node, `no figure "${id}"; there are: ${Object.keys(figures).join(', ')}`);
  try {
    return [flowElement('PortalFigure', figureProps(spec, contractOf(page, node), page))];
  } catch (cause) {
    return fail(page, node, `figure "${id}": ${String(cause)}`);
  }
};

/** `<SequenceDiagram id="codat-sign-in"/>`: who talks to whom. */
export const sequence: Tag = (node, page) => {
  const id = requiredAttribute(page, node, 'id');
  const spec = Object.hasOwn(sequences, id) ? sequences[id] : undefined;
  if (!spec) return fail(page, node, `no diagram "${id}"; there are: ${Object.keys(sequences).join(', ')}`);
  const {locale} = page;
  return [
    flowElement('SequenceDiagram', {
      title: spec.title[locale],
      parties: spec.parties.map((party) => party[locale]),
      messages: spec.messages.map(({text, ...rest}) => ({...rest, text: text[locale]})),
    }),
  ];
};

function figureProps(spec: FigureSpec, contract: Integration, {locale}: Page): FigureProps {
  return {
    integration: contract.id,
    alternative: spec.alternative[locale],
    caption: spec.caption[locale],
    product:
      typeof spec.product === 'string' ? label(spec.product) : factText(contract, spec.product.fact, locale),
    path: spec.path.map(label),
    menu: spec.menu.map((key) => ({...label(key), current: key === spec.current})),
    rows: spec.rows.map((row) => figureRow(row, contract, locale)),
  };
}

function figureRow(row: RowSpec, contract: Integration, locale: 'en' | 'fr'): FigureRow {
  const {label: key, fact, words, ...rest} = row;
  const text = fact === undefined ? words?.[locale] : factText(contract, fact, locale);
  return {...rest, ...(key === undefined ? {} : {label: label(key)}), ...(text === undefined ? {} : {text})};
}

function factText(contract: Integration, id: string, locale: 'en' | 'fr'): string {
  const found = listFacts(contract)[id];
  if (!found) throw new Error(`contract "${contract.id}" has no fact "${id}"`);
  return formatFact(found, locale);
}

function label(key: string) {
  const found = labels.find((entry) => entry.key === key);
  if (!found) throw new Error(`no label "${key}" in the catalogue`);
  return labelProps(found);
}
