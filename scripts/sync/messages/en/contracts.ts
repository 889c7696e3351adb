import type {ContractArgs} from '../../finding';
import type {WordsFor} from '../words';

const near = (nearest: string | undefined): string =>
  nearest === undefined ? '' : ` Did you mean “${nearest}”?`;

/** `<Fact id="…">`, or the front matter. */
const where = (tag: string): string => (tag === '' ? 'The front matter' : `<${tag}>`);

export const contracts: WordsFor<ContractArgs> = {
  'contract-literal': {
    title: 'A value of a contract is written out',
    message: ({value, owner}) =>
      `“${value}” is written out here: it belongs to ${owner}, and would stay as it is when that changes.`,
    remedy: ({tag}) =>
      tag.includes('…')
        ? `Add it to the contract as a fact with its source, and name it: ${tag}.`
        : `Write ${tag} instead.`,
  },
  'tag-id-unknown': {
    title: 'A tag names what does not exist',
    message: ({tag, prop, id, nearest}) => {
      if (prop === '') return `There is no tag <${tag}>.${near(nearest)}`;
      if (id === '') return `${where(tag)} needs a value for ${prop}.`;
      return `${where(tag)} names “${id}” in ${prop}: there is no such thing.${near(nearest)}`;
    },
    remedy: ({prop, nearest}) => {
      if (nearest === undefined) return 'Look at the writer’s handbook, “Tags”, for what may stand here.';
      return prop === '' ? `Write <${nearest}>.` : `Write ${nearest} there.`;
    },
  },
  'step-without-section': {
    title: 'A step of the contract has no section',
    message: ({contract, step}) =>
      `Contract ${contract} has the step “${step}”, and this guide has no section of that id.`,
    remedy: ({step}) =>
      `Add a heading with the id #${step} where the step belongs, or take it out of the contract.`,
  },
  'section-without-step': {
    title: 'A section looks like a step and is none',
    message: ({contract, id}) =>
      `The section #${id} has the id of a step, and contract ${contract} has no such step, or has it already.`,
    remedy: () => 'Give the section an id of its own, or add the step to the contract.',
  },
  'steps-in-contract-order': {
    title: 'Sections are not in the contract’s order',
    message: ({contract, expected, found}) =>
      `In contract ${contract}, the step “${expected}” comes where this guide has “${found}”.`,
    remedy: ({expected}) =>
      `Move the section #${expected} here, or change the order of the contract’s steps.`,
  },
  'label-unknown': {
    title: 'A label is not in the catalogue',
    message: ({words, nearest}) => `The catalogue has no label “${words}”.${near(nearest)}`,
    remedy: ({nearest}) =>
      nearest === undefined
        ? 'Add the label and its source to the catalogue, then name it by <Ui>; if it is none, do not set it in bold.'
        : `Write <Ui> with the English wording of “${nearest}”, or add the label with its source.`,
  },
  'label-unverified': {
    title: 'The French wording of a label is unverified',
    message: ({label, words}) =>
      `Readers are told that “${label}” is called “${words}” in French, which nobody has seen in the product.`,
    remedy: () =>
      'Look at the product, or at its French documentation, and write the source down in the catalogue.',
  },
  'fact-expired': {
    title: 'A fact must be read again',
    message: ({owner, verifiedOn, limit}) =>
      `${owner}: the source was last read on ${verifiedOn}, and that counted until ${limit}.`,
    remedy: () => 'Read the source again, put right what changed, and write today’s date down as verifiedOn.',
  },
};
