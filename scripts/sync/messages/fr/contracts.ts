import type {ContractArgs} from '../../finding';
import type {WordsFor} from '../words';

const near = (nearest: string | undefined): string =>
  nearest === undefined ? '' : ` Vouliez-vous dire « ${nearest} » ?`;

const where = (tag: string): string => (tag === '' ? 'L’en-tête de la page' : `<${tag}>`);

export const contracts: WordsFor<ContractArgs> = {
  'contract-literal': {
    title: 'Valeur d’un contrat écrite en toutes lettres',
    message: ({value, owner}) =>
      `« ${value} » figure ici en toutes lettres : cette valeur appartient à ${owner} et resterait telle quelle si elle y changeait.`,
    remedy: ({tag}) =>
      tag.includes('…')
        ? `Ajoutez-la au contrat comme fait, avec sa source, et nommez-la : ${tag}.`
        : `Écrivez plutôt ${tag}.`,
  },
  'tag-id-unknown': {
    title: 'Balise qui nomme ce qui n’existe pas',
    message: ({tag, prop, id, nearest}) => {
      if (prop === '') return `La balise <${tag}> n’existe pas.${near(nearest)}`;
      if (id === '') return `${where(tag)} exige une valeur pour ${prop}.`;
      return `${where(tag)} nomme « ${id} » dans ${prop} : rien ne porte ce nom.${near(nearest)}`;
    },
    remedy: ({prop, nearest}) => {
      if (nearest === undefined)
        return 'Consultez « Balises » dans le manuel de rédaction pour savoir ce qui peut figurer ici.';
      return prop === '' ? `Écrivez <${nearest}>.` : `Écrivez-y ${nearest}.`;
    },
  },
  'step-without-section': {
    title: 'Étape du contrat sans section',
    message: ({contract, step}) =>
      `Le contrat ${contract} comporte l’étape « ${step} », et ce guide n’a pas de section qui porte cet identifiant.`,
    remedy: ({step}) =>
      `Ajoutez un titre avec l’identifiant #${step} là où l’étape doit figurer, ou retirez-la du contrat.`,
  },
  'section-without-step': {
    title: 'Section qui ressemble à une étape et n’en est pas une',
    message: ({contract, id}) =>
      `La section #${id} porte l’identifiant d’une étape, mais le contrat ${contract} n’a pas cette étape, ou l’a déjà.`,
    remedy: () => 'Donnez à la section un identifiant qui lui soit propre, ou ajoutez l’étape au contrat.',
  },
  'steps-in-contract-order': {
    title: 'Sections dans un autre ordre que le contrat',
    message: ({contract, expected, found}) =>
      `Dans le contrat ${contract}, l’étape « ${expected} » vient là où ce guide a « ${found} ».`,
    remedy: ({expected}) => `Déplacez ici la section #${expected}, ou changez l’ordre des étapes du contrat.`,
  },
  'label-unknown': {
    title: 'Libellé absent du catalogue',
    message: ({words, nearest}) => `Le catalogue n’a pas de libellé « ${words} ».${near(nearest)}`,
    remedy: ({nearest}) =>
      nearest === undefined
        ? 'Ajoutez le libellé et sa source au catalogue, puis nommez-le par <Ui> ; si ce n’en est pas un, retirez le gras.'
        : `Écrivez <Ui> avec le libellé anglais de « ${nearest} », ou ajoutez le libellé avec sa source.`,
  },
  'label-unverified': {
    title: 'Libellé français non vérifié',
    message: ({label, words}) =>
      `La page dit que « ${label} » s’appelle « ${words} » en français, ce que personne n’a vu dans le produit.`,
    remedy: () =>
      'Regardez dans le produit ou dans sa documentation française, et notez la source dans le catalogue.',
  },
  'fact-expired': {
    title: 'Fait à relire',
    message: ({owner, verifiedOn, limit}) =>
      `${owner} : la source a été lue pour la dernière fois le ${verifiedOn}, ce qui valait jusqu’au ${limit}.`,
    remedy: () => 'Relisez la source, corrigez ce qui a changé et notez la date du jour dans verifiedOn.',
  },
};
