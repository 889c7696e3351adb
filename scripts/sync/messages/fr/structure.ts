import type {BlockName, StructureArgs} from '../../finding';
import type {WordsFor} from '../words';

const names: Readonly<Record<BlockName, string>> = {
  paragraph: 'un paragraphe',
  'numbered-list': 'une liste numérotée',
  'bulleted-list': 'une liste à puces',
  'list-item': 'un élément de liste',
  table: 'un tableau',
  code: 'un bloc de code',
  admonition: 'un encadré',
  quote: 'une citation',
  image: 'une image',
  footnote: 'une note de bas de page',
  tag: 'une balise',
  heading: 'un titre',
  rule: 'un trait de séparation',
  expression: 'une expression',
};

const kinds = {numbered: 'numérotée', bulleted: 'à puces'};
const quoted = (words: string) => (words === '' ? '' : ` : « ${words} »`);
const shown = (value: string) => (value === '' ? 'rien' : `« ${value} »`);

export const structure: WordsFor<StructureArgs> = {
  'section-missing': {
    title: 'Section non traduite',
    message: ({title}, {translation}) => `Une section manque à la page en ${translation}${quoted(title)}.`,
    remedy: () => 'Traduisez-la, ou retirez-la de l’original.',
  },
  'section-extra': {
    title: 'Section absente de l’original',
    message: ({title}, {source}) => `Une section manque à la page en ${source}${quoted(title)}.`,
    remedy: () => 'Ajoutez-la à l’original, ou retirez-la de la traduction.',
  },
  'section-moved': {
    title: 'Section déplacée',
    message: ({title, after}, {source}) =>
      `« ${title} » est ailleurs en ${source} : ${after === '' ? 'elle y vient en premier' : `elle y suit « ${after} »`}.`,
    remedy: () => 'Donnez-lui la même place dans les deux langues.',
  },
  'heading-id-differs': {
    title: 'Identifiant de titre différent',
    message: ({expected, found}) =>
      `L’identifiant de ce titre est « ${found} », et « ${expected} » dans l’original.`,
    remedy: ({expected}) =>
      `Écrivez « ${expected} » : les liens mèneront alors à la section dans les deux langues.`,
  },
  'heading-id-missing': {
    title: 'Titre sans l’identifiant de l’original',
    message: ({expected}) =>
      `Ce titre n’a pas d’identifiant propre : les liens vers « #${expected} » n’y mènent pas dans la traduction.`,
    remedy: ({expected}) => `Écrivez l’identifiant « ${expected} » après le titre.`,
  },
  'heading-level-differs': {
    title: 'Titre d’un autre niveau',
    message: ({expected, found}) =>
      `Ce titre est de niveau ${found}, et de niveau ${expected} dans l’original.`,
    remedy: () => 'Donnez-lui le même nombre de # dans les deux langues.',
  },
  'block-missing': {
    title: 'Contenu absent de la traduction',
    message: ({kind, words}, {translation}) =>
      `Il manque ${names[kind]} à la page en ${translation}${quoted(words)}.`,
    remedy: () => 'Traduisez ce passage, ou retirez-le de l’original.',
  },
  'block-extra': {
    title: 'Contenu absent de l’original',
    message: ({kind, words}, {source}) => `Il manque ${names[kind]} à la page en ${source}${quoted(words)}.`,
    remedy: () => 'Ajoutez ce passage à l’original, ou retirez-le de la traduction.',
  },
  'block-moved': {
    title: 'Contenu déplacé',
    message: ({kind, words}) => `L’original a ${names[kind]} à une autre place${quoted(words)}.`,
    remedy: () => 'Donnez la même place à ce passage dans les deux langues.',
  },
  'list-kind-differs': {
    title: 'Liste numérotée dans une langue, à puces dans l’autre',
    message: ({expected, found}) => `Cette liste est ${kinds[found]}, et ${kinds[expected]} dans l’original.`,
    remedy: () => 'Numérotez dans les deux langues ce qui se fait dans l’ordre.',
  },
  'list-length-differs': {
    title: 'Listes de longueurs différentes',
    message: ({expected, found, kind}) =>
      `Cette liste ${kinds[kind]} compte ${found} éléments, et ${expected} dans l’original.`,
    remedy: () => 'Comparez-les un à un.',
  },
  'steps-in-other-order': {
    title: 'Étapes dans un autre ordre',
    message: ({expected, found}) =>
      `Ce qui est ici l’étape ${found} est l’étape ${expected} dans l’original.`,
    remedy: () => 'Donnez les étapes dans le même ordre dans les deux langues.',
  },
  'table-shape-differs': {
    title: 'Tableaux de formes différentes',
    message: ({expectedRows, expectedColumns, foundRows, foundColumns}) =>
      `Ce tableau compte ${foundRows} lignes (en-tête compris) et ${foundColumns} colonnes, et ${expectedRows} et ${expectedColumns} dans l’original.`,
    remedy: () => 'Ajoutez ce qui manque, ou retirez ce qui est en trop.',
  },
  'admonition-kind-differs': {
    title: 'Encadré d’un autre type',
    message: ({expected, found}) =>
      `Cet encadré est de type « ${found} », et « ${expected} » dans l’original.`,
    remedy: ({expected}) => `Donnez-lui le type « ${expected} », ou modifiez l’original.`,
  },
  'code-differs': {
    title: 'Code différent',
    message: ({expected, found}) => `Le code dit ${shown(found)}, et ${shown(expected)} dans l’original.`,
    remedy: () => 'Recopiez le code qui est juste ; seuls ses commentaires se traduisent.',
  },
  'code-language-differs': {
    title: 'Code dans un autre langage',
    message: ({expected, found}) =>
      `Le langage indiqué pour ce code est ${shown(found)}, et ${shown(expected)} dans l’original.`,
    remedy: () => 'Indiquez le même langage dans les deux langues.',
  },
  'image-differs': {
    title: 'Image différente',
    message: ({expected, found}) => `L’image est « ${found} », et « ${expected} » dans l’original.`,
    remedy: () => 'Affichez la même image, ou une image de même nom dans un dossier de la langue.',
  },
  'tag-missing': {
    title: 'Balise absente de la traduction',
    message: ({tag}, {translation}) => `Il manque ici ${tag} à la page en ${translation}.`,
    remedy: () => 'Ajoutez cette balise, ou retirez-la de l’original.',
  },
  'tag-extra': {
    title: 'Balise absente de l’original',
    message: ({tag}, {source}) => `Il manque ici ${tag} à la page en ${source}.`,
    remedy: () => 'Ajoutez cette balise à l’original, ou retirez-la de la traduction.',
  },
  'tag-props-differ': {
    title: 'Balise avec d’autres valeurs',
    message: ({tag, prop, expected, found}) =>
      `Pour ${prop}, <${tag}> a ${shown(found)}, et ${shown(expected)} dans l’original.`,
    remedy: ({prop}) => `Donnez à ${prop} la même valeur dans les deux langues.`,
  },
};
